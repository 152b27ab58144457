import { atAmsterdam } from '../../domain/time/amsterdam';
import { opensAt, quarterToOpen } from './next-opening';

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
});
