import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => {
      const path = join(folder, name);
      // Comments may name what the code may not use.
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return { name: relative(folder, path), code };
    });

const files = sourcesIn(__dirname);
/** Uses the library of holidays, or what does. */
const KNOWS_HOLIDAYS = /from '[^']*\/(?:holidays|region-calendar)'/;

describe('domain knowledge can run inside a workflow', () => {
  it('consists of files that this test can see', () => expect(files.length).toBeGreaterThan(20));

  it('imports no package, but for the holidays, which no workflow imports', () => {
    const importing = files.filter(({ code }) => /(?:from|import|require\()\s*'[^.']/.test(code));
    expect(importing.map(({ name }) => name)).toEqual([join('time', 'holidays.ts')]);
    const users = files.filter(({ code }) => KNOWS_HOLIDAYS.test(code)).map(({ name }) => name);
    expect(users).toEqual([join('time', 'region-calendar.ts')]);
    const workflows = sourcesIn(join(__dirname, '..', 'workflows'));
    expect(workflows.length).toBeGreaterThan(10);
    expect(workflows.filter(({ code }) => KNOWS_HOLIDAYS.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it('never asks for the clock, the time zone or the language of the machine', () => {
    const local =
      /\bIntl\b|Date\.now|new Date\(\)|performance\.|Math\.random|toLocale|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|process\./;
    expect(files.filter(({ code }) => local.test(code)).map(({ name }) => name)).toEqual([]);
  });
});
