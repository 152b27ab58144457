import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../api/metrics/create-metrics';
import { foundKinds, liveKinds } from '../../domain/faults/fault';

const text = readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8');
const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']): unknown => parse(yaml));

const ruleSchema = z.strictObject({
  alert: z.string().regex(/^Kwartaalronde[A-Z]\w+$/),
  expr: z.string(),
  for: z
    .string()
    .regex(/^\d+[smhd]$/)
    .optional(),
  labels: z.strictObject({ severity: z.enum(['critical', 'warning', 'info']) }),
  annotations: z.strictObject({ summary: z.string().endsWith('.'), action: z.string().endsWith('.') }),
});
const groupsSchema = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string(), rules: z.array(ruleSchema) })),
});

const rules = blocks.flatMap((block) => {
  const read = groupsSchema.safeParse(block);
  return read.success ? read.data.groups.flatMap((group) => group.rules) : [];
});

test('the rules are valid, each says what it is and what to do, and none has the name of another', () => {
  expect(groupsSchema.safeParse(blocks[1]).error?.issues).toBeUndefined();
  expect(rules.length).toBeGreaterThan(5);
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
});

test('every metric in a rule and in the table is one that the product gives', async () => {
  const metrics = createMetrics();
  metrics.commandTook('accepted', 0.1);
  const given = await metrics.text({ tasks: [], mails: {}, faults: new Map(), up: {}, backlog: null });
  const known = new Set([...given.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name));
  const named = [...text.matchAll(/\bkwartaalronde_\w+/g)].map(([name]) =>
    name.replace(/_(bucket|count)$/, ''),
  );
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});

test('the table says what to do about every kind of stall', () => {
  for (const kind of [...foundKinds, ...liveKinds])
    expect(text).toMatch(new RegExp(`^\\|.*\`${kind}\`.*\\|.*\\|.*\\|$`, 'm'));
});
