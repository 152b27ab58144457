import { type AuditEntry, firstBreak, nextLine } from './audit-chain';
import type { AuditLine } from './types';

const entry: AuditEntry = {
  at: 1,
  actor: 'person:noor',
  action: 'task.complete',
  object: 'task',
  result: 'ok',
};

function chain(length: number): AuditLine[] {
  const lines: AuditLine[] = [];
  for (let at = 1; at <= length; at += 1) lines.push(nextLine(lines.at(-1) ?? null, { ...entry, at }));
  return lines;
}

test('each line carries the hash of the one before', () => {
  const lines = chain(3);
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(lines[2]?.previousHash).toBe(lines[1]?.hash);
  expect(firstBreak(lines)).toBeNull();
});

test('a chain can be checked from any point on', () => {
  expect(firstBreak(chain(5).slice(2))).toBeNull();
});

test.each<[string, (lines: AuditLine[]) => AuditLine[], number]>([
  ['a changed word', (lines) => lines.with(1, { ...lineAt(lines, 1), actor: 'person:teun' }), 2],
  ['a line that was taken out', (lines) => lines.toSpliced(1, 1), 3],
  ['a line that was made up anew', (lines) => lines.with(1, nextLine(null, { ...entry, at: 9 })), 1],
  ['a false beginning', (lines) => [nextLine(null, { ...entry, actor: 'x' }), ...lines.slice(1)], 2],
])('notices %s', (_what, tamper, number) => {
  expect(firstBreak(tamper(chain(4)))).toBe(number);
});

function lineAt(lines: readonly AuditLine[], index: number): AuditLine {
  const line = lines[index];
  if (!line) throw new Error('no such line');
  return line;
}
