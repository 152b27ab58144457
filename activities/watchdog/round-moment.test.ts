import { atAmsterdam } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import { lastRoundMoment } from './round-moment';

test.each([
  ['2026-12-01', '06:59', '2026-09-01', '2026-Q4'],
  ['2026-12-01', '07:00', '2026-12-01', '2027-Q1'],
  ['2027-02-28', '23:59', '2026-12-01', '2027-Q1'],
  ['2027-03-01', '07:01', '2027-03-01', '2027-Q2'],
  ['2027-06-15', '12:00', '2027-06-01', '2027-Q3'],
] satisfies [IsoDate, string, IsoDate, string][])(
  'on %s at %s the last round had to open on %s, for %s',
  (day, time, opened, quarter) => {
    expect(lastRoundMoment(atAmsterdam(day, time))).toEqual({ at: atAmsterdam(opened, '07:00'), quarter });
  },
);
