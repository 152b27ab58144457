import type { WorkingCalendar } from '../../../domain/time/working-days';
import type { ListedProcess } from '../../../store/types';
import { type OpenStanding, readStanding } from '../../../workflows/engine/standing';
import type { OpenFacts, StandingSummary } from '../../../workflows/engine/standing-summary';
import type { Assignee, Instant } from '../../../workflows/engine/state';
import { paths } from '../../paths';
import { dayInWords, nearDay, sentenceStart } from '../../tasks/words/day';
import { dueInWords } from '../../tasks/words/due';
import type { Names } from '../../tasks/words/names';
import { rungsInWords, sentInWords } from '../../tasks/words/next-rung';
import { openInWords } from './cell';
import type { SignKind } from './signs';
import { type Office, type Who, whoActs } from './who';

/** A process that waits for somebody, with how it stands. */
export type StandingProcess = ListedProcess & { standing: StandingSummary };

/** Something that asks for attention: facts as sentences, and what one can do about it. */
export type Attention = {
  id: string;
  sign: SignKind;
  /** How bad it is, in a few words. */
  badge: string;
  /** Null for what is about the product as a whole. */
  provider: string | null;
  /** The page that tells all of it. */
  href: string | null;
  title: string;
  sentences: string[];
  call: Who['call'];
  buttons: AttentionButton[];
  /** Since when it stands still (epoch ms), to put the longest first. */
  dueAt: Instant;
};

/** A way to help: it leads to a page, on which is said what follows before it is done. */
export type AttentionButton = { label: string; href: string };

/** What a reader may do about a task. */
export type ButtonsFor = (task: OpenFacts) => AttentionButton[];

export type AttentionGiven = {
  names: Names;
  office: Office;
  viewer: string;
  now: Instant;
  calendar: WorkingCalendar;
  /** What a process beside the cycles is about, by its id: an action, or the task that stands still. */
  about: ReadonlyMap<string, string>;
  buttonsFor: ButtonsFor;
};

/** What is late in these cycles. */
export function lateInCycles(cycles: readonly StandingProcess[], given: AttentionGiven): Attention[] {
  return cycles.flatMap((cycle) =>
    readStanding(cycle.standing, given).late.map((task) =>
      itemOf(cycle, { task, standing: { kind: 'late', ...task } }, given),
    ),
  );
}

/** Everything that is open in processes beside the cycles that stand still, or are there because something does. */
export function openInProcesses(processes: readonly StandingProcess[], given: AttentionGiven): Attention[] {
  return processes.flatMap((process) => {
    const { overall } = readStanding(process.standing, given);
    if (!('dueAt' in overall)) return [];
    return process.standing.open.map((task) => itemOf(process, { task, standing: overall }, given));
  });
}

function itemOf(
  process: StandingProcess,
  { task, standing }: { task: OpenFacts; standing: OpenStanding },
  given: AttentionGiven,
): Attention {
  const { names, now, calendar } = given;
  const { subject } = process;
  const who = whoActs(task.assignee, given);
  const about = given.about.get(process._id);
  return {
    id: task.id,
    sign: standing.kind,
    badge: sentenceStart(openInWords(standing, now)),
    provider: names.organisation(subject.provider),
    href: paths.cycle({ provider: subject.provider, quarter: subject.quarter }),
    title: `${task.title}${about === undefined ? '' : ` (${about})`}`,
    sentences: [
      `${dueSentence(task, { standing, now, calendar })} Wacht op ${who.name === 'jij' ? 'jou' : who.name}.`,
      ...who.trouble,
      sentSentence(task, now),
      nextSentence(task, { who: who.name, names, now }),
    ],
    call: who.call,
    buttons: given.buttonsFor(task),
    dueAt: task.dueAt,
  };
}

/** The badge says already how late it is. */
function dueSentence(
  { dueAt }: OpenFacts,
  given: { standing: OpenStanding; now: Instant; calendar: WorkingCalendar },
): string {
  const { standing, now, calendar } = given;
  if (standing.kind === 'late') return `Moest ${nearDay(dueAt, now)} klaar zijn.`;
  return `${sentenceStart(dueInWords({ dueAt, now, calendar }))}.`;
}

function sentSentence({ sent, nudgedAt }: OpenFacts, now: Instant): string {
  const words = sentInWords(sent);
  const last = Math.max(0, nudgedAt ?? 0, ...sent.map(({ at }) => at));
  if (last === 0 || (words === '' && nudgedAt === null)) return 'Nog niets verstuurd.';
  const nudged =
    nudgedAt === null ? '' : `${words === '' ? '' : ', en '}een extra herinnering van een collega`;
  return `Verstuurd: ${words}${nudged}, het laatst op ${dayInWords(last, now)}.`;
}

function nextSentence(
  { next, assignee }: OpenFacts,
  { who, names, now }: { who: string; names: Names; now: Instant },
): string {
  if (next) return rungsInWords(next, { reminded: who === 'jij' ? 'je' : who, now });
  return `Er gaat geen bericht meer uit. ${adviceOn(assignee, { who, names })}`;
}

/** What is left to do by hand; a task of an organisation cannot be taken over. */
function adviceOn(assignee: Assignee, { who, names }: { who: string; names: Names }): string {
  if (assignee.kind === 'organisation') return `Bel ${names.party(assignee.organisation)}.`;
  if (who === 'jij') return 'Doe het vandaag, of vraag een collega.';
  return `Spreek ${names.person(assignee.person)} aan, of neem de taak over.`;
}
