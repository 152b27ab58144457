import { shippedForm } from '../../../forms/shipped';
import type { Answer, Draft, TaskView } from '../../../store/types';
import { inTime, memoryServices, visitorOf } from '../answers.fixture';
import { submitAnswer } from '../submit-answer';
import { currentData } from './current-data';

const form = shippedForm('municipal-input');
const ID = '11111111-1111-4111-8111-111111111111';

async function answered() {
  const memory = memoryServices();
  await submitAnswer({
    services: memory.services,
    actor: visitorOf(),
    now: inTime,
    clockOffset: 0,
    task: memory.task(),
    data: { hasInput: 'ja', goesWell: 'Verstuurd.' },
    requestId: ID,
    supersedes: null,
    confirmedPrivacy: null,
  });
  return memory;
}

function current(given: { task: TaskView; draft?: Partial<Draft>; answer?: Answer | undefined }) {
  const by = {
    actor: { kind: 'invitation', invitation: 'i', organisation: 'huizen' },
    functionTitle: null,
    email: null,
  } as const;
  const draft = given.draft ? { _id: given.task._id, data: {}, by, at: inTime, ...given.draft } : null;
  const store = { draft: async () => draft, answer: async () => given.answer ?? null };
  return currentData(store, {
    task: given.task,
    form,
    initial: { hasInput: 'nee' },
    draftId: given.task._id,
  });
}

test('a form nobody touched begins with what the product puts there', async () => {
  expect(await current({ task: memoryServices().task() })).toMatchObject({
    source: 'initial',
    data: { hasInput: 'nee' },
    answerId: null,
  });
});

test('a draft comes before it, read by the form: what it does not ask falls away', async () => {
  const draft = { data: { hasInput: 'ja', onbekend: 'x', signals: 'Half' } };
  const found = await current({ task: memoryServices().task(), draft });
  expect(found).toMatchObject({ source: 'draft', data: { hasInput: 'ja', signals: 'Half' } });
  expect(found.data).not.toHaveProperty('onbekend');
});

test('what was sent comes before an older draft, and its id goes along', async () => {
  const memory = await answered();
  const given = { task: memory.task(), answer: memory.answers.get(ID), draft: { at: inTime - 1 } };
  expect(await current(given)).toMatchObject({
    source: 'answer',
    answerId: ID,
    data: { goesWell: 'Verstuurd.' },
  });
});

test('a draft that was begun after sending is a change under way', async () => {
  const memory = await answered();
  const given = {
    task: memory.task(),
    answer: memory.answers.get(ID),
    draft: { at: inTime + 1, data: { hasInput: 'nee' } },
  };
  expect(await current(given)).toMatchObject({ source: 'draft', answerId: ID, data: { hasInput: 'nee' } });
});
