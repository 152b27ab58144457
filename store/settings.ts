import { DEFAULT_REGION_CALENDAR, type RegionCalendar } from '../domain/time/region-calendar';
import type { WorkingCalendar } from '../domain/time/working-days';
import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import { freeDaysAround } from './free-days';
import type { Settings } from './types';

const ATTEMPTS = 20;

/** The settings of the region and its clock. */
export function createSettingsQueries({ settings }: Pick<Collections, 'settings'>) {
  async function readSettings(): Promise<Settings> {
    return (await settings.byId('region')) ?? { _id: 'region', freeDays: [], clockOffset: 0 };
  }

  /** Writes the calendar and the free days that follow from it at once, unless somebody else was first. */
  async function changeCalendar(
    change: (calendar: RegionCalendar) => RegionCalendar,
    now: Instant,
  ): Promise<RegionCalendar> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { calendar: seen } = await readSettings();
      const next = change(calendarOf(seen));
      const $set = {
        calendar: { ...next, version: (seen?.version ?? 0) + 1 },
        freeDays: freeDaysAround(now, next),
      };
      const written = seen
        ? (await settings.update({ _id: 'region', 'calendar.version': seen.version }, { $set })) === 1
        : (await settings.upsert({
            id: 'region',
            where: { calendar: { $exists: false } },
            update: { $set, $setOnInsert: { clockOffset: 0 } },
          })) === 'written';
      if (written) return next;
    }
    throw new Error('the calendar of the region has too many writers at once');
  }

  return {
    /** Free days and clock; before the database is prepared no free days and no offset. */
    readSettings,
    /** The days on which nobody works, as processes keep them. */
    async workingCalendar(): Promise<WorkingCalendar> {
      return { freeDays: (await readSettings()).freeDays };
    },
    /** What the region decided about its free days. */
    async regionCalendar(): Promise<RegionCalendar> {
      return calendarOf((await readSettings()).calendar);
    },
    /** Changes the calendar of the region; of two changes at once none is lost. Gives the calendar after it. */
    changeCalendar,
    /** Works the free days out anew for the years around now. */
    async refreshFreeDays(now: Instant): Promise<void> {
      await changeCalendar((calendar) => calendar, now);
    },
    /** Demo only: notes which quarter is its past, and whether all of it is written. */
    async saveDemoPast(demoPast: NonNullable<Settings['demoPast']>): Promise<void> {
      await settings.upsert({ id: 'region', update: { $set: { demoPast } } });
    },
    /** Demo only: moves the clock to a later offset (ms); an earlier one changes nothing. */
    async shiftClock(offset: number): Promise<void> {
      await settings.upsert({ id: 'region', update: { $max: { clockOffset: offset } } });
    },
    /** What time it is in the region (epoch ms): the real time, plus what the demo travelled. */
    async now(): Promise<Instant> {
      return Date.now() + (await readSettings()).clockOffset;
    },
  };
}

function calendarOf(stored: Settings['calendar']): RegionCalendar {
  if (!stored) return DEFAULT_REGION_CALENDAR;
  return { liberationDay: stored.liberationDay, closedDays: stored.closedDays };
}
