import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { REFUSED } from '../../workflows/contract';
import { DeadlineError } from './deadline';
import { readFailure } from './read-failure';

const refused = (type: string, detail: unknown) =>
  new WorkflowUpdateFailedError('refused', ApplicationFailure.nonRetryable('x', type, detail));

test.each([
  { code: 'process-closed' },
  { code: 'task-done', by: { kind: 'person', person: 'a', organisation: 'regio' }, at: 5 },
  { code: 'task-done', by: null, at: 5 },
  { code: 'task-not-yours', person: 'a' },
  { code: 'too-late', dueAt: 7 },
])('a refusal comes back as it was said: %j', (refusal) => {
  expect(readFailure(refused(REFUSED, refusal))).toEqual({ kind: 'refused', refusal });
});

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
