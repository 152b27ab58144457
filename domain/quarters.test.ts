import { fc } from '../test/support/fast-check';
import {
  formatQuarter,
  nextQuarter,
  parseQuarter,
  previousQuarter,
  type Quarter,
  quarterEnd,
  quarterOf,
  quarterStart,
} from './quarters';
import { addDays } from './time/amsterdam';

const quarters = fc
  .tuple(fc.integer({ min: 1980, max: 2100 }), fc.constantFrom(1, 2, 3, 4))
  .map(([year, number]): Quarter => `${year}-Q${number}`);

describe('quarters', () => {
  it('begin and end where the calendar says', () => {
    expect([quarterStart('2027-Q1'), quarterEnd('2027-Q1')]).toEqual(['2027-01-01', '2027-03-31']);
    expect([quarterStart('2026-Q4'), quarterEnd('2026-Q4')]).toEqual(['2026-10-01', '2026-12-31']);
  });

  it('follow each other over the year', () => {
    expect(nextQuarter('2026-Q4')).toBe('2027-Q1');
    expect(previousQuarter('2027-Q1')).toBe('2026-Q4');
    expect(quarterOf('2026-12-31')).toBe('2026-Q4');
  });

  it('leave no day out and count none twice', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(previousQuarter(nextQuarter(quarter))).toBe(quarter);
        expect(quarterOf(quarterStart(quarter))).toBe(quarter);
        expect(quarterOf(quarterEnd(quarter))).toBe(quarter);
        expect(addDays(quarterEnd(quarter), 1)).toBe(quarterStart(nextQuarter(quarter)));
      }),
    );
  });

  it('are read from text, and nothing else is', () => {
    expect(parseQuarter('2027-Q1')).toBe('2027-Q1');
    for (const text of ['2027-Q5', '2027-q1', '27-Q1', '2027Q1', ' 2027-Q1', '2027-Q1\n', '']) {
      expect(parseQuarter(text)).toBeUndefined();
    }
  });

  it('refuse a year that is none, which the type lets through', () => {
    expect(() => quarterStart('1.5-Q1')).toThrow(RangeError);
  });

  it('are written for people', () => expect(formatQuarter('2027-Q1')).toBe('1e kwartaal 2027'));
});
