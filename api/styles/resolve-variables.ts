/** Values of custom properties by name ('--basis-space'), as written in a token file. */
export type Tokens = ReadonlyMap<string, string>;

type Given = {
  tokens: Tokens;
  /** Names that rules of components set too: these keep their `var()`, because their value depends on the place. */
  dynamic: ReadonlySet<string>;
};

/**
 * Puts the values of tokens in the place of `var(…)`, and fallbacks where there is no token. Gives undefined where a
 * value is missing and has no fallback: browsers ignore such a declaration, so it can go.
 */
export function resolveVariables(value: string, given: Given, depth = 0): string | undefined {
  // Tokens name tokens; a circle among them would be a mistake of the token file.
  if (depth > 20) return undefined;
  let result = '';
  let at = 0;
  for (;;) {
    const start = value.indexOf('var(', at);
    if (start < 0) return result + value.slice(at);
    const end = closingParenthesis(value, start + 3);
    if (end === undefined) return undefined;
    const replacement = resolveOne(value.slice(start + 4, end), given, depth);
    if (replacement === undefined) return undefined;
    result += value.slice(at, start) + replacement;
    at = end + 1;
  }
}

/** The names inside `var(…)` of a value. */
export function variablesIn(value: string): string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

function resolveOne(inside: string, given: Given, depth: number): string | undefined {
  const comma = inside.indexOf(',');
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const fallback = comma < 0 ? undefined : inside.slice(comma + 1).trim();
  if (given.dynamic.has(name)) {
    if (given.tokens.has(name) || fallback === undefined) return `var(${name})`;
    const resolved = resolveVariables(fallback, given, depth + 1);
    return resolved === undefined ? `var(${name})` : `var(${name},${resolved})`;
  }
  const token = given.tokens.get(name);
  const known = token === undefined ? undefined : resolveVariables(token, given, depth + 1);
  if (known !== undefined) return known;
  return fallback === undefined ? undefined : resolveVariables(fallback, given, depth + 1);
}

function closingParenthesis(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
