import { fc } from '../../test/support/fast-check';
import {
  addDays,
  amsterdamOffsetMinutes,
  atAmsterdam,
  dayOfWeek,
  endOfDay,
  toAmsterdamDate,
  toAmsterdamTime,
} from './amsterdam';
import { fromDayNumber, type IsoDate, isIsoDate, toDayNumber } from './iso-date';

const intl = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const instants = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2100, 11, 31) });
const days = fc
  .integer({ min: toDayNumber('1980-01-02'), max: toDayNumber('2100-12-30') })
  .map(fromDayNumber);

function ourClock(instant: number): string {
  const { hour, minute } = toAmsterdamTime(instant);
  const second = Math.floor(instant / 1000) % 60;
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${toAmsterdamDate(instant)} ${time}`;
}

describe('Amsterdam time against Intl, 1980 to 2100', () => {
  it('shows the same date and time at any instant', () => {
    fc.assert(
      fc.property(instants, (instant) => expect(ourClock(instant)).toBe(intl.format(instant))),
      { numRuns: 5000 },
    );
  });

  it('shows the same in every hour around each change of the clock', () => {
    for (let year = 1980; year <= 2100; year += 1) {
      for (const month of [2, 3, 8, 9]) {
        for (let day = 1; day <= 31; day += 1) {
          const one = Date.UTC(year, month, day, 1);
          for (const instant of [one - 1, one]) expect(ourClock(instant)).toBe(intl.format(instant));
        }
      }
    }
  });

  it('finds the instant back from the clock', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        const hhmm = [Math.floor(minutes / 60), minutes % 60]
          .map((part) => String(part).padStart(2, '0'))
          .join(':');
        const shown = intl.format(atAmsterdam(date, hhmm)).slice(0, 16);
        const skipped = shown !== `${date} ${hhmm}`;
        // A time that the clock skips may only be one of the hour from 02:00 on a Sunday.
        if (skipped)
          expect([dayOfWeek(date), hhmm.slice(0, 2), shown.slice(11, 13)]).toEqual([7, '02', '03']);
      }),
      { numRuns: 5000 },
    );
  });

  it('ends a day one millisecond before the next begins', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(toAmsterdamDate(endOfDay(date))).toBe(date);
        expect(intl.format(endOfDay(date))).toBe(`${date} 23:59:59`);
        expect(toAmsterdamDate(endOfDay(date) + 1)).toBe(addDays(date, 1));
      }),
    );
  });

  it('knows the day of the week', () => {
    const weekday = new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'short' });
    fc.assert(
      fc.property(days, (date) => {
        const name = weekday.format(Date.parse(`${date}T00:00:00Z`));
        expect(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][dayOfWeek(date) - 1]).toBe(name);
      }),
    );
  });
});

describe('the clock going forward and back', () => {
  it('moves a time that does not exist one hour on', () => {
    expect(atAmsterdam('2027-03-28', '02:30')).toBe(Date.UTC(2027, 2, 28, 1, 30));
    expect(atAmsterdam('2027-03-28', '03:30')).toBe(Date.UTC(2027, 2, 28, 1, 30));
    expect(atAmsterdam('2027-03-28', '01:59')).toBe(Date.UTC(2027, 2, 28, 0, 59));
  });

  it('takes the first of a time that comes twice', () => {
    expect(atAmsterdam('2026-10-25', '02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(atAmsterdam('2026-10-25', '03:00')).toBe(Date.UTC(2026, 9, 25, 2, 0));
  });

  it('has days of 23 and 25 hours', () => {
    const length = (date: IsoDate) => (endOfDay(date) - atAmsterdam(date, '00:00') + 1) / 3_600_000;
    expect([length('2027-03-27'), length('2027-03-28'), length('2026-10-25')]).toEqual([24, 23, 25]);
  });

  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(amsterdamOffsetMinutes(Date.UTC(2027, 0, 12))).toBe(60);
    expect(amsterdamOffsetMinutes(Date.UTC(2027, 6, 12))).toBe(120);
  });
});

describe('days', () => {
  it('adds and takes away days over months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), (date, n) => {
        expect(addDays(addDays(date, n), -n)).toBe(date);
      }),
    );
  });

  it.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '0027-01-01',
    '12-01-2027',
    '2027-01-12T00:00',
    '',
  ])('refuses %p as a day', (text) => expect(isIsoDate(text)).toBe(false));

  it('throws on a day that does not exist, and on another form of time', () => {
    expect(() => addDays('2027-02-30', 1)).toThrow(RangeError);
    for (const time of ['24:00', '9:00', '09.00', '09:60']) {
      expect(() => atAmsterdam('2027-01-12', time)).toThrow(RangeError);
    }
  });
});
