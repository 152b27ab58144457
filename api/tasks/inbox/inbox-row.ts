import { formatQuarter, parseQuarter } from '../../../domain/quarters';
import type { Action, Answer, EventView, ProcessView, TaskView } from '../../../store/types';
import type { ProcessEvent } from '../../../workflows/engine/effects';
import { nextRungs, sentRungs } from '../../../workflows/engine/rungs';
import type { Instant } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import type { Principal } from '../../access/principals';
import { paths } from '../../paths';
import { dayInWords, sentenceStart } from '../words/day';
import { dueInWords } from '../words/due';
import { heldInWords } from '../words/held';
import { insteadOf } from '../words/instead';
import type { Names } from '../words/names';
import { rungsInWords, sentInWords } from '../words/next-rung';
import { type SentBackWords, sentBackInWords } from '../words/sent-back';
import { type Urgency, urgencyOf } from './week';

/** One task as the inbox shows it. */
export type InboxRow = {
  id: string;
  title: string;
  provider: string;
  href: string;
  cycleHref: string;
  urgency: Urgency;
  /** Which conversation, or which action: '1e kwartaal 2027 · gesprek was 27 januari'. */
  about: string;
  /** 'Moest woensdag 3 februari klaar zijn, 3 werkdagen te laat.' */
  due: string;
  /** What happens by itself; when nothing more does, what was sent; null when neither. */
  next: string | null;
  /** Who sent it back and why, for work that was done before; null for new work. */
  sentBack: SentBackWords | null;
  /** The colleague who has it, or null when it is one's own to do. */
  colleague: string | null;
  /** The same with who acts for him, where he is away. */
  whose: string | null;
  /** Why it is one's own to do, where it is a colleague's who is away; null otherwise. */
  instead: string | null;
};

type Given = {
  tasks: readonly TaskView[];
  processes: ReadonlyMap<string, ProcessView>;
  actions: ReadonlyMap<string, Action>;
  /** What stands still, by the id of that task, for the reviews of it. */
  stalled?: ReadonlyMap<string, Pick<TaskView, 'title'>>;
  /** When and why somebody sent these processes back. */
  events: readonly EventView[];
  /** The answers with which tasks were sent back. */
  answers: readonly Answer[];
  names: Names;
  viewer: string;
  actsFor: readonly Principal[];
  now: Instant;
};

/** The rows of an inbox, the most urgent first. */
export function inboxRows(given: Given): InboxRow[] {
  return [...given.tasks]
    .sort((a, b) => a.dueAt - b.dueAt || a._id.localeCompare(b._id))
    .map((task) => rowOf(task, given));
}

function rowOf(task: TaskView, given: Given): InboxRow {
  const { now, viewer } = given;
  const process = given.processes.get(task.processId);
  const calendar = process?.state.calendar ?? { freeDays: [] };
  const principal = given.actsFor.find(({ person }) => person === task.person);
  const other = task.person !== null && task.person !== viewer && !principal ? task.person : null;
  const colleague = other === null ? null : given.names.person(other);
  const step = process && taskStepOf(process.state.definition, task.step);
  const held = process ? heldInWords(process.state) : null;
  const next = step && nextRungs({ task: task.task, step, calendar });
  return {
    id: task._id,
    title: task.title,
    provider: whoseOf(task, given.names),
    href: paths.task(task._id),
    cycleHref: paths.cycle({ provider: task.subject.provider, quarter: task.subject.quarter }),
    urgency: urgencyOf(task.dueAt, now),
    about: aboutOf(task, given),
    due: `${sentenceStart(held ?? dueInWords({ dueAt: task.dueAt, now, calendar }))}.`,
    next:
      held !== null
        ? null
        : next
          ? rungsInWords(next, { reminded: colleague ?? 'je', now })
          : sentFor(task, process),
    sentBack: process
      ? sentBackInWords({ ...given, state: process.state, task: task.task, events: eventsOf(task, given) })
      : null,
    colleague,
    whose: other === null ? null : given.names.withStandIn(other, viewer),
    instead: principal ? insteadOf(principal) : null,
  };
}

function eventsOf({ processId }: TaskView, { events }: Given): ProcessEvent[] {
  return events.flatMap((view) => (view.processId === processId ? [view.event] : []));
}

/** The provider that a task is about; for the repair of a contact the organisation where nobody is reached. */
function whoseOf({ subject: { provider, organisation } }: TaskView, names: Names): string {
  return organisation === undefined ? names.organisation(provider) : sentenceStart(names.party(organisation));
}

function aboutOf(task: TaskView, given: Given): string {
  const quarter = parseQuarter(task.subject.quarter);
  const inQuarter = quarter ? formatQuarter(quarter) : task.subject.quarter;
  const action = given.actions.get(task.processId);
  if (action) return action.description;
  const { person, about } = task.subject;
  const stalled = about === undefined ? undefined : given.stalled?.get(about);
  if (stalled) return `${inQuarter} · wat stilstaat: ${stalled.title}`;
  if (person !== undefined) return `${given.names.person(person)} krijgt onze mail niet`;
  const at = given.processes.get(task.processId)?.conversationAt;
  if (at === null || at === undefined) return inQuarter;
  return `${inQuarter} · gesprek ${at < given.now ? 'was' : 'is'} ${dayInWords(at, given.now)}`;
}

/** A ladder that has ended: who knows by now. */
function sentFor({ task, step: key }: TaskView, process: ProcessView | undefined): string | null {
  if (!process) return null;
  const { definition, calendar } = process.state;
  const sent = sentInWords(sentRungs({ task, step: taskStepOf(definition, key), calendar }));
  return sent === '' ? null : `Verstuurd: ${sent}.`;
}
