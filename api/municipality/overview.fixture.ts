import { atAmsterdam } from '../../domain/time/amsterdam';
import type { Provider } from '../../store/organisations';
import type { Answer, Minutes } from '../../store/types';
import { taskViewsOf, viewOf } from '../../test/examples/documents';
import { doTask } from '../../test/examples/steps';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { plannedCycle } from '../cycles/cycle.fixture';
import type { OverviewDocuments } from './overview-rows';

/** For tests: what the overview of Huizen is made of, from cycles that the pure core has played. */
export const monday: Instant = atAmsterdam('2027-01-04', '09:30');

/** A provider with one location. */
export function providerOf(key: string, municipality = 'hilversum'): Provider {
  return {
    _id: key,
    kind: 'provider',
    name: key.charAt(0).toUpperCase() + key.slice(1),
    partnership: 'regular',
    locations: [{ name: `Locatie ${key}`, municipality }],
    contractManager: 'cm',
    policyAdviser: 'pa',
  };
}

/** The documents for these cycles; what is not given is empty. */
export function overviewOf(
  cycles: readonly ProcessState[],
  given: Partial<OverviewDocuments> = {},
): OverviewDocuments {
  return {
    municipality: 'huizen',
    now: monday,
    providers: cycles.map(({ subject }) => providerOf(subject.provider)),
    cycles: cycles.map(viewOf),
    tasks: cycles
      .flatMap(taskViewsOf)
      .filter(({ step, organisation }) => step === 'input' && organisation === 'huizen'),
    drafts: [],
    answers: [],
    previousQuarter: '2026-Q4',
    previousAnswers: new Map(),
    previousMinutes: [],
    ...given,
  };
}

/** A planned cycle that Huizen has answered, and the answer. */
export function answeredCycle(
  provider: string,
  data: Record<string, unknown>,
): { state: ProcessState; answer: Answer } {
  const outcome = data.hasInput === 'ja' ? 'input' : 'no-input';
  const state = doTask(plannedCycle(provider), {
    step: 'input',
    organisation: 'huizen',
    outcome,
    at: monday,
  });
  const task = state.tasks.find(({ status, step }) => status === 'done' && step === 'input');
  if (task?.status !== 'done') throw new Error('the fixture answers for Huizen');
  return { state, answer: inputAnswer({ id: task.answerId, organisation: 'huizen', data, outcome }) };
}

/** An answer to the input form. */
export function inputAnswer(given: {
  id: string;
  organisation: string;
  data: Record<string, unknown>;
  outcome?: string;
  at?: Instant;
}): Answer {
  const { id, organisation, data, outcome = 'input', at = monday } = given;
  const actor = { kind: 'invitation', invitation: 'i', organisation } as const;
  return {
    _id: id,
    taskId: null,
    processId: null,
    form: { key: 'municipal-input', version: 1 },
    data,
    outcome,
    by: { actor, functionTitle: null, email: null },
    at,
  };
}

/** Fixed minutes of the quarter before. */
export function minutesOf(provider: string, topics: Minutes['topics']): Minutes {
  return {
    _id: `cycle:${provider}:2026-Q4`,
    provider,
    quarter: '2026-Q4',
    conversationAt: monday,
    topics,
    themes: [],
    pointsForAgency: '',
    fixedAt: monday,
    factCheck: 'agreed',
  };
}
