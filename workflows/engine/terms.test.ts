import { at, CALENDAR, CONVERSATION } from '../../test/examples/processes';
import type { Rung, Term } from './definition';
import { dueOf, rungAt } from './terms';

type When = `${string} ${string}`;
const LAST_MS = 59_999;
/** The last millisecond of a day. */
const endOf = (date: string): number => at(`${date} 23:59`) + LAST_MS;

describe('dueOf', () => {
  const fromOpening = (workingDays: number): Term => ({ workingDays, from: 'opened' });
  const fromConversation = (workingDays: number, atLeast?: number): Term => ({
    workingDays,
    from: { moment: 'conversation' },
    ...(atLeast === undefined ? {} : { atLeast }),
  });

  it.each<[term: Term, openedAt: When, due: string, why: string]>([
    [fromOpening(5), '2026-12-01 07:00', '2026-12-08', 'the day of opening does not count'],
    [fromOpening(1), '2026-12-24 23:00', '2026-12-28', 'Christmas and a weekend'],
    [fromOpening(1), '2026-12-11 12:00', '2026-12-14', 'a weekend'],
    [fromOpening(0), '2026-12-12 12:00', '2026-12-14', 'opened on a Saturday'],
    [fromConversation(-10, 2), '2026-12-03 10:00', '2027-01-13', 'ten working days before'],
    [fromConversation(-5, 1), '2026-12-03 10:00', '2027-01-20', 'five working days before'],
    [fromConversation(-10, 2), '2027-01-13 10:00', '2027-01-15', 'too late: two working days in any case'],
    [fromConversation(-10, 2), '2027-01-11 10:00', '2027-01-13', 'two working days left: just in time'],
    [fromConversation(0), '2027-01-20 10:00', '2027-01-27', 'the day of the moment itself'],
    [fromConversation(0), '2027-02-02 10:00', '2027-02-02', 'never before the day of opening'],
    [fromConversation(0), '2027-02-06 10:00', '2027-02-08', 'opened on a Saturday after the moment'],
    [fromConversation(5, 2), '2027-01-27 15:00', '2027-02-03', 'five working days after'],
    [fromConversation(5, 2), '2027-02-08 15:00', '2027-02-10', 'opened after its own due'],
  ])('%j opened %s is due at the end of %s: %s', (term, openedAt, due) => {
    const given = { openedAt: at(openedAt), moments: { conversation: CONVERSATION }, calendar: CALENDAR };
    expect(dueOf(term, given)).toBe(endOf(due));
  });

  it.each<[openedAt: When, due: When]>([
    ['2027-03-26 10:00', '2027-03-30 23:59'],
    ['2027-10-29 10:00', '2027-11-01 23:59'],
  ])('opened %s, over a change of the clock, ends at midnight on the clock: %s', (openedAt, due) => {
    const given = { openedAt: at(openedAt), moments: {}, calendar: CALENDAR };
    expect(dueOf({ workingDays: 1, from: 'opened' }, given)).toBe(at(due) + LAST_MS);
  });

  it('throws when its moment is not set', () => {
    expect(() => dueOf(fromConversation(1), { openedAt: 0, moments: {}, calendar: CALENDAR })).toThrow(
      'no step has set',
    );
  });
});

describe('rungAt', () => {
  const remind = (workingDays: number): Rung => ({ workingDays, do: 'remind' });

  it.each<[rung: Rung, dueOn: string, fires: When]>([
    [remind(-5), '2027-01-13', '2027-01-06 07:00'],
    [remind(-1), '2027-01-13', '2027-01-12 07:00'],
    [remind(-1), '2027-01-04', '2026-12-31 07:00'],
    [remind(1), '2026-12-24', '2026-12-28 07:00'],
    [{ workingDays: 5, do: 'inform', role: 'manager' }, '2027-03-25', '2027-04-05 07:00'],
  ])('%j of a task due on %s fires at %s', (rung, dueOn, fires) => {
    expect(rungAt(rung, { dueAt: endOf(dueOn), calendar: CALENDAR })).toBe(at(fires));
  });

  it('fires at due itself for 0 days', () => {
    const dueAt = endOf('2027-01-13');
    const rung: Rung = { workingDays: 0, do: 'conclude', outcome: 'no-response' };
    expect(rungAt(rung, { dueAt, calendar: CALENDAR })).toBe(dueAt);
  });
});
