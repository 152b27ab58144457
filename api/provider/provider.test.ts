import { atAmsterdam } from '../../domain/time/amsterdam';
import type { Answer, ProcessView, TaskView } from '../../store/types';
import { taskViewsOf, viewOf } from '../../test/examples/documents';
import { doTask } from '../../test/examples/steps';
import type { ProcessState } from '../../workflows/engine/state';
import type { RequestActor } from '../access/actor';
import { heldCycle, plannedCycle } from '../cycles/cycle.fixture';
import { allRight, draftActions, topicsToCheck } from './draft-minutes';
import { factCheckCycle } from './fact-check-cycle';

const day = (date: '2027-02-01' | '2027-02-02') => atAmsterdam(date, '10:00');

function checkedCycle(provider = 'de-oever'): ProcessState {
  const drafted = doTask(heldCycle(provider), { step: 'minutes-draft', at: day('2027-02-01') });
  return doTask(drafted, { step: 'minutes-review', outcome: 'approved', at: day('2027-02-02') });
}

function storeOf(states: readonly ProcessState[]) {
  return {
    processView: async (id: string): Promise<ProcessView | null> => {
      const state = states.find((known) => known.id === id);
      return state ? viewOf(state) : null;
    },
    cyclesOfProvider: async (provider: string) =>
      states.filter(({ subject }) => subject.provider === provider).map(viewOf),
    tasksOf: async (id: string): Promise<TaskView[]> =>
      states.filter((state) => state.id === id).flatMap(taskViewsOf),
  };
}

function visitor(provider: string): RequestActor {
  return {
    kind: 'visitor',
    organisation: provider,
    functionTitle: null,
    email: null,
    invitation: {
      _id: `fact-check:${provider}:2027-Q1`,
      kind: 'fact-check',
      organisation: provider,
      quarter: '2027-Q1',
      nonce: '',
      createdAt: 0,
      expiresAt: 0,
      revokedAt: null,
    },
  };
}

describe('which minutes a provider looks at', () => {
  test('those of its invitation', async () => {
    const store = storeOf([checkedCycle(), checkedCycle('veerhuis')]);
    const found = await factCheckCycle(store, { actor: visitor('veerhuis'), provider: 'veerhuis' });
    expect(found).toMatchObject({ process: { _id: 'cycle:veerhuis:2027-Q1' }, task: { step: 'fact-check' } });
  });

  test('before there are any: the cycle without a question', async () => {
    const store = storeOf([plannedCycle()]);
    const found = await factCheckCycle(store, { actor: visitor('de-oever'), provider: 'de-oever' });
    expect(found).toMatchObject({ process: { _id: 'cycle:de-oever:2027-Q1' }, task: null });
  });

  test('without a cycle nothing', async () => {
    expect(
      await factCheckCycle(storeOf([]), { actor: visitor('de-oever'), provider: 'de-oever' }),
    ).toBeNull();
  });
});

describe('what a provider checks', () => {
  const answer = (data: Record<string, unknown>): Answer => ({
    _id: '1',
    taskId: null,
    processId: null,
    form: { key: 'minutes', version: 1 },
    data,
    outcome: 'done',
    by: { actor: { kind: 'person', person: 'cm', organisation: 'regio' }, functionTitle: null, email: null },
    at: 0,
  });

  test('every topic, and nothing that is not for its eyes', () => {
    const minutes = answer({
      topics: [{ title: ' Zaak ', discussed: 'Dit', agreed: '' }, 'onzin', null],
      pointsForAgency: 'Alleen voor het team',
    });
    expect(topicsToCheck(minutes)).toEqual({ topics: [{ title: 'Zaak', discussed: 'Dit', agreed: '' }] });
  });

  test('all of it is right in one click, but for what was corrected already', () => {
    const toCheck = { topics: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] };
    const typed = { topics: [{}, { verdict: 'correctie', correction: 'Elf' }], remarks: 'Dank' };
    expect(allRight(typed, toCheck)).toEqual({
      remarks: 'Dank',
      topics: [
        { title: 'A', verdict: 'klopt' },
        { title: 'B', verdict: 'correctie', correction: 'Elf' },
        { title: 'C', verdict: 'klopt' },
      ],
    });
    expect(allRight({}, toCheck).topics).toHaveLength(3);
  });

  test('actions with their owner and day, and none without minutes', () => {
    const action = { description: 'Bellen', owner: 'aanbieder', dueDate: '2027-03-01T00:00:00' };
    expect(draftActions(answer({ actions: [action] }))).toEqual([{ ...action, dueDate: '2027-03-01' }]);
    expect(draftActions(null)).toEqual([]);
    expect(topicsToCheck(null)).toEqual({ topics: [] });
  });
});
