import { type Quarter, quarterEnd, quarterStart } from '../../../domain/quarters';
import { addDays, dayOfWeek, endOfDay, toAmsterdamDate } from '../../../domain/time/amsterdam';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import { schoolHolidayOn } from '../../../domain/time/school-holidays';
import { addWorkingDays, type WorkingCalendar } from '../../../domain/time/working-days';
import type { TaskStep } from '../../../workflows/engine/definition';
import type { Instant } from '../../../workflows/engine/state';
import { aboutWorkingDays, dueOf } from '../../../workflows/engine/terms';
import type { OtherConversation } from './about-the-day';
import { isOpenDay } from './about-the-day';

/** A date that leaves everybody time, with the last day for the municipalities (epoch ms). */
export type DateProposal = { date: IsoDate; inputUntil: Instant };

/** Working days that municipalities get in a proposal: a mail, a reminder, and time to ask around. */
const FOR_MUNICIPALITIES = 10;
const HOW_MANY = 3;
/** Most people are there on Tuesday, Wednesday and Thursday. */
const GOOD_WEEKDAYS = [2, 3, 4];

type Given = {
  quarter: Quarter;
  /** The step in which the municipalities are asked. */
  asked: TaskStep;
  calendar: WorkingCalendar;
  now: Instant;
  /** Days on which one of the duo has a conversation already are passed over. */
  others: readonly OtherConversation[];
  /** Days on which the region is closed by now, and school holidays, are passed over as well. */
  region: RegionCalendar;
};

/** Up to three good dates in the quarter for the conversation; none when the quarter leaves too little time. */
export function proposeDates(given: Given): DateProposal[] {
  const { quarter, asked, calendar, now, others } = given;
  const today = toAmsterdamDate(now);
  const soonest = addWorkingDays(today, FOR_MUNICIPALITIES - aboutWorkingDays(asked.due), calendar);
  const start = quarterStart(quarter);
  const taken = new Set(others.map(({ at }) => toAmsterdamDate(at)));
  const proposals: DateProposal[] = [];
  let date = soonest < start ? start : soonest;
  while (proposals.length < HOW_MANY && date <= quarterEnd(quarter)) {
    if (!taken.has(date) && isGoodDay(date, given)) {
      const moments = momentOf(asked, date);
      proposals.push({ date, inputUntil: dueOf(asked.due, { openedAt: now, moments, calendar }) });
    }
    date = addDays(date, 1);
  }
  return proposals;
}

function isGoodDay(date: IsoDate, { calendar, region }: Given): boolean {
  return (
    GOOD_WEEKDAYS.includes(dayOfWeek(date)) &&
    isOpenDay(date, calendar, region) &&
    typeof schoolHolidayOn(date) === 'string'
  );
}

function momentOf(step: TaskStep, date: IsoDate): Record<string, Instant> {
  return step.due.from === 'opened' ? {} : { [step.due.from.moment]: endOfDay(date) };
}
