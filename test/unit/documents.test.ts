import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const documents = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const packageJson: {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
/** Text without the pictures drawn in code blocks; commands stand in those of a shell. */
const prose = (text: string) => text.replace(/```[\s\S]*?```/g, '');

test('there are documents to check', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'docs/architecture.md', 'docs/operations.md']),
  );
});

test.each(documents)('every link and picture in %s leads somewhere', (file) => {
  const targets = [...prose(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const local = targets.filter((target) => !/^(https?:|mailto:|#)/.test(target));
  const missing = local.filter(
    (target) => !existsSync(join(root, dirname(file), target.split('#')[0] ?? '')),
  );
  expect(missing).toEqual([]);
});

test.each(documents)('every command in %s exists', (file) => {
  const commands = [...read(file).matchAll(/`npm (?:run )?([a-z][a-z-]*)/g)].map(([, name = '']) => name);
  const known = new Set([...Object.keys(packageJson.scripts), 'run', 'install', 'ci']);
  expect(commands.filter((name) => !known.has(name))).toEqual([]);
});

test.each(documents)('every path of this repository that %s names in code exists', (file) => {
  const named = [
    ...prose(read(file)).matchAll(
      /`((?:api|activities|bench|docs|domain|engines|forms|store|test|worker|workflows)\/[\w./-]+)`/g,
    ),
  ];
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('every package has its line in docs/dependencies.md, and no line has lost its package', () => {
  const lines = read('docs/dependencies.md');
  const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  const typesOnly = (name: string) => name.startsWith('@types/');
  // One line serves all component styles of the design system.
  const family = (name: string) => name.replace(/^@utrecht\/.*-css$/, '@utrecht/*-css');
  expect(packages.filter((name) => !typesOnly(name) && !lines.includes(`\`${family(name)}\``))).toEqual([]);
  const named = [...lines.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => [
    ...cell.matchAll(/`([^`]+)`/g),
  ]);
  expect(named.map(([, name = '']) => name).filter((name) => !packages.map(family).includes(name))).toEqual(
    [],
  );
});
