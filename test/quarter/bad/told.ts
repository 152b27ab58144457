import { formatDateShort } from '../../../domain/time/dutch-dates';
import type { Notice, Person } from '../../../store/types';
import { isForAnother, type ToldMail } from './mails';

type Row = { date: string; subject: string; people: Person[]; standsIn: boolean };

const MOST_ROWS = 60;
const roles: Readonly<Record<Person['role'], [one: string, more: string]>> = {
  contractManager: ['contractmanager', 'contractmanagers'],
  policyAdviser: ['beleidsadviseur', 'beleidsadviseurs'],
  manager: ['manager', 'managers'],
  formDesigner: ['functioneel beheerder', 'functioneel beheerders'],
  municipalOfficer: ['gemeente', 'gemeenten'],
  providerContact: ['aanbieder', 'aanbieders'],
};

/** What is nothing but the ordinary course of a quarter. */
const ORDINARY = new Set([
  'task-opened',
  'conversation-planned',
  'agenda-released',
  'minutes-fixed',
  'agency-brought-in',
]);

/**
 * The table "wie hoorde wat, en wanneer": the mails that tell of something that does not go by itself. The same mail to
 * several is one row; what does not fit is counted.
 */
export function tellWhoHeard(mails: readonly ToldMail[], nameOf: (organisation: string) => string): string[] {
  const telling = mails.filter(({ notices }) => notices.some((notice) => !isOrdinary(notice)));
  const rows = new Map<string, Row>();
  for (const told of telling) {
    const { at, mail, person } = told;
    const date = formatDateShort(at);
    const standsIn = isForAnother(told);
    const key = [date, mail.subject, person.role, standsIn].join('|');
    const row = rows.get(key) ?? { date, subject: mail.subject, people: [], standsIn };
    rows.set(key, { ...row, people: [...row.people, person] });
  }
  const lines = [...rows.values()].map(
    ({ date, subject, people, standsIn }) =>
      `${date.padEnd(12)}${`${whoIn(people, nameOf)}${standsIn ? ', als vervanger' : ''}`.padEnd(32)}${subject}`,
  );
  const ordinary = mails.length - telling.length;
  return [
    'wie hoorde wat, en wanneer',
    ...lines.slice(0, MOST_ROWS),
    ...(lines.length > MOST_ROWS ? [`en nog ${lines.length - MOST_ROWS} regels`] : []),
    `en ${ordinary} mails over de gewone gang: iets gevraagd, gepland, vrijgegeven of vastgesteld`,
  ];
}

function isOrdinary({ kind, subject }: Notice): boolean {
  // A standstill to discuss, or somebody who cannot be reached.
  if (subject?.about !== undefined || subject?.organisation !== undefined) return false;
  // That an agreed action comes due is the ordinary course too.
  return ORDINARY.has(kind) || (kind === 'reminder' && subject?.action !== undefined);
}

function whoIn(people: readonly Person[], nameOf: (organisation: string) => string): string {
  const [first] = people;
  if (!first) return '';
  const [one, more] = roles[first.role];
  if (people.length > 1) return `${people.length} ${more}`;
  return first.organisation === 'regio' ? one : nameOf(first.organisation);
}
