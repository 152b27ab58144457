import type { Absence } from '../../../domain/staffing/absence';
import { type Cover, coverageOf } from '../../../domain/staffing/coverage';
import { addDays } from '../../../domain/time/amsterdam';
import { formatDay } from '../../../domain/time/dutch-dates';
import type { Person } from '../../../store/types';
import { sentenceStart } from '../../tasks/words/day';
import type { ChangeFacts } from '../flow/change';
import { spanInWords } from './span-in-words';

type Given = {
  absence: Absence;
  /** What else is entered for these days. */
  absences: readonly Absence[];
  people: readonly Person[];
  /** Tasks that are open now; null for a contact outside, whose organisation is asked. */
  openTasks: number | null;
  /** 'je' to whoever goes himself, else his name. */
  who: 'je' | string;
};

/** What follows from an absence, in sentences: who acts when, what goes along, and when it comes back. */
export function absenceFacts(given: Given): ChangeFacts {
  const { absence, absences, people } = given;
  const covers = coverageOf({ absence, absences, people });
  const gaps = covers.filter(({ acting }) => acting === null);
  return {
    facts: [
      ...covers.flatMap((cover) => coverInWords(cover, given)),
      ...aboutOthers(covers, given),
      ...aboutTasks(given),
      backAgain(given),
    ],
    warnings: gaps.map(
      (cover) =>
        `${sentenceStart(spanInWords(cover))} is er niemand die dit kan overnemen. Regel eerst iemand.`,
    ),
  };
}

function coverInWords({ acting, ...span }: Cover, { who, people, openTasks }: Given): string[] {
  if (acting === null) return [];
  const name = nameOf(acting, people);
  const whose = who === 'je' ? 'jouw taken en je mail' : `de taken en de mail van ${who}`;
  const what = openTasks === null ? `de mail voor ${who}` : whose;
  return [
    `${sentenceStart(spanInWords(span))} ${openTasks === null ? 'gaat' : 'gaan'} ${what} naar ${name}.`,
  ];
}

/** Why it is somebody else than the one who was chosen. */
function aboutOthers(covers: readonly Cover[], { absence, people }: Given): string[] {
  const other = covers.some(({ acting }) => acting !== null && acting !== absence.deputy);
  return other
    ? [`${nameOf(absence.deputy, people)} is er niet al die dagen. Dan gaat het naar wie hierboven staat.`]
    : [];
}

function aboutTasks({ openTasks, who }: Given): string[] {
  if (openTasks === null) return [];
  const whose = who === 'je' ? 'op jouw naam' : `op naam van ${who}`;
  if (openTasks === 0) return [`Er staan nu geen open taken ${whose}. Wat erbij komt, gaat mee.`];
  const staying =
    openTasks === 1
      ? `1 open taak staat nu ${whose}. Die blijft daar staan, en staat in die tijd ook in de lijst van wie vervangt.`
      : `${openTasks} open taken staan nu ${whose}. Die blijven daar staan, en staan in die tijd ook in de lijst van wie vervangt.`;
  return [staying, 'Wat erbij komt, gaat mee.'];
}

function backAgain({ absence, who, openTasks }: Given): string {
  const day = formatDay(addDays(absence.until, 1));
  if (openTasks === null) return `Vanaf ${day} gaat de mail weer naar ${who}.`;
  return who === 'je'
    ? `Vanaf ${day} komt alles vanzelf weer bij jou.`
    : `Vanaf ${day} komt alles vanzelf weer bij ${who}.`;
}

function nameOf(id: string, people: readonly Person[]): string {
  return people.find(({ _id }) => _id === id)?.name ?? 'een collega';
}
