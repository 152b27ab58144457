import type { TaskView } from '../../../store/types';
import type { Block } from '../document';
import type { Facts } from '../facts';
import { warnsNow } from '../last-warnings';
import { RANK, type Section, type SectionWriter } from '../section';
import { closesSoon, earliestDue, organisationName, providers, shortDay, soon, soonInFull } from '../words';
import { askedOf, FORWARD, insteadOfColleague, whoAsks } from './asking';
import { inputLink } from './input-link';
import { inputList, oneDate } from './input-list';

/** Asks a municipality for its input: one question for all providers of a quarter, one link. */
export const inputRequest: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'municipality') return [];
  const asked = askedOf(facts).filter(({ task }) => task.step === 'input' && !wasAnswered(task));
  const quarters = [...new Set(asked.map(({ task }) => task.subject.quarter))].sort();
  return quarters.map((quarter) => {
    const now = asked.filter(({ task }) => task.subject.quarter === quarter);
    return section(facts, {
      quarter,
      again: now.filter(({ again }) => again).map(({ task }) => task),
      first: now.filter(({ again }) => !again).map(({ task }) => task),
      by: whoAsks(facts, now),
      instead: insteadOfColleague(facts, now),
    });
  });
};

/** What was answered before has words of its own: silence then leaves the answer as it is. */
export function wasAnswered({ task }: TaskView): boolean {
  return task.before !== undefined;
}

type Asking = {
  quarter: string;
  again: readonly TaskView[];
  first: readonly TaskView[];
  /** Who asks again by hand. */
  by: string | null;
  /** Why the reader is asked in the place of a colleague. */
  instead: readonly Block[];
};

function section(facts: Facts, asked: Asking): Section {
  const { quarter, first, by, instead } = asked;
  const { organisation } = facts.reader;
  const link = `input-${quarter.toLowerCase()}`;
  const listed = new Set([...asked.again, ...first].map(({ _id }) => _id));
  const open = facts.openInput.filter(
    (task) => task.subject.quarter === quarter && !listed.has(task._id) && !wasAnswered(task),
  );
  // A mail must not hide at its end what closes before the rest, and where it can it saves the reader the next mail.
  const urgent = open.filter((task) => warns(facts, task));
  const again = [...asked.again, ...urgent];
  const others = open.filter((task) => !urgent.includes(task));
  const [question, ...lists] = [
    ...(again.length > 0 ? remind(facts, { tasks: again, by }) : []),
    ...(first.length > 0 ? ask(facts, { tasks: first, also: again.length > 0 }) : []),
    ...(others.length > 0 ? earlier(facts, { tasks: others, told: instead.length === 0 }) : []),
  ];
  // Eight providers fill the screen of a telephone: the button stands before them.
  const blocks: Block[] = [
    ...instead,
    ...(question ? [question] : []),
    { kind: 'button', label: 'Inbreng geven', link },
    {
      kind: 'paragraph',
      text: `Horen wij niets, dan gaan wij uit van geen inbreng. ${FORWARD}`,
    },
    ...lists,
  ];
  const subject =
    again.length > 0 ? reminderSubject(facts, { tasks: again, by }) : requestSubject(facts, first);
  return {
    rank: again.length > 0 ? RANK.reminder : RANK.opened,
    subject,
    heading: 'Uw inbreng',
    blocks,
    links: { [link]: inputLink(organisation, quarter) },
    attachments: [],
    warns: again.map(({ _id, dueAt }) => ({ taskId: _id, dueAt })),
    providers: [...again, ...first, ...others].map(({ subject: { provider } }) => provider),
  };
}

function warns({ processes, reader, now }: Facts, task: TaskView): boolean {
  const state = processes.get(task.processId)?.state;
  return closesSoon(task.dueAt, now) || (state !== undefined && warnsNow({ task, state }, { reader, now }));
}

function requestSubject(facts: Facts, tasks: readonly TaskView[]): string {
  const day = shortDay(earliestDue(tasks));
  return oneDate(tasks)
    ? `Inbreng gevraagd, uiterlijk ${day}: ${oneOrMany(facts, tasks)}`
    : `Inbreng gevraagd voor ${oneOrMany(facts, tasks)}, de eerste uiterlijk ${day}`;
}

function reminderSubject(
  facts: Facts,
  { tasks, by }: { tasks: readonly TaskView[]; by: string | null },
): string {
  const one = tasks.length === 1 && `inbreng voor ${oneOrMany(facts, tasks)}`;
  const what = one || `nog ${providers(tasks.length)}`;
  const which = oneDate(tasks) ? '' : 'de eerste ';
  const opening = by === null ? `Herinnering: ${what}` : `${by} vraagt uw ${one || `inbreng: ${what}`}`;
  return `${opening}, ${which}uiterlijk ${soon(earliestDue(tasks), facts.now)}`;
}

function oneOrMany(facts: Facts, tasks: readonly TaskView[]): string {
  const [only] = tasks;
  return tasks.length === 1 && only
    ? organisationName(facts, only.subject.provider)
    : providers(tasks.length);
}

function ask(facts: Facts, { tasks, also }: { tasks: readonly TaskView[]; also: boolean }): Block[] {
  const [only] = tasks;
  const about =
    tasks.length === 1 && only ? organisationName(facts, only.subject.provider) : 'deze aanbieders';
  const list = inputList(facts, { tasks, dated: !oneDate(tasks) });
  if (also) {
    const until = oneDate(tasks) ? `, uiterlijk ${soonInFull(earliestDue(tasks), facts.now)}` : '';
    return [{ kind: 'paragraph', text: `Nieuw in deze mail${until}:` }, list];
  }
  return [
    { kind: 'paragraph', text: question(facts, { tasks, what: `iets wil bespreken met ${about}` }) },
    {
      kind: 'paragraph',
      text: tasks.length === 1 ? 'Het gaat om:' : `Het gaat om ${providers(tasks.length)}:`,
    },
    list,
  ];
}

function remind(facts: Facts, { tasks, by }: { tasks: readonly TaskView[]; by: string | null }): Block[] {
  return [
    { kind: 'paragraph', text: question(facts, { tasks, what: 'iets wil bespreken' }) },
    {
      kind: 'paragraph',
      text: `${by ? `${by} wacht op uw antwoord` : 'Wij hebben uw antwoord nog niet'} over:`,
    },
    inputList(facts, { tasks, dated: !oneDate(tasks) }),
  ];
}

/** Where dates differ the question still says when it begins to press. */
function question(facts: Facts, { tasks, what }: { tasks: readonly TaskView[]; what: string }): string {
  const due = soonInFull(earliestDue(tasks), facts.now);
  const several = Math.max(tasks.length, facts.openInput.length) > 1;
  const nothing = `Wat u meegeeft, komt op de agenda van het gesprek. Niets te bespreken? ${several ? 'Dat kan voor alle aanbieders tegelijk.' : 'Ook dat horen wij graag.'}`;
  return oneDate(tasks)
    ? `Wilt u uiterlijk ${due} laten weten of uw gemeente ${what}? ${nothing}`
    : `Wilt u laten weten of uw gemeente ${what}? De eerste antwoorden vragen wij uiterlijk ${due}. ${nothing}`;
}

function earlier(facts: Facts, { tasks, told }: { tasks: readonly TaskView[]; told: boolean }): Block[] {
  return [
    {
      kind: 'paragraph',
      text: told ? 'Ook nog open, van een eerdere mail:' : 'Ook nog open voor uw gemeente:',
    },
    inputList(facts, { tasks, dated: true }),
  ];
}
