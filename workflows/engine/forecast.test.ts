import { atAmsterdam, endOfDay } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import { quarterlyCycle } from '../processes/quarterly-cycle';
import { begin } from './begin';
import type { Command } from './command';
import { decide } from './decide';
import { type ForecastStep, forecast } from './forecast';
import type { Instant, ProcessState } from './state';
import { tick } from './tick';

const start = atAmsterdam('2026-12-01', '07:00');
const conversation = atAmsterdam('2027-01-27', '10:00');
const municipalities = ['huizen', 'laren', 'eemnes'];
const by = (person: string) => ({ kind: 'person' as const, person, organisation: 'regio' });

function begun(): ProcessState {
  return begin(
    {
      id: 'cycle:de-oever:2027-Q1',
      definition: quarterlyCycle,
      subject: { provider: 'de-oever', quarter: '2027-Q1' },
      people: { contractManager: 'cm', policyAdviser: 'pa', manager: 'm' },
      municipalities,
      calendar: { freeDays: ['2026-12-25', '2027-01-01'] },
      moments: {},
    },
    start,
  ).state;
}

function complete(
  state: ProcessState,
  given: { person: string; at: Instant; outcome?: string; moments?: Record<string, Instant> },
): ProcessState {
  const task = state.tasks.find(({ status }) => status === 'open');
  if (!task) throw new Error('no open task');
  const command: Command = {
    kind: 'complete',
    taskId: task.id,
    outcome: given.outcome ?? 'done',
    answerId: `answer-${state.sequence}`,
    supersedes: null,
    by: by(given.person),
    ...(given.moments ? { moments: given.moments } : {}),
  };
  return decide(state, command, given.at).state;
}

const planned = (): ProcessState =>
  complete(begun(), {
    person: 'cm',
    at: atAmsterdam('2026-12-03', '10:00'),
    moments: { conversation },
  });

const day = (date: IsoDate) => endOfDay(date);
const find = (steps: readonly ForecastStep[], key: string) => steps.filter(({ step }) => step === key);

describe('forecast', () => {
  it('knows no dates after planning while the conversation has none', () => {
    const steps = forecast(begun(), start);
    expect(steps[0]).toMatchObject({
      step: 'plan',
      phase: 'plan',
      status: 'open',
      from: start,
      due: day('2026-12-08'),
      doneAt: null,
    });
    expect(find(steps, 'input')).toMatchObject([{ status: 'planned', from: day('2026-12-08'), due: null }]);
    expect(find(steps, 'agenda-release')).toMatchObject([{ from: null, due: null }]);
  });

  it('counts every coming step from the conversation or from the due of the step before it', () => {
    const steps = forecast(planned(), atAmsterdam('2026-12-04', '10:00'));
    expect(find(steps, 'plan')).toMatchObject([
      { status: 'done', doneAt: atAmsterdam('2026-12-03', '10:00') },
    ]);
    expect(find(steps, 'input')).toMatchObject([{ status: 'open', due: day('2027-01-13') }]);
    expect(find(steps, 'agenda-complete')).toMatchObject([
      { status: 'planned', from: day('2027-01-13'), due: day('2027-01-18') },
    ]);
    expect(find(steps, 'conversation')).toMatchObject([{ status: 'planned', due: day('2027-01-28') }]);
    expect(find(steps, 'minutes-review')).toMatchObject([
      { from: day('2027-02-03'), due: day('2027-02-08') },
    ]);
    expect(find(steps, 'fact-check')).toMatchObject([{ due: day('2027-02-22') }]);
  });

  it('takes the usual way: a provider that is silent agrees, so nothing is corrected', () => {
    const keys = forecast(planned(), start).map(({ step }) => step);
    expect(keys).not.toContain('minutes-correct');
    expect(keys.slice(-4)).toEqual([
      'agency-points',
      'list-agency-points',
      'agency-confirm',
      'record-agency-alignment',
    ]);
  });

  it('takes what is late to be done now, so that what follows does not lie in the past', () => {
    const now = atAmsterdam('2026-12-15', '09:00');
    const input = find(forecast(begun(), now), 'input');
    expect(input).toMatchObject([{ from: now }]);
  });

  it('shows each round of a step that was opened again', () => {
    let state = tick(planned(), atAmsterdam('2027-01-14', '07:00')).state;
    state = complete(state, { person: 'pa', at: atAmsterdam('2027-01-15', '10:00') });
    state = complete(state, { person: 'cm', at: atAmsterdam('2027-01-18', '10:00') });
    const moved = atAmsterdam('2027-02-03', '10:00');
    state = complete(state, {
      person: 'cm',
      at: atAmsterdam('2027-01-25', '10:00'),
      outcome: 'moved',
      moments: { conversation: moved },
    });
    const steps = forecast(state, atAmsterdam('2027-01-25', '11:00'));
    expect(find(steps, 'conversation')).toMatchObject([
      { round: 1, status: 'done' },
      { round: 2, status: 'open', due: day('2027-02-04') },
    ]);
    expect(find(steps, 'minutes-draft')).toMatchObject([{ round: 1, due: day('2027-02-10') }]);
    expect(find(steps, 'release-agenda')).toMatchObject([
      { status: 'done', kind: 'automatic', doneAt: atAmsterdam('2027-01-18', '10:00') },
    ]);
  });

  it('has one line for all municipalities, done at the due that concluded the last', () => {
    const open = find(forecast(planned(), start), 'input');
    expect(open).toMatchObject([{ status: 'open', doneAt: null }]);
    const late = atAmsterdam('2027-01-14', '07:00');
    const concluded = tick(planned(), late).state;
    expect(find(forecast(concluded, late), 'input')).toMatchObject([
      { status: 'done', doneAt: day('2027-01-13') },
    ]);
  });

  it('plans nothing once the process is closed', () => {
    const command: Command = { kind: 'cancel', answerId: 'a', by: by('cm') };
    const state = decide(planned(), command, atAmsterdam('2026-12-07', '10:00')).state;
    const steps = forecast(state, atAmsterdam('2026-12-07', '10:00'));
    expect(steps.map(({ step, status }) => [step, status])).toEqual([
      ['plan', 'done'],
      ['announce-conversation', 'done'],
    ]);
  });
});
