import type { WorkingCalendar } from '../domain/time/working-days';
import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { Settings } from './types';

/** The settings of the region and its clock. */
export function createSettingsQueries({ settings }: Pick<Collections, 'settings'>) {
  async function readSettings(): Promise<Settings> {
    return (await settings.byId('region')) ?? { _id: 'region', freeDays: [], clockOffset: 0 };
  }

  return {
    /** Free days and clock; before the database is prepared no free days and no offset. */
    readSettings,
    /** The days on which nobody works, as processes keep them. */
    async workingCalendar(): Promise<WorkingCalendar> {
      return { freeDays: (await readSettings()).freeDays };
    },
    /** Sets the free days; leaves the clock as it is. */
    async saveFreeDays(freeDays: Settings['freeDays']): Promise<void> {
      await settings.upsert({
        id: 'region',
        update: { $set: { freeDays }, $setOnInsert: { clockOffset: 0 } },
      });
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
