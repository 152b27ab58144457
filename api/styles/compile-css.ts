import { type CssNode, generate, parse, type Rule, walk } from 'css-tree';
import { resolveVariables, type Tokens, variablesIn } from './resolve-variables';

/** Our own classes and those of the form pages are always in use. */
const OWN_CLASS = /^(kr|form)-/;
/** States that no element of ours is ever in, or that need no look of their own. */
const UNUSED_STATES = new Set([
  'disabled',
  'read-only',
  'active',
  'user-invalid',
  'placeholder-shown',
  'lang',
]);
/**
 * What components say and we say once for all, or never need: the ring around what has the focus (base.css), kinds of
 * input that no form of ours has, and a radio button under the pointer.
 */
const UNUSED_SELECTORS = [
  /^\.utrecht-.*:focus-visible/,
  /^\.utrecht-.*\[(pattern|type|inputmode)\b/i,
  /^\.utrecht-(radio-)?button[^ ]*:focus:not/,
  /^\.utrecht-radio-button[^ ]*:hover/,
];
/** Old Edge's spelling of forced colours. */
const DEAD_MEDIA = /-ms-high-contrast/;

/**
 * Makes one small stylesheet: rules for classes that pages use, with the tokens' values in place, so that neither
 * unused component CSS nor the 2,800 tokens of the theme travel along.
 */
export function compileCss({
  theme,
  own,
  css,
  classes,
}: {
  /** The token file of the theme. */
  theme: string;
  /** Our own token file: what it sets holds everywhere, also where a component would set it differently. */
  own: string;
  /** Style files in the order of the cascade. */
  css: readonly string[];
  /** The classes of components that occur in pages. */
  classes: ReadonlySet<string>;
}): string {
  const fixed = readTokens(own);
  const values = new Map([...readTokens(theme), ...fixed]);
  const sheet = parse(css.join('\n'), { parseValue: false });
  removeUnusedRules(sheet, classes);
  removeDeclarations(sheet, (property) => fixed.has(property));
  // A declaration that falls away may be the last that set a property: again, until nothing changes.
  let before = '';
  for (let css = generate(sheet); css !== before; css = generate(sheet)) {
    before = css;
    resolveDeclarations(sheet, values);
    removeUnreadProperties(sheet);
    removeEmpty(sheet);
  }
  return `${rootRule(sheet, values)}${before}`;
}

function readTokens(file: string): Tokens {
  const values = new Map<string, string>();
  walk(parse(file, { parseValue: false, parseCustomProperty: false }), (node) => {
    if (node.type !== 'Declaration' || !node.property.startsWith('--')) return;
    const value = generate(node.value).replace(/\/\*.*?\*\//gs, '');
    values.set(node.property, value.trim());
  });
  return values;
}

function removeUnusedRules(sheet: CssNode, classes: ReadonlySet<string>): void {
  walk(sheet, {
    visit: 'Rule',
    enter(node, item, list) {
      if (node.prelude.type !== 'SelectorList') return;
      node.prelude.children.forEach((selector, selectorItem, selectors) => {
        const text = generate(selector);
        const isNoise = UNUSED_SELECTORS.some((pattern) => pattern.test(text));
        if (isNoise || !isUsed(selector, classes)) selectors.remove(selectorItem);
      });
      if (node.prelude.children.isEmpty) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    enter(node, item, list) {
      const prelude = node.prelude ? generate(node.prelude) : '';
      if (node.name !== 'media' || !DEAD_MEDIA.test(prelude) || !node.prelude) return;
      // Only the old half goes; `forced-colors` is what high contrast is called today.
      if (!prelude.includes('forced-colors')) list.remove(item);
      else node.prelude = { type: 'Raw', value: '(forced-colors:active)' };
    },
  });
}

/** A selector can match when all its classes occur in pages; what stands in `:not()` need not, of `:is()` one is enough. */
function isUsed(selector: CssNode, classes: ReadonlySet<string>): boolean {
  switch (selector.type) {
    case 'Selector':
      return selector.children.toArray().every((part) => isUsed(part, classes));
    case 'ClassSelector':
      return OWN_CLASS.test(selector.name) || classes.has(selector.name);
    case 'PseudoClassSelector':
      if (UNUSED_STATES.has(selector.name)) return false;
      return (
        selector.name === 'not' ||
        !selector.children ||
        selector.children.some((part) => isUsed(part, classes))
      );
    case 'SelectorList':
      return selector.children.some((part) => isUsed(part, classes));
    default:
      return true;
  }
}

/** Custom properties that rules set: their value depends on where one is. */
function dynamicProperties(sheet: CssNode): Set<string> {
  const names = new Set<string>();
  walk(sheet, (node) => {
    if (node.type === 'Declaration' && node.property.startsWith('--')) names.add(node.property);
  });
  return names;
}

function resolveDeclarations(sheet: CssNode, tokens: Tokens): void {
  const dynamic = dynamicProperties(sheet);
  walk(sheet, {
    visit: 'Declaration',
    enter(node, item, list) {
      const value = resolveVariables(generate(node.value), { tokens, dynamic });
      if (value === undefined) list.remove(item);
      else node.value = { type: 'Raw', value: squeeze(value) };
    },
  });
}

function removeUnreadProperties(sheet: CssNode): void {
  const read = new Set(readProperties(sheet));
  removeDeclarations(sheet, (property) => property.startsWith('--') && !read.has(property));
}

function removeDeclarations(sheet: CssNode, isNoise: (property: string) => boolean): void {
  walk(sheet, {
    visit: 'Declaration',
    enter(node, item, list) {
      if (isNoise(node.property)) list.remove(item);
    },
  });
}

function removeEmpty(sheet: CssNode): void {
  walk(sheet, {
    visit: 'Rule',
    leave: (node: Rule, item, list) => {
      if (node.block.children.isEmpty) list.remove(item);
    },
  });
  walk(sheet, {
    visit: 'Atrule',
    leave(node, item, list) {
      if (node.block?.children.isEmpty) list.remove(item);
    },
  });
  walk(sheet, (node, item, list) => {
    const isNoise = node.type === 'Comment' || (node.type === 'Atrule' && node.name === 'charset');
    if (isNoise && list) list.remove(item);
  });
}

function readProperties(sheet: CssNode): string[] {
  const names: string[] = [];
  walk(sheet, (node) => {
    if (node.type === 'Declaration') names.push(...variablesIn(generate(node.value)));
  });
  return names;
}

/** The tokens that stay variables, because some place overrules them. */
function rootRule(sheet: CssNode, tokens: Tokens): string {
  const dynamic = dynamicProperties(sheet);
  const declarations = [...new Set(readProperties(sheet))].flatMap((name) => {
    const value = tokens.get(name);
    const resolved = value === undefined ? undefined : resolveVariables(value, { tokens, dynamic });
    return resolved === undefined ? [] : [`${name}:${squeeze(resolved)}`];
  });
  return declarations.length === 0 ? '' : `:root{${declarations.join(';')}}`;
}

function squeeze(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*/g, ',')
    .replace(/calc\(0 \* [\w.]+\)/g, '0')
    .trim();
}
