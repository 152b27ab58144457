import { addDays, atAmsterdam, toAmsterdamDate } from '../time/amsterdam';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../time/working-days';

/** How often somebody wants mail: as it happens, each working day at eight, or only when something is late or changes. */
export const RHYTHMS = ['at-once', 'daily', 'late-only'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What a message is about, as far as it matters for whether it can wait. */
export type Matter =
  /** Something new to do. */
  | 'request'
  /** Ahead of a deadline. */
  | 'reminder'
  /** Ahead of a deadline at which it closes by itself, on its last day. */
  | 'last-day'
  /** One's own, and past its deadline. */
  | 'late'
  /** Late with somebody else, who was asked before. */
  | 'escalation'
  /** Asked again by a colleague, by hand. */
  | 'asked'
  /** A date, a task or a deadline is not what it was. */
  | 'change'
  /** An agenda or minutes, which somebody outside has by mail only. */
  | 'paper'
  | 'news';

/** Nobody gets more mails on one day than this; mails to sign in with do not count. */
export const MOST_MAILS_A_DAY = 2;

/** Mail leaves at eight on working days, when people begin. */
const MORNING = '08:00';

/** Later than this nobody is disturbed at once. */
const EVENING = '18:00';

/** What happens within two minutes (in ms) comes in one mail. */
const SETTLE_MS = 120_000;

/** What becomes of a message to somebody with this rhythm: told now, once it is late, or not by mail. */
export function verdictOf(given: {
  rhythm: Rhythm;
  matter: Matter;
  outside: boolean;
}): 'now' | 'when-late' | 'not' {
  const { rhythm, matter, outside } = given;
  if (rhythm !== 'late-only') return 'now';
  switch (matter) {
    case 'request':
      return outside ? 'now' : 'when-late';
    case 'reminder':
      return 'when-late';
    case 'paper':
      return outside ? 'now' : 'not';
    case 'news':
      return 'not';
    default:
      return 'now';
  }
}

/** When somebody who hears only of what is late hears of this: the last morning before it closes by itself, else the first after. */
export function lateMorning(given: {
  dueAt: number;
  closesByItself: boolean;
  calendar: WorkingCalendar;
}): number {
  const { dueAt, closesByItself, calendar } = given;
  if (!closesByItself) return nextMorning(dueAt, calendar);
  let day = toAmsterdamDate(dueAt);
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return atAmsterdam(day, MORNING);
}

/** The next working day at eight in Amsterdam; `at` itself when it is just that. */
export function nextMorning(at: number, calendar: WorkingCalendar): number {
  const today = toAmsterdamDate(at);
  const first = at <= atAmsterdam(today, MORNING) ? today : addDays(today, 1);
  return atAmsterdam(nextWorkingDay(first, calendar), MORNING);
}

/**
 * When the mail leaves that tells of something at `at`: at eight, or within minutes during the working day for who
 * wants it at once, and for everybody when a colleague asks again by hand.
 */
export function mailMoment(given: {
  at: number;
  rhythm: Rhythm;
  byHand: boolean;
  calendar: WorkingCalendar;
}): number {
  const { at, rhythm, byHand, calendar } = given;
  const today = toAmsterdamDate(at);
  const soon = at + SETTLE_MS;
  const hurried = rhythm === 'at-once' || byHand;
  const atWork = at >= atAmsterdam(today, MORNING) && soon <= atAmsterdam(today, EVENING);
  return hurried && atWork && isWorkingDay(today, calendar) ? soon : nextMorning(at, calendar);
}

/** When a mail that would leave at `at` may leave, given when the mails to this person left: at once, or on a morning after. */
export function withinMostADay(given: {
  at: number;
  sent: readonly number[];
  calendar: WorkingCalendar;
}): number {
  const { sent, calendar } = given;
  let at = given.at;
  while (sentOn(sent, at) >= MOST_MAILS_A_DAY) {
    at = atAmsterdam(nextWorkingDay(addDays(toAmsterdamDate(at), 1), calendar), MORNING);
  }
  return at;
}

function sentOn(sent: readonly number[], at: number): number {
  const day = toAmsterdamDate(at);
  return sent.filter((moment) => toAmsterdamDate(moment) === day).length;
}
