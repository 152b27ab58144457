import { type Quarter, quarterStart } from '../../domain/quarters';
import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import {
  addWorkingDays,
  nextWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../domain/time/working-days';
import type { DemoConversation } from '../../store/demo/types';
import type { Instant } from '../../workflows/engine/state';

/** Working days that a cycle still takes after its conversation; it must have ended before today. */
const AFTER_CONVERSATION = 13;
/** An action that is still open must not be late on the first day of the demo. */
const ACTION_AHEAD = 8;

/** Where the moments of a past cycle lie. */
export type PastDates = {
  /** When the round opened. */
  openedAt: Instant;
  conversation: IsoDate;
  /** `n` working days after the conversation (before it when negative), at a time. */
  around(n: number, hhmm: string): Instant;
  /** `n` working days after the round opened, at a time. */
  afterOpening(n: number, hhmm: string): Instant;
  /** The day on which an action is due. */
  actionDue(dueOn: number): IsoDate;
};

/** Places a cycle of the past; where today lies early after the quarter, all conversations lie earlier in it. */
export function pastDates(given: {
  quarter: Quarter;
  heldOn: number;
  latestHeldOn: number;
  now: Instant;
  calendar: WorkingCalendar;
}): PastDates {
  const { quarter, heldOn, latestHeldOn, now, calendar } = given;
  const first = nextWorkingDay(quarterStart(quarter), calendar);
  const today = toAmsterdamDate(now);
  const room = workingDaysBetween(first, today, calendar) - AFTER_CONVERSATION;
  const held = Math.max(1, Math.floor(heldOn * Math.min(1, room / latestHeldOn)));
  const conversation = addWorkingDays(first, held, calendar);
  const opened = firstOfMonth(addDays(quarterStart(quarter), -1));
  return {
    openedAt: atAmsterdam(opened, '07:00'),
    conversation,
    around: (n, hhmm) => atAmsterdam(addWorkingDays(conversation, n, calendar), hhmm),
    afterOpening: (n, hhmm) => atAmsterdam(addWorkingDays(opened, n, calendar), hhmm),
    actionDue(dueOn) {
      const planned = addWorkingDays(first, dueOn, calendar);
      const earliest = addWorkingDays(today, ACTION_AHEAD, calendar);
      return planned < earliest ? earliest : planned;
    },
  };
}

/** The last conversation of all: by it the others are placed. */
export function latestHeldOn(conversations: readonly DemoConversation[]): number {
  return Math.max(1, ...conversations.map(({ heldOn }) => heldOn));
}

function firstOfMonth(date: IsoDate): IsoDate {
  return addDays(date, 1 - Number(date.slice(8)));
}
