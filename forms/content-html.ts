const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>/g;
const ALLOWED = new Set(['p', 'br', 'strong', 'b', 'em', 'i', 'ul', 'ol', 'li', 'h2', 'h3', 'a']);
const LINK = /^\s+href="((?:https:\/\/|mailto:|tel:|\/(?!\/)|#)[^"<>\s]*)"\s*$/;
const ENTITY = /&(?!(?:amp|lt|gt|quot|nbsp|#\d{1,5});)/g;

/** Gives the HTML of a `content` component with everything taken away that is not on the short list of plain tags; links keep only a safe address. */
export function safeContent(html: string): string {
  let out = '';
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    out += escaped(html.slice(from, match.index)) + safeTag(match);
    from = match.index + match[0].length;
  }
  return out + escaped(html.slice(from));
}

/** Tells whether the HTML of a `content` component holds nothing that {@link safeContent} would change, and closes what it opens. */
export function isSafeContent(html: string): boolean {
  if (safeContent(html) !== html) return false;
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (name === 'br') continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

function safeTag([whole, slash, name = '', attributes = '']: RegExpExecArray): string {
  if (!ALLOWED.has(name)) return escaped(whole);
  if (slash || attributes === '') return `<${slash}${name}>`;
  const href = name === 'a' ? LINK.exec(attributes)?.[1] : undefined;
  return href === undefined ? `<${name}>` : `<a href="${href}">`;
}

function escaped(text: string): string {
  return text.replace(ENTITY, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
