import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allAssets } from './assets';
import { buildCss, buildOfficeCss } from './build-css';
import { componentClasses } from './component-classes';

const root = join(__dirname, '..', '..');

/** What draws pages. */
const sources = ['api', 'forms/render'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx$/.test(name) && !/\.test\.tsx$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

/** Every class of a component that a page may have; ends of names made of parts are left out. */
function classesInSources(): Set<string> {
  const found = sources.flatMap(
    (text) => text.match(/\butrecht-[a-z0-9]+(?:(?:-{1,2}|__)[a-z0-9]+)*(?![-_\w$])(?!\$)/g) ?? [],
  );
  return new Set(found);
}

/** Styled by our own files, because the component's rules stand in the way. */
const STYLED_BY_US = ['utrecht-table__header-cell', 'utrecht-data-list--rows'];

test('every component class that pages use has its styles', () => {
  const known = new Set([...componentClasses, ...STYLED_BY_US]);
  // The sources hold some names in two parts: `utrecht-alert--${kind}`.
  const isBeginning = (name: string) => [...known].some((full) => full.startsWith(`${name}-`));
  const missing = [...classesInSources()].filter((name) => !known.has(name) && !isBeginning(name));
  expect(missing).toEqual([]);
});

test('no component has styles that no page uses', () => {
  const used = classesInSources();
  const beginnings = sources.flatMap((text) => text.match(/\butrecht-[-\w]+(?=\$\{)/g) ?? []);
  const isMade = (name: string) => beginnings.some((beginning) => name.startsWith(beginning));
  expect(componentClasses.filter((name) => !used.has(name) && !isMade(name))).toEqual([]);
});

test('the stylesheet carries no unresolved token, and none of the theme beside what it uses', () => {
  const css = buildCss();
  for (const sheet of [css, buildOfficeCss()]) {
    expect(sheet).not.toContain('--basis-');
    expect(sheet).not.toContain('--voorbeeld-');
  }
  expect(Buffer.byteLength(css)).toBeLessThan(45_000);
});

test('the script is served without indents and comments, and is a script still', () => {
  const [, script] = allAssets();
  expect(() => new Function(script.body)).not.toThrow();
  expect(script.body).not.toMatch(/^\s|^\/\//m);
});

test('on paper the board has no choices to make, and hides nothing that asks for attention', () => {
  const [, print = ''] = buildOfficeCss().split('@media print');
  expect(print).toMatch(/\.kr-choose\s*\{\s*display:\s*none/);
  expect(print).toMatch(/details-content\s*\{[^}]*content-visibility:\s*visible/);
});

test('nothing is fetched from elsewhere', () => {
  expect(buildCss()).not.toMatch(/url\((?!["']?data:)|@import|@font-face/);
});

test('the name of an asset follows its content, so that it may be kept for ever', () => {
  const [style, script] = allAssets();
  expect(style.name).toMatch(/^kwartaalronde-[0-9a-f]{12}\.css$/);
  expect(script.name).toMatch(/^formulier-[0-9a-f]{12}\.js$/);
  expect(style.href).toBe(`/bestanden/${style.name}`);
});

type Colour = readonly [number, number, number];

function colourOf(hex: string): Colour {
  const full = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
  return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255) as unknown as Colour; // three numbers, as the map shows
}

function luminance(hex: string): number {
  const [r, g, b] = colourOf(hex);
  const part = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}

const coloured = [
  ...`${buildCss()}${buildOfficeCss()}`.matchAll(
    /(\.kr-badge--\w+|\.kr-board__cell--[\w-]+|\.kr-demo|\.kr-header)\{([^}]*)\}/g,
  ),
].flatMap(([, name = '', rule = '']) => {
  const background = /background:(#[0-9a-f]{3,6})/.exec(rule)?.[1];
  const text = /(?<![-\w])color:(#[0-9a-f]{3,6})/.exec(rule)?.[1];
  return background && text ? [{ name, background, text }] : [];
});

test.each(coloured)('text on $name has a contrast of at least 4.5', ({ background, text }) => {
  const [a, b] = [luminance(background), luminance(text)];
  expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('every badge is among them', () => {
  expect(coloured.length).toBeGreaterThanOrEqual(7);
});
