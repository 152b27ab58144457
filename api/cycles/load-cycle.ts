import { formatQuarter, parseQuarter, type Quarter } from '../../domain/quarters';
import type { FormDefinition } from '../../forms/types';
import type { Store } from '../../store/store';
import type { Action, Agenda, Answer, Minutes, ProcessView } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import { forecast } from '../../workflows/engine/forecast';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { pinnedForm } from '../answers/pinned-form';
import type { Names } from '../tasks/words/names';
import { type HistoryLine, historyOf, type MailLine, mailLines } from './history/history';
import { type InputRow, inputRows } from './input/input-rows';
import { loadNames } from './load-names';
import { stateSentence } from './state-sentence';
import { layoutTimeline, type Timeline } from './timeline/layout';
import { type StepRow, stepRows } from './timeline/step-rows';

/** Everything a cycle's page shows. */
export type CycleModel = {
  cycle: ProcessView;
  quarter: Quarter;
  providerName: string;
  names: Names;
  sentence: string;
  timeline: Timeline;
  steps: StepRow[];
  input: InputRow[];
  inputForm: FormDefinition | null;
  agenda: Agenda | null;
  minutes: Minutes | null;
  actions: Action[];
  history: HistoryLine[];
  mails: MailLine[];
  otherQuarters: { quarter: string; title: string }[];
};

/** Reads one cycle with all around it; null when that quarter has none. */
export async function loadCycle(given: {
  store: Store;
  provider: string;
  quarter: Quarter;
  viewer: string;
  now: Instant;
}): Promise<CycleModel | null> {
  const { store, provider, quarter, viewer, now } = given;
  const id = cycleId(provider, quarter);
  const cycle = await store.processView(id);
  if (!cycle) return null;
  const [events, answers, agenda, minutes, ownActions, openActions, mails, waiting, others, names] =
    await Promise.all([
      store.eventsOf(id),
      store.answersOf(id),
      store.agenda(id),
      store.minutes(id),
      store.actionsOf({ provider, quarter }),
      store.openActions(provider),
      store.mailsAbout(id),
      store.collections.notices.find({ processId: id, status: 'waiting' }, { sort: { deliverAt: 1 } }),
      store.cyclesOfProvider(provider),
      loadNames(store, now),
    ]);
  const { state } = cycle;
  const input = inputRows({ state, answers, names });
  const answered = input.find((row) => row.answer !== null)?.answer;
  return {
    cycle,
    quarter,
    providerName: names.organisation(provider),
    names,
    sentence: stateSentence({ state, names, viewer, now, heldBecause: heldBecause(state, answers) }),
    timeline: layoutTimeline({
      steps: forecast(state, now),
      phases: state.definition.phases,
      conversationAt: cycle.conversationAt,
      now,
      closedAt: cycle.closedAt,
    }),
    steps: stepRows({ state, names, now }),
    input,
    inputForm: answered ? await pinnedForm(store, answered.form) : null,
    agenda,
    minutes,
    actions: [...ownActions, ...openActions.filter((open) => open.quarter < quarter)],
    history: historyOf({ events, answers, state, names }),
    mails: mailLines({ mails, waiting, names }),
    otherQuarters: others.flatMap(({ subject }) => {
      const other = parseQuarter(subject.quarter);
      return other && other !== quarter ? [{ quarter: other, title: formatQuarter(other) }] : [];
    }),
  };
}

/** The reason that was given for letting a cycle rest; empty where it does not rest. */
function heldBecause({ held }: ProcessState, answers: readonly Answer[]): string {
  const reason = answers.find(({ _id }) => _id === held?.answerId)?.data.reason;
  return typeof reason === 'string' ? reason.trim() : '';
}
