import { atAmsterdam } from '../../domain/time/amsterdam';
import { nextByItself, opensAt, quarterToOpen } from './next-opening';

describe('the opening of a round', () => {
  it('lies on the first day of the month before the quarter', () => {
    expect(opensAt('2027-Q1')).toBe(atAmsterdam('2026-12-01', '07:00'));
    expect(opensAt('2027-Q2')).toBe(atAmsterdam('2027-03-01', '07:00'));
  });

  it('is asked for the current quarter first, then for the next, and no further', () => {
    const now = atAmsterdam('2026-11-23', '09:00');
    expect(quarterToOpen([], now)).toBe('2026-Q4');
    expect(quarterToOpen(['2026-Q4'], now)).toBe('2027-Q1');
    expect(quarterToOpen(['2027-Q1', '2026-Q4'], now)).toBeNull();
  });

  it('begins with the next quarter where a region starts in the last month of one', () => {
    expect(quarterToOpen([], atAmsterdam('2026-12-01', '06:59'))).toBe('2026-Q4');
    expect(quarterToOpen([], atAmsterdam('2026-12-01', '07:00'))).toBe('2027-Q1');
    expect(quarterToOpen(['2026-Q3'], atAmsterdam('2026-12-02', '09:00'))).toBe('2026-Q4');
  });

  it.each([
    ['2026-11-23', '2027-Q1', '2026-12-01'],
    ['2026-12-01', '2027-Q2', '2027-03-01'],
    ['2027-01-10', '2027-Q2', '2027-03-01'],
  ] as const)('comes by itself next, seen on %s at nine, for %s', (day, quarter, opens) => {
    const now = atAmsterdam(day, '09:00');
    expect(nextByItself(now)).toEqual({ quarter, at: atAmsterdam(opens, '07:00') });
  });
});
