import { freeDaysBetween } from './holidays';

const year2027 = [
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-04-27',
  '2027-05-06',
  '2027-05-17',
  '2027-12-25',
  '2027-12-26',
];

describe('freeDaysBetween', () => {
  it('gives the days of article 3 of the Algemene termijnenwet, without 5 May where it is a working day', () => {
    expect(freeDaysBetween({ fromYear: 2027, toYear: 2027, liberationDay: 'never', closedDays: [] })).toEqual(
      year2027,
    );
  });

  it('gives 5 May every year where the law is followed to the letter', () => {
    const days = freeDaysBetween({
      fromYear: 2027,
      toYear: 2027,
      liberationDay: 'every-year',
      closedDays: [],
    });
    expect(days).toEqual([...year2027.slice(0, 4), '2027-05-05', ...year2027.slice(4)]);
  });

  it('gives 5 May once in five years where labour agreements say so', () => {
    const days = freeDaysBetween({ fromYear: 2025, toYear: 2030, liberationDay: 'lustrum', closedDays: [] });
    expect(days.filter((day) => day.endsWith('-05-05'))).toEqual(['2025-05-05', '2030-05-05']);
  });

  it('adds days of closure within the years, once and in order', () => {
    const days = freeDaysBetween({
      fromYear: 2027,
      toYear: 2027,
      liberationDay: 'never',
      closedDays: ['2027-05-07', '2027-12-25', '2028-05-26'],
    });
    expect(days).toEqual([...year2027.slice(0, 5), '2027-05-07', ...year2027.slice(5)]);
  });

  it('finds every day the law names in all years for which we plan', () => {
    for (let year = 2014; year <= 2100; year += 1) {
      const days = freeDaysBetween({ fromYear: year, toYear: year, liberationDay: 'never', closedDays: [] });
      expect(days).toHaveLength(8);
    }
  });

  it('does not guess for years before King’s Day', () => {
    expect(() =>
      freeDaysBetween({ fromYear: 2010, toYear: 2010, liberationDay: 'never', closedDays: [] }),
    ).toThrow(RangeError);
  });
});
