import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { REFUSED } from '../../workflows/contract';
import type { Refusal } from '../../workflows/engine/command';
import { DeadlineError } from './deadline';
import { readFailure } from './read-failure';

const refused = (type: string, detail: unknown) =>
  new WorkflowUpdateFailedError('refused', ApplicationFailure.nonRetryable('x', type, detail));

/** One of every code: the compiler asks for a new one here, and then the test for its schema. */
const everyRefusal: { [C in Refusal['code']]: Extract<Refusal, { code: C }> } = {
  'process-closed': { code: 'process-closed' },
  'task-unknown': { code: 'task-unknown' },
  'task-done': { code: 'task-done', by: { kind: 'person', person: 'a', organisation: 'regio' }, at: 5 },
  'task-not-yours': { code: 'task-not-yours', person: 'a' },
  'outcome-unknown': { code: 'outcome-unknown' },
  'moment-missing': { code: 'moment-missing' },
  'moment-past': { code: 'moment-past' },
  'moment-unknown': { code: 'moment-unknown' },
  'too-late': { code: 'too-late', dueAt: 7 },
  'task-open': { code: 'task-open' },
  'step-unknown': { code: 'step-unknown' },
  'not-skippable': { code: 'not-skippable' },
  'not-reopenable': { code: 'not-reopenable' },
  'date-past': { code: 'date-past' },
  'on-hold': { code: 'on-hold', until: 9 },
  'not-on-hold': { code: 'not-on-hold' },
  'nudged-today': { code: 'nudged-today', at: 3 },
  'same-person': { code: 'same-person' },
};

test.each([...Object.values(everyRefusal), { code: 'task-done' as const, by: null, at: 5 }])(
  'a refusal comes back as it was said: %j',
  (refusal) => {
    expect(readFailure(refused(REFUSED, refusal))).toEqual({ kind: 'refused', refusal });
  },
);

test('a process that is gone or has ended is closed to whoever acts', () => {
  const failure = readFailure(new WorkflowNotFoundError('gone', 'cycle:x', undefined));
  expect(failure).toEqual({ kind: 'refused', refusal: { code: 'process-closed' } });
});

test.each([
  ['no answer in time', new DeadlineError()],
  ['a failure of another type', refused('Bug', { code: 'process-closed' })],
  ['a refusal that nobody knows', refused(REFUSED, { code: 'new-one' })],
  ['something that is no error', 'text'],
])('%s counts as not reached, and may be tried again', (_what, error) => {
  expect(readFailure(error).kind).toBe('unavailable');
});
