import { atAmsterdam, endOfDay } from '../../../domain/time/amsterdam';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import { CONVERSATION } from '../../../test/examples/processes';
import type { Command } from '../../../workflows/engine/command';
import { taskStepOf } from '../../../workflows/engine/steps';
import { quarterlyCycle } from '../../../workflows/processes/quarterly-cycle';
import { beginCycle, heldCycle, plannedCycle } from '../../cycles/cycle.fixture';
import { dateConsequences } from './consequences';
import { proposeDates } from './proposals';

const now = atAmsterdam('2026-12-03', '10:00');
const region: RegionCalendar = {
  liberationDay: 'lustrum',
  closedDays: [{ date: '2027-03-09', reason: 'Studiedag' }],
};
const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
const plan = (to: number): Command => ({
  kind: 'complete',
  taskId: 'cycle:de-oever:2027-Q1:plan:1',
  outcome: 'done',
  answerId: 'a',
  supersedes: null,
  by,
  moments: { conversation: to },
});

const planOn = (date: IsoDate, time = '10:00') => {
  const to = atAmsterdam(date, time);
  const others = [{ provider: 'Veerhuis', at: atAmsterdam('2027-01-28', '13:30') }];
  return dateConsequences({ state: beginCycle(), command: plan(to), to, now, others, region });
};

describe('a first date for the conversation', () => {
  it('says until when municipalities have, and what gets a deadline', () => {
    const consequences = planOn('2027-01-27');
    expect(consequences?.warnings).toEqual([]);
    expect(consequences?.facts).toEqual([
      'Het gesprek is woensdag 27 januari 2027 om 10.00 uur.',
      'De 7 gemeenten kunnen tot en met woensdag 13 januari 2027 inbreng geven: 27 werkdagen.',
    ]);
    expect(consequences?.preview.dates.slice(0, 2)).toEqual([
      { key: 'input', title: 'Inbreng geven', from: null, to: endOfDay('2027-01-13') },
      { key: 'agenda-complete', title: 'Agenda aanvullen', from: null, to: endOfDay('2027-01-18') },
    ]);
  });

  it('warns for a weekend, a free day and a date outside the quarter', () => {
    expect(planOn('2027-01-30')?.warnings).toEqual([
      'Zaterdag 30 januari 2027 valt in het weekend. De eerste werkdag daarna is maandag 1 februari 2027.',
    ]);
    expect(planOn('2027-03-29')?.warnings).toEqual([
      'Maandag 29 maart 2027 is een vrije dag: tweede paasdag. De eerste werkdag daarna is dinsdag 30 maart 2027.',
    ]);
    expect(planOn('2027-04-07')?.warnings).toContain('De datum valt buiten het 1e kwartaal 2027.');
  });

  it('names the reason when the region closed a day after the cycle began', () => {
    expect(planOn('2027-03-09')?.warnings).toEqual([
      'Dinsdag 9 maart 2027 is een vrije dag: de regio is dan gesloten (Studiedag). De eerste werkdag daarna is woensdag 10 maart 2027.',
    ]);
  });

  it('points out a school holiday without forbidding it', () => {
    expect(planOn('2027-02-24')?.warnings).toEqual([
      'Het is dan schoolvakantie in regio Noord: voorjaarsvakantie, zaterdag 20 februari 2027 tot en met zondag 28 februari 2027. Vraag eerst wie er dan is.',
    ]);
    expect(planOn('2027-03-01')?.warnings).toEqual([]);
  });

  it.each([
    ['07:59', 'Het gesprek begint om 7.59 uur. Dat is buiten kantoortijd (8.00 tot 18.00 uur).'],
    ['08:00', null],
    ['17:59', null],
    ['18:00', 'Het gesprek begint om 18.00 uur. Dat is buiten kantoortijd (8.00 tot 18.00 uur).'],
    ['03:00', 'Het gesprek begint om 3.00 uur. Dat is buiten kantoortijd (8.00 tot 18.00 uur).'],
  ])('at %s says about the hour: %s', (time, warning) => {
    expect(planOn('2027-01-27', time)?.warnings).toEqual(warning === null ? [] : [warning]);
  });

  it('asks about the year when it is further away than the end of the next quarter', () => {
    expect(planOn('2027-03-31')?.warnings).toEqual([]);
    expect(planOn('2028-06-07')?.warnings).toEqual([
      'De datum valt buiten het 1e kwartaal 2027.',
      'Het gesprek is dan pas over 18 maanden. Klopt het jaar?',
    ]);
    expect(planOn('2027-04-07')?.warnings).toContain(
      'Het gesprek is dan pas over 4 maanden. Klopt het jaar?',
    );
  });

  it('says where it does not know whether schools are closed', () => {
    expect(planOn('2030-10-16')?.facts.at(-1)).toBe(
      'De schoolvakanties van dan zijn hier niet bekend. Kijk zelf of het schoolvakantie is.',
    );
  });

  it('warns when municipalities get too little time, and says from when they have enough', () => {
    expect(planOn('2026-12-18')?.warnings).toContain(
      'De gemeenten hebben dan maar 2 werkdagen voor hun inbreng. Vanaf donderdag 24 december hebben ze er minstens 5.',
    );
    expect(planOn('2026-12-24')?.warnings.join(' ')).not.toMatch(/maar \d werkdag/);
  });

  it('warns when the agenda cannot be ready', () => {
    expect(planOn('2026-12-07')?.warnings).toContain(
      '‘Inbreng geven’, ‘Agenda aanvullen’ en ‘Agenda vrijgeven’ zijn dan niet op tijd klaar voor het gesprek.',
    );
  });

  it('warns for another conversation on the same day', () => {
    expect(planOn('2027-01-28')?.warnings).toEqual([
      'Op die dag is er al een gesprek met Veerhuis, om 13.30 uur.',
    ]);
  });

  it('has no consequences to show where it would be refused: a date in the past', () => {
    expect(planOn('2026-12-02')).toBeNull();
  });
});

describe('another date for the conversation', () => {
  const move = (to: number): Command => ({
    kind: 'move-moment',
    moment: 'conversation',
    to,
    answerId: 'a',
    by,
  });
  const to = atAmsterdam('2027-02-03', '10:00');

  it('gives every later deadline, old and new', () => {
    const at = atAmsterdam('2027-01-08', '10:00');
    const moved = dateConsequences({
      state: plannedCycle(),
      command: move(to),
      to,
      now: at,
      others: [],
      region,
    });
    expect(moved?.preview.dates).toContainEqual({
      key: 'input',
      title: 'Inbreng geven',
      from: endOfDay('2027-01-13'),
      to: endOfDay('2027-01-20'),
    });
    expect(moved?.preview.dates).toContainEqual({
      key: 'conversation',
      title: 'Gesprek voeren',
      from: endOfDay('2027-01-28'),
      to: endOfDay('2027-02-04'),
    });
    expect(moved?.preview.dates.map(({ key }) => key)).not.toContain('plan');
  });

  it('is refused once the conversation was held', () => {
    const at = CONVERSATION + 86_400_000;
    expect(
      dateConsequences({ state: heldCycle(), command: move(to), to, now: at, others: [], region }),
    ).toBeNull();
  });
});

describe('proposals for a date', () => {
  const given = {
    quarter: '2027-Q1',
    asked: taskStepOf(quarterlyCycle, 'input'),
    calendar: { freeDays: ['2027-01-01'] },
    others: [],
    region,
  } as const;

  it('gives three days in the middle of a week, with the last day for municipalities', () => {
    expect(proposeDates({ ...given, now })).toEqual([
      { date: '2027-01-05', inputUntil: endOfDay('2026-12-21') },
      { date: '2027-01-06', inputUntil: endOfDay('2026-12-22') },
      { date: '2027-01-07', inputUntil: endOfDay('2026-12-23') },
    ]);
  });

  it('leaves municipalities ten working days and passes over days that are taken', () => {
    const others = [{ provider: 'Veerhuis', at: atAmsterdam('2027-02-03', '10:00') }];
    const dates = proposeDates({ ...given, others, now: atAmsterdam('2027-01-05', '10:00') });
    expect(dates.map(({ date }) => date)).toEqual(['2027-02-02', '2027-02-04', '2027-02-09']);
  });

  it('proposes no day that would be pointed out: a school holiday, or a day on which the region is closed', () => {
    const dates = proposeDates({ ...given, now: atAmsterdam('2027-01-20', '10:00') }).map(({ date }) => date);
    expect(dates).toEqual(['2027-02-17', '2027-02-18', '2027-03-02']);
    const later = proposeDates({ ...given, now: atAmsterdam('2027-02-08', '10:00') }).map(({ date }) => date);
    expect(later).toEqual(['2027-03-10', '2027-03-11', '2027-03-16']);
  });

  it('has nothing to propose when the quarter is nearly over', () => {
    expect(proposeDates({ ...given, now: atAmsterdam('2027-03-20', '10:00') })).toEqual([]);
  });
});
