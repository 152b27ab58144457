import { parseQuarter, previousQuarter, type Quarter } from '../../../domain/quarters';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import type { Provider } from '../../../store/organisations';
import type { Store } from '../../../store/store';
import type {
  Action,
  AgencyPoint,
  Agenda,
  Answer,
  Minutes,
  ProcessView,
  TaskView,
} from '../../../store/types';
import { cycleId } from '../../../workflows/contract';
import type { TaskStep } from '../../../workflows/engine/definition';
import type { ProcessEvent } from '../../../workflows/engine/effects';
import type { DoneTask, Instant, ProcessState } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { loadNames } from '../../cycles/load-names';
import { AppError } from '../../errors/app-error';
import { type ContactDossier, loadContact } from '../contacts/contact-dossier';
import type { OtherConversation } from '../planning/about-the-day';
import { otherConversations } from '../planning/other-conversations';
import type { Names } from '../words/names';

/** A task with everything around it that its page may show or fill in. */
export type Dossier = {
  task: TaskView;
  process: ProcessView;
  step: TaskStep;
  quarter: Quarter;
  provider: Provider;
  names: Names;
  /** Every answer of this process, oldest first. */
  answers: readonly Answer[];
  /** When and why somebody sent this process back. */
  events: readonly ProcessEvent[];
  agenda: Agenda | null;
  /** The fixed minutes of this cycle. */
  minutes: Minutes | null;
  openActions: readonly Action[];
  /** The action that this is about, for a follow-up. */
  action: Action | null;
  points: readonly AgencyPoint[];
  previous: { quarter: Quarter; planning: Answer | null; minutes: Minutes | null };
  /** What stands still, for a review of that. */
  stall: StallDossier | null;
  /** The contact who cannot be reached, for a repair. */
  contact: ContactDossier | null;
  /** Other conversations of the same duo in this quarter. */
  others: readonly OtherConversation[];
  /** What the region decided about its free days. */
  region: RegionCalendar;
};

/** A task that stands still, with its process. */
export type StallDossier = { task: TaskView; process: ProcessView };

/** Reads all that belongs to a task; throws 'not-found' when its process is not there. */
export async function loadDossier(store: Store, task: TaskView, now: Instant): Promise<Dossier> {
  const process = await store.processView(task.processId);
  const quarter = parseQuarter(task.subject.quarter);
  const provider = await store.organisation(task.subject.provider);
  if (!process || !quarter || provider?.kind !== 'provider') throw new AppError('not-found');
  const cycle = cycleId(provider._id, quarter);
  const before = previousQuarter(quarter);
  const earlier = cycleId(provider._id, before);
  const { action: actionKey } = process.subject;
  const [
    names,
    answers,
    sentBack,
    agenda,
    minutes,
    openActions,
    action,
    points,
    planning,
    earlierMinutes,
    cycles,
    region,
    contact,
    stall,
  ] = await Promise.all([
    loadNames(store, now),
    store.answersOf(process._id),
    store.sentBackEvents([process._id]),
    store.agenda(cycle),
    store.minutes(cycle),
    store.openActions(provider._id),
    actionKey === undefined ? null : store.action(actionKey),
    store.agencyPoints(quarter),
    store.latestAnswer({ processId: earlier, step: 'plan' }),
    store.minutes(earlier),
    store.cyclesOf(quarter),
    store.regionCalendar(),
    loadContact(store, process),
    loadStall(store, process),
  ]);
  return {
    task,
    process,
    step: taskStepOf(process.state.definition, task.step),
    quarter,
    provider,
    names,
    answers,
    events: sentBack.map(({ event }) => event),
    agenda,
    minutes,
    openActions,
    action,
    points: points.filter((point) => point.provider === provider._id),
    previous: { quarter: before, planning, minutes: earlierMinutes },
    contact,
    stall,
    others: otherConversations({ cycles, process, names }),
    region,
  };
}

async function loadStall(store: Store, { subject }: ProcessView): Promise<StallDossier | null> {
  const task = subject.about === undefined ? null : await store.task(subject.about);
  const process = task && (await store.processView(task.processId));
  return task && process ? { task, process } : null;
}

/** The latest answer to a step of a process that somebody gave, or null. */
export function latestAnswerOf(
  { process, answers }: Pick<Dossier, 'process' | 'answers'>,
  step: string,
): Answer | null {
  const task = latestDone(process.state, step);
  return (task && answers.find(({ _id }) => _id === task.answerId)) ?? null;
}

function latestDone(state: ProcessState, step: string): DoneTask | null {
  const done = state.tasks.filter((task) => task.step === step && task.status === 'done');
  const latest = done.toSorted((a, b) => b.round - a.round)[0];
  return latest?.status === 'done' ? latest : null;
}
