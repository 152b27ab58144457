import { fc } from '../../test/support/fast-check';
import { atAmsterdam, toAmsterdamDate, toAmsterdamTime } from '../time/amsterdam';
import { formatDateTime } from '../time/dutch-dates';
import type { IsoDate } from '../time/iso-date';
import { isWorkingDay } from '../time/working-days';
import {
  lateMorning,
  type Matter,
  MOST_MAILS_A_DAY,
  mailMoment,
  nextMorning,
  RHYTHMS,
  type Rhythm,
  verdictOf,
  withinMostADay,
} from './rhythm';

const calendar = { freeDays: ['2027-01-01', '2027-03-29'] as const satisfies IsoDate[] };

function at(text: string): number {
  // The tests write existing dates and times only.
  const [date, time] = text.split(' ') as [IsoDate, string];
  return atAmsterdam(date, time);
}

const shown = (instant: number): string => formatDateTime(instant);

test.each<[string, string, string]>([
  ['before eight on a working day', '2027-01-12 07:00', 'dinsdag 12 januari 2027 om 8.00 uur'],
  ['at eight', '2027-01-12 08:00', 'dinsdag 12 januari 2027 om 8.00 uur'],
  ['a minute later', '2027-01-12 08:01', 'woensdag 13 januari 2027 om 8.00 uur'],
  ['at the end of a Friday', '2027-01-15 23:59', 'maandag 18 januari 2027 om 8.00 uur'],
  ['early on a Saturday', '2027-01-16 06:00', 'maandag 18 januari 2027 om 8.00 uur'],
  ['on the day before a holiday and a weekend', '2026-12-31 09:00', 'maandag 4 januari 2027 om 8.00 uur'],
  ['in the weekend in which summer time begins', '2027-03-28 12:00', 'dinsdag 30 maart 2027 om 8.00 uur'],
])('the next morning %s', (_what, when, expected) => {
  expect(shown(nextMorning(at(when), calendar))).toBe(expected);
});

test.each<[Rhythm, boolean, string, string]>([
  ['daily', false, '2027-01-12 10:00', 'woensdag 13 januari 2027 om 8.00 uur'],
  ['late-only', false, '2027-01-12 10:00', 'woensdag 13 januari 2027 om 8.00 uur'],
  ['at-once', false, '2027-01-12 10:00', 'dinsdag 12 januari 2027 om 10.02 uur'],
  ['at-once', false, '2027-01-12 17:58', 'dinsdag 12 januari 2027 om 18.00 uur'],
  ['at-once', false, '2027-01-12 17:59', 'woensdag 13 januari 2027 om 8.00 uur'],
  ['at-once', false, '2027-01-12 07:59', 'dinsdag 12 januari 2027 om 8.00 uur'],
  ['at-once', false, '2027-01-16 12:00', 'maandag 18 januari 2027 om 8.00 uur'],
  ['daily', true, '2027-01-12 10:00', 'dinsdag 12 januari 2027 om 10.02 uur'],
  ['late-only', true, '2027-01-12 20:00', 'woensdag 13 januari 2027 om 8.00 uur'],
])('%s, by hand %s: what happens at %s is mailed', (rhythm, byHand, when, expected) => {
  expect(shown(mailMoment({ at: at(when), rhythm, byHand, calendar }))).toBe(expected);
});

test.each<[Matter, { staff: string; outside: string }]>([
  ['request', { staff: 'when-late', outside: 'now' }],
  ['reminder', { staff: 'when-late', outside: 'when-late' }],
  ['last-day', { staff: 'now', outside: 'now' }],
  ['late', { staff: 'now', outside: 'now' }],
  ['escalation', { staff: 'now', outside: 'now' }],
  ['asked', { staff: 'now', outside: 'now' }],
  ['change', { staff: 'now', outside: 'now' }],
  ['paper', { staff: 'not', outside: 'now' }],
  ['news', { staff: 'not', outside: 'not' }],
])('late-only: %s', (matter, expected) => {
  expect({
    staff: verdictOf({ rhythm: 'late-only', matter, outside: false }),
    outside: verdictOf({ rhythm: 'late-only', matter, outside: true }),
  }).toEqual(expected);
  for (const rhythm of ['at-once', 'daily'] as const)
    expect(verdictOf({ rhythm, matter, outside: true })).toBe('now');
});

test.each<[string, boolean, string]>([
  ['2027-01-13 23:59', false, 'donderdag 14 januari 2027 om 8.00 uur'],
  ['2027-01-15 23:59', false, 'maandag 18 januari 2027 om 8.00 uur'],
  ['2027-01-13 23:59', true, 'woensdag 13 januari 2027 om 8.00 uur'],
  ['2027-01-17 23:59', true, 'vrijdag 15 januari 2027 om 8.00 uur'],
])('what is due at %s and closes by itself (%s) is late from', (due, closesByItself, expected) => {
  expect(shown(lateMorning({ dueAt: at(due), closesByItself, calendar }))).toBe(expected);
});

describe('whatever happens', () => {
  const instant = fc.integer({ min: at('2027-01-01 00:00'), max: at('2027-04-30 23:59') });

  it('mail leaves on working days between eight and six, not before what it tells of', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...RHYTHMS), fc.boolean(), (happened, rhythm, byHand) => {
        const leaves = mailMoment({ at: happened, rhythm, byHand, calendar });
        const { hour, minute } = toAmsterdamTime(leaves);
        expect(leaves).toBeGreaterThanOrEqual(happened);
        expect(isWorkingDay(toAmsterdamDate(leaves), calendar)).toBe(true);
        expect(hour * 60 + minute).toBeGreaterThanOrEqual(8 * 60);
        expect(hour * 60 + minute).toBeLessThanOrEqual(18 * 60);
      }),
    );
  });

  it('nobody gets more than two mails on a day, and what waits leaves on a later morning', () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 40 }), (moments) => {
        const sent: number[] = [];
        for (const moment of moments.toSorted((a, b) => a - b)) {
          const leaves = withinMostADay({ at: moment, sent, calendar });
          expect(leaves).toBeGreaterThanOrEqual(moment);
          if (leaves > moment) expect(leaves).toBe(nextMorning(leaves, calendar));
          sent.push(leaves);
        }
        const days = sent.map(toAmsterdamDate);
        for (const day of days)
          expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(MOST_MAILS_A_DAY);
      }),
    );
  });
});
