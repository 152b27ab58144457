/** The look of the mailbox: readable from 320 pixels wide, in light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --line: #767676; --link: #01578f; --back: #fff; --soft: #f3f3f3; --ink: #1b1b1b; }
@media (prefers-color-scheme: dark) { :root { --link: #8ecbf5; --back: #181818; --soft: #262626; --ink: #f0f0f0; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--back); }
header { background: var(--soft); border-bottom: 1px solid var(--line); }
header p, main { max-width: 60rem; margin: 0 auto; padding: 0.75rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h1, dd, li, pre { overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, select:focus-visible, pre:focus-visible, iframe:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0; background: var(--back); padding: 0.5rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
select, button { font: inherit; min-height: 2.75rem; padding: 0 0.75rem; max-width: 100%; }
.mails { list-style: none; padding: 0; }
.mails li { border-top: 1px solid var(--line); padding: 0.75rem 0; }
.mails a { font-weight: 600; display: inline-block; min-height: 1.75rem; }
.mails p { margin: 0; }
nav a { display: inline-block; padding: 0.5rem 1rem 0.5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff; }
pre { white-space: pre-wrap; background: var(--soft); padding: 1rem; }
`;
