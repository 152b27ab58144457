import { cycleAt } from '../../../test/examples/cycle';
import { at } from '../../../test/examples/processes';
import { summariseStanding } from '../../../workflows/engine/standing-summary';
import { trendOf } from './trend';
import { answersInWords, durationInWords } from './trend-page';

const municipalities = [
  { _id: 'laren', name: 'Laren' },
  { _id: 'huizen', name: 'Huizen' },
];

/** A cycle that was planned on a day, and in which Huizen answered and the others did not. */
function cycle(quarter: string, plannedOn: string) {
  const play = cycleAt('plan');
  play.to(at(plannedOn));
  play.finish({ step: 'plan', moments: { conversation: at('2027-01-27 10:00') } });
  play.finish({ step: 'input', whose: 'huizen', outcome: 'input' });
  play.to(at('2027-01-15 10:00'));
  return {
    subject: { provider: 'p', quarter },
    standing: summariseStanding(play.state(), play.now()),
  };
}

const cycles = [
  cycle('2027-Q1', '2026-12-02 10:00'),
  cycle('2027-Q1', '2026-12-04 10:00'),
  cycle('2027-Q1', '2026-12-08 10:00'),
  cycle('2026-Q4', '2026-12-03 10:00'),
];

test('each phase has per quarter its median, shortest and longest, the oldest quarter first', () => {
  const trend = trendOf({ quarters: ['2027-Q1', '2026-Q4'], cycles, municipalities });
  expect(trend.quarters).toEqual(['2026-Q4', '2027-Q1']);
  expect(trend.phases.find(({ key }) => key === 'plan')?.durations).toEqual([
    { median: 2, least: 2, most: 2, number: 1 },
    { median: 3, least: 1, most: 5, number: 3 },
  ]);
  expect(trend.phases.find(({ key }) => key === 'minutes')?.durations).toEqual([null, null]);
});

test('municipalities stand by name, whoever answers best', () => {
  const { municipalities: rows } = trendOf({ quarters: ['2027-Q1'], cycles, municipalities });
  expect(rows).toEqual([
    { key: 'huizen', name: 'Huizen', answers: [{ inTime: 3, late: 0, silent: 0 }] },
    { key: 'laren', name: 'Laren', answers: [{ inTime: 0, late: 0, silent: 3 }] },
  ]);
});

test('a cycle that was not summed up does not count', () => {
  const bare = [{ subject: { provider: 'p', quarter: '2027-Q1' } }];
  const trend = trendOf({ quarters: ['2027-Q1'], cycles: bare, municipalities });
  expect(trend.phases).toEqual([]);
  expect(trend.municipalities[0]?.answers).toEqual([{ inTime: 0, late: 0, silent: 0 }]);
});

test('numbers in words', () => {
  expect(durationInWords({ median: 4.5, least: 2, most: 9, number: 4 })).toBe('4,5 (2 tot 9)');
  expect(durationInWords({ median: 2, least: 2, most: 2, number: 1 })).toBe('2');
  expect(durationInWords(null)).toBe('nog geen');
  expect(answersInWords({ inTime: 6, late: 0, silent: 2 })).toBe('6 van 8 op tijd, 2 niet');
  expect(answersInWords({ inTime: 6, late: 1, silent: 1 })).toBe('6 van 8 op tijd, 1 te laat, 1 niet');
  expect(answersInWords({ inTime: 0, late: 0, silent: 0 })).toBe('nog geen');
});
