import { previousQuarter, quarterOf } from '../../domain/quarters';
import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import { DEFAULT_REGION_CALENDAR } from '../../domain/time/region-calendar';
import { isWorkingDay } from '../../domain/time/working-days';
import { demoRegion } from '../../store/demo/region';
import { freeDaysAround } from '../../store/free-days';
import { latestHeldOn, pastDates } from './past-dates';

/** Days spread over a year, among them the ones around which the past becomes another quarter. */
const days = Array.from({ length: 30 }, (_, n): IsoDate => addDays('2026-11-10', n * 13)).concat(
  '2026-11-16',
  '2026-11-17',
  '2027-02-14',
  '2027-02-15',
);
const calendar = { freeDays: freeDaysAround(atAmsterdam('2026-11-10', '09:00'), DEFAULT_REGION_CALENDAR) };
const latest = latestHeldOn(demoRegion.previousQuarter);

test('on whatever day the demo starts, its past is over and its actions lie ahead', () => {
  for (const day of days) {
    const now = atAmsterdam(day, '09:00');
    const quarter = previousQuarter(quarterOf(addDays(toAmsterdamDate(now), 45)));
    for (const { heldOn, actions } of demoRegion.previousQuarter) {
      const dates = pastDates({ quarter, heldOn, latestHeldOn: latest, now, calendar });
      expect(isWorkingDay(dates.conversation, calendar)).toBe(true);
      // Planned and asked before, all done before today.
      expect(dates.openedAt).toBeLessThan(dates.afterOpening(3, '10:00'));
      expect(dates.afterOpening(3, '10:00')).toBeLessThan(dates.around(-13, '10:00'));
      expect(dates.around(10, '16:00')).toBeLessThan(now);
      for (const { dueOn } of actions) expect(dates.actionDue(dueOn) > day).toBe(true);
    }
  }
});
