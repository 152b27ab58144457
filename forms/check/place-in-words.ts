import { isRecord, placedComponents } from '../lint/placed';

/** Where a finding stands, as whoever made the form knows it: the question by its label and key, and its line (from 1) in the file. */
export function placeInWords(path: string, file: { text: string; definition: unknown }): string {
  const component = componentAt(path, file.definition);
  if (!component) return path === '' ? 'Het formulier' : `Het formulier, bij ${path}`;
  const { key } = component;
  const named = [component.label, component.title].find((name) => typeof name === 'string' && name.trim());
  const name = named ? `‘${String(named)}’` : 'zonder opschrift';
  if (typeof key !== 'string') return `Vraag ${name}`;
  const lines = linesWithKey(file.text, key);
  return `Vraag ${name} (key ${key}${lines.length > 0 ? `, regel ${lines.join(' of ')}` : ''})`;
}

/** Some findings name the place in the file (`components.1.label`), others the keys of the questions (`topics.subject`). */
function componentAt(path: string, definition: unknown): Record<string, unknown> | null {
  const placed = placedComponents(definition);
  const around = placed.filter((one) => path === one.path || path.startsWith(`${one.path}.`));
  const innermost = around.toSorted((a, b) => b.path.length - a.path.length)[0];
  if (innermost) return innermost.component;
  const keys = path.split('.');
  const [first] = keys;
  const outer = placed.find(({ component }) => component.key === first)?.component ?? null;
  const last = keys.at(-1);
  if (!outer || keys.length === 1) return outer;
  const rows = Array.isArray(outer.components) ? outer.components.filter(isRecord) : [];
  return rows.find(({ key }) => key === last) ?? outer;
}

function linesWithKey(text: string, key: string): number[] {
  const wanted = `"key":"${key}"`;
  return text
    .split('\n')
    .flatMap((line, index) => (line.replaceAll(/\s/g, '').includes(wanted) ? [index + 1] : []));
}
