import { atAmsterdam } from '../../domain/time/amsterdam';
import { formatDateTime } from '../../domain/time/dutch-dates';
import type { IsoDate } from '../../domain/time/iso-date';
import { mailMoment } from './mail-moment';

const calendar = { freeDays: ['2027-01-01' as const, '2027-03-29' as const] };

test.each<[string, IsoDate, string, string]>([
  ['before eight on a working day', '2027-01-12', '07:00', 'dinsdag 12 januari 2027 om 8.00 uur'],
  ['at eight', '2027-01-12', '08:00', 'dinsdag 12 januari 2027 om 8.00 uur'],
  ['a minute later', '2027-01-12', '08:01', 'woensdag 13 januari 2027 om 8.00 uur'],
  ['at the end of a Friday', '2027-01-15', '23:59', 'maandag 18 januari 2027 om 8.00 uur'],
  ['early on a Saturday', '2027-01-16', '06:00', 'maandag 18 januari 2027 om 8.00 uur'],
  ['on the day before a holiday and a weekend', '2026-12-31', '09:00', 'maandag 4 januari 2027 om 8.00 uur'],
  ['in the weekend in which summer time begins', '2027-03-28', '12:00', 'dinsdag 30 maart 2027 om 8.00 uur'],
])('%s', (_what, date, time, expected) => {
  expect(formatDateTime(mailMoment(atAmsterdam(date, time), calendar))).toBe(expected);
});
