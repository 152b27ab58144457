import { toAnswerBy } from '../access/actor';
import { personActor } from '../access/policy.fixture';
import { inTime, memoryServices, visitorOf } from './answers.fixture';
import { type Submission, submitAnswer } from './submit-answer';

const FIRST = '11111111-1111-4111-8111-111111111111';
const SECOND = '22222222-2222-4222-8222-222222222222';
const topic = (subject: string) => ({
  hasInput: 'ja',
  topics: [{ subject, urgency: 'normaal' }],
});

function submission(memory: ReturnType<typeof memoryServices>, given: Partial<Submission> = {}): Submission {
  return {
    services: memory.services,
    actor: visitorOf(),
    now: inTime,
    clockOffset: 0,
    task: memory.task(),
    data: topic('Warme overdracht'),
    requestId: FIRST,
    supersedes: null,
    confirmedPrivacy: null,
    ...given,
  };
}

test('an answer is stored before its process hears of it, and the draft goes last', async () => {
  const memory = memoryServices();
  const result = await submitAnswer(submission(memory));
  expect(result).toMatchObject({ kind: 'accepted', answer: { _id: FIRST, outcome: 'input' } });
  expect(memory.trace).toEqual(['answer stored', 'process told', 'draft removed']);
  expect(memory.task().task).toMatchObject({ status: 'done', answerId: FIRST });
});

test('the same request twice is one answer', async () => {
  const memory = memoryServices();
  const once = submission(memory);
  await submitAnswer(once);
  const again = await submitAnswer({ ...once, data: topic('Iets anders') });
  expect(again.kind).toBe('accepted');
  expect(memory.answers.size).toBe(1);
  expect(memory.answers.get(FIRST)?.data).toMatchObject(topic('Warme overdracht'));
});

test('the id of another organisation’s request is refused and its answer untouched', async () => {
  const memory = memoryServices();
  await submitAnswer(submission(memory));
  const thief = await submitAnswer(
    submission(memory, { actor: visitorOf('laren'), task: memory.task('laren') }),
  );
  expect(thief).toMatchObject({ kind: 'refused', refusal: { code: 'task-unknown' } });
  expect(memory.answers.get(FIRST)?.by.actor.organisation).toBe('huizen');
});

test('what a municipality said by phone is its answer, written down by staff, and leaves its own draft alone', async () => {
  const memory = memoryServices();
  const task = memory.task();
  const own = { data: topic('Zelf getypt'), by: toAnswerBy(visitorOf()), at: inTime };
  memory.drafts.set(task._id, { _id: task._id, ...own });
  const result = await submitAnswer(
    submission(memory, {
      actor: personActor('contractManager'),
      onBehalf: true,
      draftId: `${task._id}/doorgeven`,
    }),
  );
  expect(result).toMatchObject({ kind: 'accepted', answer: { onBehalfOf: 'huizen' } });
  expect(memory.task().task).toMatchObject({
    status: 'done',
    onBehalf: true,
    by: { person: 'contractManager' },
  });
  expect(memory.drafts.get(task._id)).toMatchObject(own);
});

test('invalid input stores nothing and says all that is wrong', async () => {
  const memory = memoryServices();
  const result = await submitAnswer(
    submission(memory, { data: { hasInput: 'ja', topics: [{ urgency: 'soms' }] } }),
  );
  expect(result.kind).toBe('invalid');
  expect(result.kind === 'invalid' && result.problems.length).toBeGreaterThan(1);
  expect(memory.trace).toEqual([]);
});

test('a citizen service number is refused at its field, whatever was confirmed', async () => {
  const memory = memoryServices();
  const data = { hasInput: 'ja', signals: 'Het gaat om 111222333.' };
  const result = await submitAnswer(submission(memory, { data, confirmedPrivacy: 'dat mag' }));
  expect(result).toMatchObject({ kind: 'invalid', problems: [{ path: 'signals' }] });
  expect(memory.trace).toEqual([]);
});

test('what looks like a person is asked about, and the reason stands in the audit', async () => {
  const memory = memoryServices();
  const data = { hasInput: 'ja', signals: 'Belt u Jan de Vries hierover.' };
  const asked = await submitAnswer(submission(memory, { data }));
  expect(asked).toMatchObject({ kind: 'privacy', findings: [{ path: 'signals', kind: 'person-name' }] });
  expect(memory.trace).toEqual([]);
  const sent = await submitAnswer(submission(memory, { data, confirmedPrivacy: 'de naam van een straat' }));
  expect(sent.kind).toBe('accepted');
  expect(memory.audit).toMatchObject([
    { action: 'privacy.confirmed', object: expect.stringContaining('de naam van een straat') },
  ]);
});

test('the second of two at once is told who was first, and keeps his text as a draft', async () => {
  const memory = memoryServices();
  const mine = submission(memory, { requestId: SECOND, data: topic('Het mijne') });
  await submitAnswer(submission(memory));
  memory.trace.length = 0;
  const result = await submitAnswer(mine);
  expect(result).toMatchObject({
    kind: 'refused',
    refusal: { code: 'task-done', by: { organisation: 'huizen' } },
    draftKept: true,
  });
  expect(memory.trace).toEqual(['answer stored', 'process told', 'answer removed', 'draft kept']);
  expect(memory.drafts.get(mine.task._id)?.data).toMatchObject(topic('Het mijne'));
});

test('whoever saw the answer before may replace it in time', async () => {
  const memory = memoryServices();
  await submitAnswer(submission(memory));
  const changed = submission(memory, { requestId: SECOND, supersedes: FIRST, data: { hasInput: 'nee' } });
  expect(await submitAnswer(changed)).toMatchObject({ kind: 'accepted', answer: { outcome: 'no-input' } });
  expect(memory.task().task).toMatchObject({ answerId: SECOND, outcome: 'no-input' });
});

test('when nobody can be reached the answer stays for a repeat and the text as a draft', async () => {
  const memory = memoryServices({ outcome: { kind: 'unavailable', reason: 'down' } });
  expect(await submitAnswer(submission(memory))).toEqual({ kind: 'unavailable' });
  expect(memory.answers.has(FIRST)).toBe(true);
  expect(memory.drafts.size).toBe(1);
});

test('a process that is not written down takes no answer and stores none: it may still come', async () => {
  const memory = memoryServices();
  const task = { ...memory.task(), processId: 'cycle:niemand:2027-Q1' };
  expect(await submitAnswer(submission(memory, { task }))).toEqual({ kind: 'unavailable' });
  expect(memory.answers.size).toBe(0);
});

test('whoever is quicker than the view of a new process is waited with, not turned away', async () => {
  const memory = memoryServices();
  const { store } = memory.services;
  let looks = 0;
  const late = { ...store, processView: async (id: string) => (++looks < 3 ? null : store.processView(id)) };
  const services = { ...memory.services, store: late };
  expect(await submitAnswer(submission(memory, { services }))).toMatchObject({ kind: 'accepted' });
});
