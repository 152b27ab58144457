import { formatQuarter, nextQuarter, parseQuarter, quarterEnd, quarterOf } from '../../../domain/quarters';
import { dayOfWeek, toAmsterdamDate, toAmsterdamTime } from '../../../domain/time/amsterdam';
import { formatDay, formatTime } from '../../../domain/time/dutch-dates';
import { datePartsOf, type IsoDate } from '../../../domain/time/iso-date';
import {
  closedDayOn,
  holidayOn,
  type RegionCalendar,
  workingCalendarAround,
} from '../../../domain/time/region-calendar';
import { type SchoolHoliday, schoolHolidayOn } from '../../../domain/time/school-holidays';
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '../../../domain/time/working-days';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { isoDayInWords, sentenceStart } from '../words/day';

const OFFICE_OPENS = 8;
const OFFICE_CLOSES = 18;

/** A conversation that somebody has already: with whom and when. */
export type OtherConversation = { provider: string; at: Instant };

/** A date for a conversation, and what it is looked at with. */
export type ChosenDate = {
  /** The process as it would be with the new date. */
  after: ProcessState;
  to: Instant;
  now: Instant;
  others: readonly OtherConversation[];
  /** What the region decided about its free days, also after this process began. */
  region: RegionCalendar;
};

/** What speaks against the day and the hour of a conversation themselves, one sentence each. */
export function aboutTheDay(given: ChosenDate): string[] {
  return [
    ...onFreeDay(given),
    ...inSchoolHoliday(given),
    ...outsideOfficeHours(given),
    ...outsideQuarter(given),
    ...farAway(given),
    ...besideOthers(given),
  ];
}

/** Whether a day is a working day both for a process and for the region as it is now. */
export function isOpenDay(date: IsoDate, calendar: WorkingCalendar, region: RegionCalendar): boolean {
  return isWorkingDay(date, calendarOfBoth(date, calendar, region));
}

function onFreeDay({ after, to, now, region }: ChosenDate): string[] {
  const date = toAmsterdamDate(to);
  const both = calendarOfBoth(date, after.calendar, region);
  if (isWorkingDay(date, both)) return [];
  const next = isoDayInWords(nextWorkingDay(date, both), now);
  const day = sentenceStart(formatDay(date));
  return [`${day} ${whyFree(date, region)}. De eerste werkdag daarna is ${next}.`];
}

function whyFree(date: IsoDate, region: RegionCalendar): string {
  const closed = closedDayOn(date, region);
  if (closed) return `is een vrije dag: de regio is dan gesloten (${closed.reason})`;
  const holiday = holidayOn(date, region.liberationDay);
  if (holiday) return `is een vrije dag: ${holiday.name}`;
  return dayOfWeek(date) > 5 ? 'valt in het weekend' : 'is een vrije dag';
}

function inSchoolHoliday({ to }: ChosenDate): string[] {
  const holiday = schoolHolidayOn(toAmsterdamDate(to));
  if (typeof holiday === 'string') return [];
  return [
    `Het is dan schoolvakantie in regio Noord: ${holiday.name}, ${spanInWords(holiday)}. Vraag eerst wie er dan is.`,
  ];
}

function outsideOfficeHours({ to }: ChosenDate): string[] {
  const { hour } = toAmsterdamTime(to);
  if (hour >= OFFICE_OPENS && hour < OFFICE_CLOSES) return [];
  return [
    `Het gesprek begint om ${formatTime(to)}. Dat is buiten kantoortijd (${OFFICE_OPENS}.00 tot ${OFFICE_CLOSES}.00 uur).`,
  ];
}

function outsideQuarter({ after, to }: ChosenDate): string[] {
  const quarter = parseQuarter(after.subject.quarter);
  if (!quarter || quarterOf(toAmsterdamDate(to)) === quarter) return [];
  return [`De datum valt buiten het ${formatQuarter(quarter)}.`];
}

/** Further away than the end of the next quarter, seen from today, somebody probably mistyped the year. */
function farAway({ after, to, now }: ChosenDate): string[] {
  const date = toAmsterdamDate(to);
  const today = toAmsterdamDate(now);
  const quarter = parseQuarter(after.subject.quarter);
  const soon = quarterEnd(nextQuarter(quarterOf(today)));
  if (date <= soon || (quarter && date <= quarterEnd(quarter))) return [];
  return [`Het gesprek is dan pas over ${monthsBetween(today, date)} maanden. Klopt het jaar?`];
}

function besideOthers({ to, others }: ChosenDate): string[] {
  const date = toAmsterdamDate(to);
  return others
    .filter(({ at }) => toAmsterdamDate(at) === date)
    .map(({ provider, at }) => `Op die dag is er al een gesprek met ${provider}, om ${formatTime(at)}.`);
}

function calendarOfBoth(date: IsoDate, calendar: WorkingCalendar, region: RegionCalendar): WorkingCalendar {
  return { freeDays: [...calendar.freeDays, ...workingCalendarAround(date, region).freeDays] };
}

/** 'zaterdag 20 februari 2027 tot en met zondag 28 februari 2027'. */
function spanInWords({ from, to }: SchoolHoliday): string {
  return `${formatDay(from)} tot en met ${formatDay(to)}`;
}

/** Whole months from one day to a later one. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [datePartsOf(from), datePartsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return b.day < a.day ? months - 1 : months;
}
