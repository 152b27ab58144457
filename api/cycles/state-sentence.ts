import { formatDate, formatList } from '../../domain/time/dutch-dates';
import type { ClosedAs } from '../../workflows/engine/definition';
import { nextRungs } from '../../workflows/engine/rungs';
import type { Instant, OpenTask, ProcessState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { nearDay, sentenceStart } from '../tasks/words/day';
import { dueInWords } from '../tasks/words/due';
import { heldInWords } from '../tasks/words/held';
import { assigneeInWords, type Names } from '../tasks/words/names';
import { rungsInWords } from '../tasks/words/next-rung';

/**
 * How a cycle stands, in one or two sentences: for whom it waits, until when, and what happens by itself. 'Wacht op
 * 2 gemeenten: Eemnes en Laren, tot en met woensdag 13 januari. Woensdag 13 januari, aan het einde van de dag, gaat het vanzelf verder.'
 */
export function stateSentence(given: {
  state: ProcessState;
  names: Names;
  viewer: string;
  now: Instant;
  /** Why it rests, where it does and the reader may know. */
  heldBecause?: string;
}): string {
  const { state, now } = given;
  if (state.closed) return `${CLOSED[state.closed.as]} op ${formatDate(state.closed.at)}.`;
  if (state.held) return heldSentence(state, given.heldBecause ?? '');
  const open = state.tasks
    .filter((task) => task.status === 'open')
    .filter(({ beside }) => !beside)
    .toSorted((a, b) => a.dueAt - b.dueAt);
  const [first] = open;
  if (!first) return 'Gaat vanzelf verder.';
  const waits = `Wacht op ${waitsFor(open, given)}`;
  const { title } = taskStepOf(state.definition, first.step);
  const due = dueInWords({ dueAt: first.dueAt, now, calendar: state.calendar });
  const what = isFanOut(first)
    ? untilFor(first, { ...given, several: differ(open) })
    : `. ${sentenceStart(title)} ${due}.`;
  return `${waits}${what}${nextSentence(first, given)}`;
}

const CLOSED: Readonly<Record<ClosedAs, string>> = {
  completed: 'Afgerond',
  cancelled: 'Afgezegd',
  withdrawn: 'Ingetrokken',
};

function heldSentence(state: ProcessState, because: string): string {
  const rests = sentenceStart(heldInWords(state) ?? '');
  return because === '' ? `${rests}. Daarna gaat het vanzelf verder.` : `${rests}: ${because}`;
}

function waitsFor(open: readonly OpenTask[], given: { names: Names; viewer: string }): string {
  const [first] = open;
  if (first && isFanOut(first)) {
    const names = open.map(({ assignee }) =>
      assignee.kind === 'organisation' ? given.names.organisation(assignee.organisation) : '',
    );
    return `${open.length} ${open.length === 1 ? 'gemeente' : 'gemeenten'}: ${formatList(names.sort())}`;
  }
  const who = open.map(({ assignee }) => assigneeInWords(assignee, given));
  return formatList(who.map((name) => (name === 'jij' ? 'jou' : name)));
}

function nextSentence(
  task: OpenTask,
  given: { state: ProcessState; names: Names; viewer: string; now: Instant },
): string {
  const { definition, calendar } = given.state;
  const next = nextRungs({ task, step: taskStepOf(definition, task.step), calendar });
  if (!next) return '';
  const who = isFanOut(task) ? 'wie nog niet antwoordde' : assigneeInWords(task.assignee, given);
  return ` ${rungsInWords(next, { reminded: who === 'jij' ? 'je' : who, now: given.now })}`;
}

/** Until when municipalities can answer; left out where what happens by itself says so already. */
function untilFor(task: OpenTask, given: { state: ProcessState; now: Instant; several: boolean }): string {
  const { definition, calendar } = given.state;
  const next = nextRungs({ task, step: taskStepOf(definition, task.step), calendar });
  const concludes = next?.rungs.some((rung) => rung.do === 'conclude') ?? false;
  const which = given.several ? 'de eerste ' : '';
  return concludes ? '.' : `, ${which}tot en met ${nearDay(task.dueAt, given.now)}.`;
}

function differ(tasks: readonly OpenTask[]): boolean {
  return new Set(tasks.map(({ dueAt }) => dueAt)).size > 1;
}

function isFanOut({ assignee }: OpenTask): boolean {
  return assignee.kind === 'organisation' && assignee.role === 'municipalOfficer';
}
