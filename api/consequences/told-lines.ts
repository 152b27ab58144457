import { mailMoment } from '../../domain/staffing/rhythm';
import { formatList, formatTime } from '../../domain/time/dutch-dates';
import type { NoticeKind, Recipient } from '../../workflows/engine/effects';
import type { Told } from '../../workflows/engine/preview';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { nearDay, sentenceStart } from '../tasks/words/day';
import type { Names } from '../tasks/words/names';

/** One line of who gets which mail, and when. */
export type ToldLine = { key: string; who: string; what: string; when: string };

type Given = { tells: readonly Told[]; state: ProcessState; names: Names; now: Instant };

/** Who is told what, the same word to several people as one line. */
export function toldLines(given: Given): ToldLine[] {
  const { tells, state, now } = given;
  const groups = new Map<string, Told[]>();
  for (const told of tells) {
    const key = `${told.at} ${wordFor(told, state)}`;
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        key,
        who: sentenceStart(everybody(group, given)),
        what: wordFor(first, state),
        when: mailInWords(first, state, now),
      },
    ];
  });
}

function everybody(group: readonly Told[], { state, names }: Given): string {
  const municipalities = new Set(
    group.flatMap(({ to }) =>
      'organisation' in to && to.role === 'municipalOfficer' ? [to.organisation] : [],
    ),
  );
  const all = state.municipalities.length > 1 && municipalities.size === state.municipalities.length;
  const others = group.filter(
    ({ to }) => !(all && 'organisation' in to && municipalities.has(to.organisation)),
  );
  const list = [...new Set(others.map((told) => recipientInWords(told, { state, names })))];
  return formatList([...list, ...(all ? [`de ${municipalities.size} gemeenten`] : [])]);
}

/** A task that somebody took over is his to hear of, whatever his role. */
function recipientInWords({ to, taskId }: Told, { state, names }: Pick<Given, 'state' | 'names'>): string {
  if ('person' in to) return names.person(to.person);
  if ('organisation' in to) return contactInWords(to, names);
  const task = state.tasks.find(({ id }) => id === taskId);
  const holds = task?.assignee.kind === 'person' && task.assignee.role === to.role;
  return names.person(
    holds && task.assignee.kind === 'person' ? task.assignee.person : state.people[to.role],
  );
}

function contactInWords(to: Extract<Recipient, { organisation: string }>, names: Names): string {
  const party = names.party(to.organisation);
  if (to.contact === undefined) return party;
  return to.contact === 'second'
    ? `de tweede contactpersoon van ${party}`
    : `${names.person(to.contact.person)} (${party})`;
}

function wordFor({ notice, taskId }: Told, state: ProcessState): string {
  const task = state.tasks.find(({ id }) => id === taskId);
  return WORDS[notice](task ? taskStepOf(state.definition, task.step).title : 'de taak');
}

const WORDS: Readonly<Record<NoticeKind, (title: string) => string>> = {
  'task-opened': (title) => `Gevraagd: ${title}`,
  reminder: (title) => `Herinnering: ${title}`,
  late: (title) => `Te laat: ${title}`,
  waiting: (title) => `Nog geen reactie: ${title}`,
  concluded: (title) => `Verder zonder antwoord: ${title}`,
  amended: (title) => `Gewijzigd antwoord: ${title}`,
  'moment-moved': () => 'Het gesprek is verplaatst, met de reden',
  cancelled: () => 'Het gesprek gaat niet door, met de reden',
  escalated: (title) => `Hulp gevraagd: ${title}`,
  reassigned: (title) => `Overgedragen: ${title}`,
  extended: (title) => `Meer tijd: ${title}`,
  held: () => 'Dit staat stil, en tot wanneer',
  resumed: () => 'Dit gaat weer verder',
  'sent-back': (title) => `Nu niet nodig: ${title}`,
  nudge: (title) => `Extra herinnering: ${title}`,
  withdrawn: () => 'Dit is ingetrokken',
};

/** When the mail leaves that tells of something, in the usual rhythm: 'morgen om 8.00 uur'. */
function mailInWords({ at, notice }: Told, { calendar }: ProcessState, now: Instant): string {
  const leaves = mailMoment({ at, rhythm: 'daily', byHand: notice === 'nudge', calendar });
  return `${nearDay(leaves, now)} om ${formatTime(leaves)}`;
}
