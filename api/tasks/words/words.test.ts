import { atAmsterdam, endOfDay } from '../../../domain/time/amsterdam';
import { nextRungs, sentRungs } from '../../../workflows/engine/rungs';
import type { OpenTask } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { quarterlyCycle } from '../../../workflows/processes/quarterly-cycle';
import { dayInWords, nearDay } from './day';
import { dueInWords, workingDaysLate } from './due';
import { rungsInWords, sentInWords } from './next-rung';
import { outcomeInWords } from './outcome';

const calendar = { freeDays: [] };
const now = atAmsterdam('2027-02-08', '09:00');

const task = (given: Partial<OpenTask> & { step: string }): OpenTask => ({
  id: 't',
  round: 1,
  assignee: { kind: 'person', role: 'contractManager', person: 'cm' },
  openedAt: atAmsterdam('2027-01-27', '12:00'),
  dueAt: endOfDay('2027-02-03'),
  fired: [],
  status: 'open',
  ...given,
});

describe('days in words', () => {
  it('names a day with its year only where that is another', () => {
    expect(dayInWords(atAmsterdam('2027-02-03', '10:00'), now)).toBe('woensdag 3 februari');
    expect(dayInWords(atAmsterdam('2026-12-31', '10:00'), now)).toBe('donderdag 31 december 2026');
  });

  it.each([
    ['2027-02-08', 'vandaag'],
    ['2027-02-09', 'morgen'],
    ['2027-02-07', 'gisteren'],
    ['2027-02-10', 'woensdag 10 februari'],
  ] as const)('says of %s: %s', (date, words) => {
    expect(nearDay(endOfDay(date), now)).toBe(words);
  });
});

describe('what is due, in words', () => {
  it.each([
    ['2027-02-03', 'moest woensdag 3 februari klaar zijn, 3 werkdagen te laat'],
    ['2027-02-05', 'moest vrijdag 5 februari klaar zijn, 1 werkdag te laat'],
    ['2027-02-08', 'moet vandaag klaar zijn'],
    ['2027-02-09', 'moet morgen klaar zijn'],
    ['2027-02-15', 'moet uiterlijk maandag 15 februari klaar zijn, over 5 werkdagen'],
  ] as const)('%s: %s', (date, words) => {
    expect(dueInWords({ dueAt: endOfDay(date), now, calendar })).toBe(words);
  });

  it('counts no working day late in the weekend after a deadline', () => {
    const saturday = atAmsterdam('2027-02-06', '12:00');
    const dueAt = endOfDay('2027-02-05');
    expect(workingDaysLate({ dueAt, now: saturday, calendar })).toBe(0);
    expect(dueInWords({ dueAt, now: saturday, calendar })).toBe('moest gisteren klaar zijn, te laat');
  });
});

describe('what happens by itself', () => {
  const draft = taskStepOf(quarterlyCycle, 'minutes-draft');

  it('names the next rung of a late task, for whoever must act and for others', () => {
    const next = nextRungs({
      task: task({ step: 'minutes-draft', fired: [0, 1, 2] }),
      step: draft,
      calendar,
    });
    expect(next && rungsInWords(next, { reminded: 'je', now })).toBe(
      'Vandaag krijgt de manager de vraag om te helpen.',
    );
    const first = nextRungs({ task: task({ step: 'minutes-draft' }), step: draft, calendar });
    expect(first && rungsInWords(first, { reminded: 'Anna', now })).toBe(
      'Dinsdag 2 februari krijgt Anna een herinnering.',
    );
  });

  it('joins rungs of the same moment', () => {
    const next = nextRungs({
      task: task({ step: 'agenda-complete', fired: [0], dueAt: endOfDay('2027-02-09') }),
      step: taskStepOf(quarterlyCycle, 'agenda-complete'),
      calendar,
    });
    expect(next && rungsInWords(next, { reminded: 'je', now })).toBe(
      'Woensdag 10 februari krijg je een herinnering en krijgt de contractmanager de vraag om te helpen.',
    );
  });

  it('says what silence means', () => {
    const next = nextRungs({
      task: task({ step: 'input', fired: [0, 1, 2, 3], dueAt: endOfDay('2027-02-10') }),
      step: taskStepOf(quarterlyCycle, 'input'),
      calendar,
    });
    expect(next && rungsInWords(next, { reminded: 'gemeente Laren', now })).toBe(
      'Woensdag 10 februari, aan het einde van de dag, gaat het vanzelf verder: geen inbreng (niet gereageerd).',
    );
  });

  it('has nothing to say of a task that is done or whose ladder ended', () => {
    const ended = task({ step: 'minutes-draft', fired: [0, 1, 2, 3, 4] });
    expect(nextRungs({ task: ended, step: draft, calendar })).toBeNull();
  });

  it('counts what was sent, without the rungs from before the opening', () => {
    const sent = sentRungs({
      task: task({ step: 'minutes-draft', fired: [0, 1, 2, 3] }),
      step: draft,
      calendar,
    });
    expect(sentInWords(sent)).toBe(
      '2 herinneringen, bericht aan de beleidsadviseur en een vraag om hulp aan de manager',
    );
    const openedLate = task({
      step: 'minutes-draft',
      fired: [0, 1],
      openedAt: atAmsterdam('2027-02-03', '12:00'),
    });
    expect(sentInWords(sentRungs({ task: openedLate, step: draft, calendar }))).toBe('1 herinnering');
  });
});

describe('outcomes in words', () => {
  it('has words for every outcome of the quarterly cycle', () => {
    const outcomes = quarterlyCycle.phases.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'task' ? Object.keys(step.outcomes) : [])),
    );
    for (const outcome of outcomes) expect(outcomeInWords(outcome)).not.toBe(outcome);
  });
});
