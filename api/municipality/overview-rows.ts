import { formatDateShort } from '../../domain/time/dutch-dates';
import type { Provider } from '../../store/organisations';
import type { Answer, Draft, Minutes, ProcessView, TaskView } from '../../store/types';
import type { Hold, Instant } from '../../workflows/engine/state';
import { answerabilityOf } from '../answers/answerability';
import { liveDraft } from '../answers/flow/current-data';
import type { StatusKind } from '../components/status-badge';
import { askedLast } from './asked-last';
import { ownAnswer, type PreviousTime, previousTime, saidIn } from './said-before';

/** Everything the overview is made of; lists may hold more than one municipality's. */
export type OverviewDocuments = {
  municipality: string;
  now: Instant;
  providers: readonly Provider[];
  /** The cycles of the quarter. */
  cycles: readonly ProcessView[];
  /** This municipality's questions of the quarter. */
  tasks: readonly TaskView[];
  drafts: readonly Draft[];
  /** The answers that hold now, of those tasks. */
  answers: readonly Answer[];
  previousQuarter: string;
  previousAnswers: ReadonlyMap<string, readonly Answer[]>;
  previousMinutes: readonly Minutes[];
};

/** What can be done with a row now. */
export type RowAction = 'fill' | 'continue' | 'change' | 'read' | 'none';

export type OverviewRow = {
  provider: string;
  name: string;
  /** Names of its locations in this municipality; empty when it has none here. */
  locationsHere: readonly string[];
  conversationAt: Instant | null;
  dueAt: Instant | null;
  taskId: string | null;
  badge: StatusKind;
  state: string;
  /** More about the state: what was sent, what silence means. */
  detail: string | null;
  action: RowAction;
  /** Whether this municipality still has to answer. */
  waits: boolean;
  hasDraft: boolean;
  previous: PreviousTime | null;
};

/** One row a provider: what waits first, then what was answered, then what is not asked yet; each by date of the conversation. */
export function overviewRows(given: OverviewDocuments): OverviewRow[] {
  const rows = given.providers.map((provider) => rowOf(provider, given));
  return rows.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.conversationAt ?? Infinity) - (b.conversationAt ?? Infinity) ||
      a.name.localeCompare(b.name, 'nl'),
  );
}

function rank(row: OverviewRow): number {
  if (row.waits) return 0;
  return row.taskId === null ? 2 : 1;
}

function rowOf(provider: Provider, given: OverviewDocuments): OverviewRow {
  const { municipality, now } = given;
  const cycle = given.cycles.find(({ subject }) => subject.provider === provider._id) ?? null;
  const task = askedLast(given.tasks, provider._id) ?? null;
  const draft = task && liveDraft(task, given.drafts.find(({ _id }) => _id === task._id) ?? null);
  const minutes = given.previousMinutes.find((known) => known.provider === provider._id) ?? null;
  const answer = ownAnswer(given.previousAnswers.get(provider._id) ?? [], municipality);
  return {
    provider: provider._id,
    name: provider.name,
    locationsHere: provider.locations
      .filter((at) => at.municipality === municipality)
      .map(({ name }) => name),
    conversationAt: cycle?.conversationAt ?? null,
    dueAt: task?.dueAt ?? null,
    taskId: task?._id ?? null,
    hasDraft: draft !== null,
    previous: previousTime({ quarter: given.previousQuarter, answer, minutes }),
    ...stateOf({ task, cycle, draft, answers: given.answers, now }),
  };
}

type RowState = Pick<OverviewRow, 'badge' | 'state' | 'detail' | 'action' | 'waits'>;

function stateOf({
  task,
  cycle,
  draft,
  answers,
  now,
}: {
  task: TaskView | null;
  cycle: ProcessView | null;
  draft: Draft | null;
  answers: readonly Answer[];
  now: Instant;
}): RowState {
  const idle = { action: 'none', waits: false, detail: null } as const;
  if (!task || !cycle) {
    return {
      ...idle,
      badge: 'off',
      state: 'Nog niet gevraagd',
      detail: 'De datum van het gesprek is nog niet bekend.',
    };
  }
  const open = answerabilityOf({ task, state: cycle.state, now });
  if (open.kind === 'open') {
    const until = cycle.state.held
      ? untilLater(cycle.state.held)
      : `uiterlijk ${formatDateShort(task.dueAt)}`;
    // What was given before holds: it is not asked for, and a click on what is still open must not replace it.
    if (open.again) {
      const sent = sentState(task, answers);
      return draft
        ? { ...idle, badge: 'busy', state: 'Concept bewaard', detail: DRAFT_OF_CHANGE, action: 'continue' }
        : { ...idle, ...sent, detail: changeInWords(sent.detail, until), action: 'change' };
    }
    return draft
      ? {
          badge: 'busy',
          state: 'Concept bewaard',
          detail: `Nog niet verstuurd: ${until}`,
          action: 'continue',
          waits: true,
        }
      : { badge: 'open', state: 'Open', detail: `Antwoord ${until}`, action: 'fill', waits: true };
  }
  if (open.kind === 'closed' && open.why === 'withdrawn') {
    // The cycle went back to an earlier step: the conversation goes on, and the question comes again.
    if (!cycle.state.closed) return { ...idle, badge: 'off', state: 'Nu niet nodig', detail: ASKED_LATER };
    return {
      ...idle,
      badge: 'off',
      state: 'Gaat niet door',
      detail: 'Het gesprek is afgezegd.',
      action: 'read',
    };
  }
  if (open.kind === 'closed' && open.why === 'no-response') {
    return {
      ...idle,
      badge: 'off',
      state: 'Niet gereageerd',
      detail: 'Telt als geen inbreng.',
      action: 'read',
    };
  }
  const sent = sentState(task, answers);
  if (open.kind !== 'amendable') return { ...idle, ...sent, action: 'read' };
  const until = cycle.state.held ? 'Wijzigen kan nog' : `Wijzigen tot en met ${formatDateShort(open.until)}`;
  const detail = sent.detail === null ? until : `${sent.detail}. ${until}`;
  return { ...idle, ...sent, detail, action: 'change' };
}

/** A deadline that moves when the rest ends is no date yet. */
function untilLater({ until }: Hold): string {
  return `mag later: dit staat stil tot en met ${formatDateShort(until)}`;
}

const ASKED_LATER = 'Wij doen eerst een eerdere stap opnieuw. Daarna krijgt u een nieuwe mail.';
const DRAFT_OF_CHANGE = 'Uw eerdere antwoord geldt tot u dit verstuurt.';

/** What holds, and until when it may change: '2 punten; wijzigen kan uiterlijk wo 13 jan'. */
function changeInWords(sent: string | null, until: string): string {
  return `${sent === null ? 'Wijzigen' : `${sent}; wijzigen`} kan ${until}`;
}

function sentState(task: TaskView, answers: readonly Answer[]): Pick<RowState, 'badge' | 'state' | 'detail'> {
  const done = task.task.status === 'done' ? task.task : (task.task.before ?? null);
  const answer = answers.find(({ _id }) => _id === done?.answerId);
  return {
    badge: 'done',
    state: done ? `Verstuurd ${formatDateShort(done.doneAt)}` : 'Verstuurd',
    detail: answer
      ? `${whatWasSent(answer)}${answer.onBehalfOf === undefined ? '' : ', per telefoon doorgegeven'}`
      : null,
  };
}

function whatWasSent(answer: Answer): string {
  if (answer.outcome !== 'input') return 'Geen inbreng';
  const said = saidIn(answer.data);
  if (said.kind === 'nothing') return 'Inbreng';
  return said.points.length === 1 ? '1 punt' : `${said.points.length} punten`;
}
