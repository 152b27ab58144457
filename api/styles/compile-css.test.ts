import { compileCss } from './compile-css';

function compile(css: string, { theme = '', own = '', classes = ['utrecht-a'] } = {}): string {
  return compileCss({ theme, own, css: [css], classes: new Set(classes) });
}

test('puts tokens in place and keeps only classes that pages have', () => {
  const css = '.utrecht-a{color:var(--ink)}.utrecht-b{color:red}.kr-own{margin:0}';
  expect(compile(css, { theme: ':root{--ink:navy}' })).toBe('.utrecht-a{color:navy}.kr-own{margin:0}');
});

test('our own token wins from the theme, and from a component that sets it', () => {
  const css = '.utrecht-a{--gap:9px;padding:var(--gap)}';
  expect(compile(css, { theme: ':root{--gap:1px}', own: ':root{--gap:2px}' })).toBe(
    '.utrecht-a{padding:2px}',
  );
});

test('a value that a rule changes stays a variable with its value on top', () => {
  const css = '.utrecht-a{color:var(--ink)}.utrecht-a:hover{--ink:red}';
  expect(compile(css, { theme: ':root{--ink:navy}' })).toBe(
    ':root{--ink:navy}.utrecht-a{color:var(--ink)}.utrecht-a:hover{--ink:red}',
  );
});

test('what nobody reads and what means nothing goes, until nothing changes', () => {
  const css = '.utrecht-a{--one:1px;--two:var(--one);color:var(--nobody);margin:var(--three,0)}';
  expect(compile(css)).toBe('.utrecht-a{margin:0}');
});

test('a selector list loses its unused part; ":not" and ":is" are read as a browser does', () => {
  expect(compile('.utrecht-a,.utrecht-b{margin:0}')).toBe('.utrecht-a{margin:0}');
  expect(compile('.utrecht-a:not(.utrecht-b){margin:0}')).toBe('.utrecht-a:not(.utrecht-b){margin:0}');
  expect(compile('.kr-x :is(.utrecht-b){margin:0}')).toBe('');
});

test('forced colours are kept under their present name', () => {
  const css =
    '@media screen and (-ms-high-contrast:active),screen and (forced-colors:active){.utrecht-a{border:0}}';
  expect(compile(css)).toBe('@media (forced-colors:active){.utrecht-a{border:0}}');
});
