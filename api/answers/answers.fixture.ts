import { atAmsterdam } from '../../domain/time/amsterdam';
import { shippedForm, shippedForms } from '../../forms/shipped';
import type { Answer, AuditLine, Draft, Organisation, ProcessView, TaskView } from '../../store/types';
import { taskViewsOf, viewOf } from '../../test/examples/documents';
import { check } from '../../workflows/engine/check';
import { decide } from '../../workflows/engine/decide';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import type { VisitorActor } from '../access/actor';
import { visitorActor } from '../access/policy.fixture';
import { plannedCycle } from '../cycles/cycle.fixture';
import type { CommandOutcome } from '../processes-client/processes';
import type { AnswerServices } from './submit-answer';

/** For tests: a moment at which the municipalities may still answer. */
export const inTime: Instant = atAmsterdam('2027-01-04', '09:30');

/** Somebody of Huizen with the link of its invitation. */
export const visitorOf = (organisation = 'huizen'): VisitorActor => ({
  ...visitorActor('municipal-input', { organisation }),
  functionTitle: 'Adviseur',
});

/** What happened outside, in order, so that a test can say what came first. */
export type Trace = string[];

/** A store in memory and processes that are the pure core: enough to follow one answer from end to end. */
export function memoryServices({ outcome }: { outcome?: CommandOutcome } = {}) {
  const trace: Trace = [];
  const answers = new Map<string, Answer>();
  const drafts = new Map<string, Draft>();
  const audit: Omit<AuditLine, '_id' | 'number' | 'previousHash' | 'hash'>[] = [];
  let state: ProcessState = plannedCycle();
  const organisations: Organisation[] = [
    { _id: 'huizen', kind: 'municipality', name: 'Huizen', inhabitants: 1 },
  ];
  const store = {
    formVersion: async (key: string) =>
      shippedForms.some((form) => form.key === key) ? { definition: shippedForm(key) } : null,
    listOrganisations: async () => organisations,
    processView: async (id: string): Promise<ProcessView | null> => (id === state.id ? viewOf(state) : null),
    insertAnswer: async (answer: Answer) => {
      trace.push('answer stored');
      if (answers.has(answer._id)) return 'existing' as const;
      answers.set(answer._id, answer);
      return 'inserted' as const;
    },
    answer: async (id: string) => answers.get(id) ?? null,
    deleteUnacceptedAnswer: async (id: string) => {
      trace.push('answer removed');
      return answers.delete(id);
    },
    saveDraft: async (draft: Draft) => {
      trace.push('draft kept');
      drafts.set(draft._id, draft);
    },
    deleteDraft: async (id: string) => {
      trace.push('draft removed');
      drafts.delete(id);
    },
    appendAudit: async (line: (typeof audit)[number]) => {
      audit.push(line);
    },
  };
  const processes: AnswerServices['processes'] = {
    command: async ({ command }) => {
      trace.push('process told');
      if (outcome) return outcome;
      const refusal = check(state, command, inTime);
      if (refusal) return { kind: 'refused', refusal };
      state = decide(state, command, inTime).state;
      return { kind: 'accepted', result: { sequence: state.sequence, step: state.step, closed: false } };
    },
  };
  return {
    // The flow asks nothing of the store but what stands above.
    services: { store, processes } as unknown as AnswerServices,
    trace,
    answers,
    drafts,
    audit,
    task: (organisation = 'huizen'): TaskView => {
      const task = taskViewsOf(state).find(
        (view) => view.step === 'input' && view.organisation === organisation,
      );
      if (!task) throw new Error(`${organisation} was not asked`);
      return task;
    },
    state: () => state,
  };
}
