import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { fc } from '../../support/fast-check';
import { playYear, type Weather, type Year } from './play-year';

/** So many years here; `npm run model` plays thousands. */
const YEARS = Number(process.env.MODEL_YEARS ?? 20);

// A year takes a third of a second, and more on a machine that is busy.
jest.setTimeout(120_000 + YEARS * 3_000);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const spells = (days: number) =>
  fc.array(fc.record({ day: fc.nat(390), days: fc.integer({ min: 1, max: days }) }), { maxLength: 3 });

const weathers: fc.Arbitrary<Weather> = fc.record({
  seed: fc.nat(),
  silent: share,
  diligence: share,
  repairs: fc.double({ min: 0, max: 0.5, noNaN: true }),
  workerAway: spells(20),
  smtpAway: spells(10),
  bounces: fc.array(fc.record({ day: fc.nat(390), days: fc.integer({ min: 1, max: 90 }), who: fc.nat(40) }), {
    maxLength: 12,
  }),
});

/** A year with a day on which the address of a contract manager refuses mail and all others of the team are away. */
const REFUSED_WHILE_NOBODY_IS_THERE: Weather = {
  seed: 1461250941,
  silent: 0,
  diligence: 0,
  repairs: 0,
  workerAway: [],
  smtpAway: [],
  bounces: [{ day: 154, days: 79, who: 0 }],
};

/** All that is wrong with a year; nothing, whatever the weather. */
function problemsOf({ mails, rungs, stuck, processes }: Year): string[] {
  const perDay = new Map<string, number>();
  for (const { person, at } of mails) {
    const key = `${person} on ${toAmsterdamDate(at)}`;
    perDay.set(key, (perDay.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const twice = rungs.filter((rung) => seen.size === seen.add(rung).size);
  return [
    ...stuck.map((where) => `stuck: ${where}`),
    ...twice.map((rung) => `twice: ${rung}`),
    ...mails.filter(({ reasons }) => reasons.length === 0).map(({ person }) => `no reason: ${person}`),
    ...[...perDay].filter(([, many]) => many > 2).map(([key, many]) => `${many} mails to ${key}`),
    ...processes
      .filter(({ closed, tasks }) => !closed && !tasks.some(({ status }) => status === 'open'))
      .map(({ id }) => `nothing open: ${id}`),
  ];
}

it('whatever the year: nothing is stuck, no rung twice, every mail has a reason, nobody gets more than two a day', () => {
  fc.assert(
    fc.property(weathers, (weather) => {
      expect(problemsOf(playYear(weather))).toEqual([]);
    }),
    { numRuns: YEARS, examples: [[REFUSED_WHILE_NOBODY_IS_THERE]] },
  );
});

it('speaks of years in which much happens', () => {
  const weather = { silent: 0.2, diligence: 0.3, repairs: 0.1, workerAway: [], smtpAway: [], bounces: [] };
  const { processes, mails, rungs, done } = playYear({ ...weather, seed: 7 });
  expect(processes.length).toBeGreaterThan(32);
  expect(processes.filter(({ closed }) => closed).length).toBeGreaterThan(8);
  expect(done).toBeGreaterThan(500);
  expect(mails.length).toBeGreaterThan(500);
  expect(rungs.length).toBeGreaterThan(100);
});

it('has a manager who hears of it when nobody does anything', () => {
  const weather = { silent: 1, diligence: 1, repairs: 0, workerAway: [], smtpAway: [], bounces: [] };
  const { mails, processes } = playYear({ ...weather, seed: 3 });
  expect(processes.filter(({ definition }) => definition.key === 'stall-review').length).toBe(5 * 8);
  expect(mails.some(({ reasons }) => reasons.some(({ kind }) => kind === 'escalated'))).toBe(true);
});
