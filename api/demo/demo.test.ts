import { atAmsterdam } from '../../domain/time/amsterdam';
import { describeMoment } from './describe-moment';
import { nextMoment } from './next-moment';
import { nextOverview } from './overview-moment';
import { nextOpening, openingOf } from './round-opening';

const at = atAmsterdam;

describe('when a round opens', () => {
  test.each([
    ['2027-Q1', '2026-12-01'],
    ['2027-Q2', '2027-03-01'],
    ['2027-Q3', '2027-06-01'],
    ['2027-Q4', '2027-09-01'],
  ] as const)('%s opens on %s at seven', (quarter, day) => {
    expect(openingOf(quarter)).toBe(at(day, '07:00'));
  });

  test('the next one lies ahead, also a minute before and just after an opening', () => {
    expect(nextOpening(at('2026-12-01', '06:59'), { opened: [] }).quarter).toBe('2027-Q1');
    expect(nextOpening(at('2026-12-01', '07:00'), { opened: [] }).quarter).toBe('2027-Q2');
    expect(nextOpening(at('2026-11-23', '12:00'), { opened: ['2026-Q4'] }).quarter).toBe('2027-Q1');
  });

  test('a round that was opened by hand is passed over', () => {
    const next = nextOpening(at('2026-11-23', '12:00'), { opened: ['2027-Q1', '2026-Q4'] });
    expect(next).toEqual({ quarter: '2027-Q2', at: at('2027-03-01', '07:00') });
  });
});

describe('the next moment', () => {
  const now = at('2026-11-23', '12:00');
  const opening = { quarter: '2027-Q1', at: at('2026-12-01', '07:00') } as const;

  test('is the first of what wakes by itself and the opening', () => {
    const wake = at('2026-11-24', '08:00');
    expect(nextMoment({ wake, opening, overview: null }, now)).toEqual({ kind: 'wake', at: wake });
    expect(nextMoment({ wake: at('2026-12-02', '08:00'), opening, overview: null }, now)).toEqual({
      kind: 'opening',
      ...opening,
    });
    expect(nextMoment({ wake: null, opening, overview: null }, now)).toEqual({ kind: 'opening', ...opening });
  });

  test('does what is overdue now, and never turns the clock back', () => {
    expect(nextMoment({ wake: now - 5000, opening, overview: null }, now)).toEqual({ kind: 'wake', at: now });
  });

  test('at the same instant, what was there goes before the opening', () => {
    expect(nextMoment({ wake: opening.at, opening, overview: null }, now).kind).toBe('wake');
  });

  test('is the overview on a Monday, before the next opening and after what wakes', () => {
    const overview = at('2026-11-30', '07:30');
    expect(nextMoment({ wake: null, opening, overview }, now)).toEqual({ kind: 'overview', at: overview });
    expect(nextMoment({ wake: overview, opening, overview }, now).kind).toBe('wake');
    const later = at('2026-12-07', '07:30');
    expect(nextMoment({ wake: null, opening, overview: later }, now).kind).toBe('opening');
    expect(describeMoment({ kind: 'overview', at: overview }, { processes: [], people: 0 })).toEqual({
      when: 'maandag 30 november 2026 om 7.30 uur',
      what: 'de manager hoort wat er stilstaat',
    });
  });

  test.each([
    ['2026-11-23', '07:29', '2026-11-23'],
    ['2026-11-23', '07:30', '2026-11-30'],
    ['2026-11-29', '23:59', '2026-11-30'],
    ['2027-03-24', '12:00', '2027-03-29'],
  ] as const)('on %s at %s the next overview is on %s', (day, time, monday) => {
    expect(nextOverview(at(day, time))).toBe(at(monday, '07:30'));
  });

  test('is said in words', () => {
    const moment = { kind: 'opening', ...opening } as const;
    expect(describeMoment(moment, { processes: [], people: 0 })).toEqual({
      when: 'dinsdag 1 december 2026 om 7.00 uur',
      what: 'de ronde van het 1e kwartaal 2027 gaat open',
    });
    const mail = { kind: 'wake', at: at('2026-11-24', '08:00') } as const;
    expect(describeMoment(mail, { processes: [], people: 1 }).what).toBe('1 persoon krijgt mail');
    expect(describeMoment(mail, { processes: [], people: 7 }).what).toBe('7 mensen krijgen mail');
  });
});
