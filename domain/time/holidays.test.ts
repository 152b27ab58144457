import { holidaysBetween, isLiberationFree, type LiberationDay } from './holidays';

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
const datesOf = (fromYear: number, toYear: number, liberationDay: LiberationDay) =>
  holidaysBetween({ fromYear, toYear, liberationDay }).map(({ date }) => date);

describe('holidaysBetween', () => {
  it('gives the days of article 3 of the Algemene termijnenwet, without 5 May where it is a working day', () => {
    expect(datesOf(2027, 2027, 'never')).toEqual(year2027);
  });

  it('gives 5 May every year where the law is followed to the letter', () => {
    expect(datesOf(2027, 2027, 'every-year')).toEqual([
      ...year2027.slice(0, 4),
      '2027-05-05',
      ...year2027.slice(4),
    ]);
  });

  it('gives 5 May once in five years where labour agreements say so', () => {
    expect(datesOf(2025, 2030, 'lustrum').filter((day) => day.endsWith('-05-05'))).toEqual([
      '2025-05-05',
      '2030-05-05',
    ]);
    expect(isLiberationFree(2027, 'lustrum')).toBe(false);
  });

  it('knows each by the name that people use', () => {
    const names = holidaysBetween({ fromYear: 2026, toYear: 2026, liberationDay: 'every-year' });
    expect(names.map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2026-01-01 Nieuwjaarsdag',
      '2026-04-03 Goede Vrijdag',
      '2026-04-06 tweede paasdag',
      '2026-04-27 Koningsdag',
      '2026-05-05 Bevrijdingsdag',
      '2026-05-14 Hemelvaartsdag',
      '2026-05-25 tweede pinksterdag',
      '2026-12-25 eerste kerstdag',
      '2026-12-26 tweede kerstdag',
    ]);
  });

  it.each([
    [2026, '2026-04-27'],
    [2027, '2027-04-27'],
    [2028, '2028-04-27'],
    [2029, '2029-04-27'],
    [2030, '2030-04-27'],
    [2031, '2031-04-26'],
    [2036, '2036-04-26'],
  ])('celebrates King’s Day of %i on %s: a day earlier when the 27th is a Sunday', (year, date) => {
    const found = holidaysBetween({ fromYear: year, toYear: year, liberationDay: 'never' });
    expect(found.filter(({ name }) => name === 'Koningsdag')).toEqual([{ date, name: 'Koningsdag' }]);
  });

  it('finds every day the law names in all years for which we plan', () => {
    for (let year = 2014; year <= 2100; year += 1) expect(datesOf(year, year, 'never')).toHaveLength(8);
  });

  it('does not guess for years before King’s Day', () => {
    expect(() => datesOf(2010, 2010, 'never')).toThrow(RangeError);
  });
});
