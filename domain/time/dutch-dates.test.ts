import { addDays, atAmsterdam, endOfDay } from './amsterdam';
import {
  formatDate,
  formatDateShort,
  formatDateTime,
  formatDay,
  formatDayShort,
  formatEndOfDay,
  formatList,
  formatTime,
  formatWorkingDays,
} from './dutch-dates';

const morning = atAmsterdam('2027-01-12', '10:00');

describe('Dutch dates', () => {
  it('writes dates in full and short', () => {
    expect(formatDate(morning)).toBe('dinsdag 12 januari 2027');
    expect(formatDateShort(morning)).toBe('di 12 jan');
    expect(formatDay('2027-01-12')).toBe('dinsdag 12 januari 2027');
    expect(formatDayShort('2027-03-01')).toBe('ma 1 mrt');
  });

  it('writes times on the clock of Amsterdam', () => {
    expect(formatDateTime(morning)).toBe('dinsdag 12 januari 2027 om 10.00 uur');
    expect(formatTime(atAmsterdam('2027-07-01', '09:05'))).toBe('9.05 uur');
    expect(formatTime(Date.UTC(2027, 6, 1, 22, 30))).toBe('0.30 uur');
  });

  it('takes the day in Amsterdam, not the one in UTC', () => {
    expect(formatDate(Date.UTC(2026, 11, 31, 23, 30))).toBe('vrijdag 1 januari 2027');
  });

  it('says that a deadline is at the end of its day', () => {
    expect(formatEndOfDay(endOfDay('2027-01-13'))).toBe('woensdag 13 januari 2027, einde van de dag');
  });

  it('knows every day and month as Intl does', () => {
    const long = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', dateStyle: 'full' });
    for (let i = 0; i < 400; i += 1) {
      const date = addDays('2027-01-01', i);
      expect(formatDay(date)).toBe(long.format(Date.parse(date)));
      expect(formatDayShort(date)).toMatch(
        /^(ma|di|wo|do|vr|za|zo) \d{1,2} (jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)$/,
      );
    }
  });

  it('counts working days in words', () => {
    expect([0, 1, 3].map(formatWorkingDays)).toEqual(['0 werkdagen', '1 werkdag', '3 werkdagen']);
  });

  it('joins a list as a sentence does', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['a'])).toBe('a');
    expect(formatList(['a', 'b'])).toBe('a en b');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b en c');
  });
});
