import { endOfDay } from '../../domain/time/amsterdam';
import { cycleAt } from '../../test/examples/cycle';
import { notices } from '../../test/examples/play';
import { at, guest, staff } from '../../test/examples/processes';
import type { Command, RepairCommand } from './command';

const by = staff('anna');

const laren = 'cycle:de-oever:2027-Q1:input:laren:1';

describe('a task', () => {
  it('that goes to a colleague is told to both, and its ladder goes on with the new one', () => {
    const cycle = cycleAt('plan');
    const { id } = cycle.task('plan');
    cycle.send({ kind: 'reassign', taskId: id, to: { person: 'dora' }, answerId: null, by });
    expect(notices(cycle.latest())).toEqual(['reassigned anna', 'task-opened dora']);
    expect(cycle.task('plan').assignee).toMatchObject({ person: 'dora', role: 'contractManager' });
    cycle.send({ kind: 'release', taskId: id, by: staff('dora') });
    expect(cycle.task('plan').assignee).toMatchObject({ person: 'anna' });
  });

  it('of an organisation goes to another contact, who is asked from then on', () => {
    const cycle = cycleAt('input');
    cycle.send({ kind: 'reassign', taskId: laren, to: { contact: 'joost' }, answerId: null, by });
    expect(notices(cycle.latest())).toEqual(['reassigned laren', 'task-opened laren/joost']);
    cycle.to(at('2027-01-06 08:00'));
    expect(notices(cycle.latest())).toContain('reminder laren/joost');
  });

  it("with more time is reminded again before the new date, and is nobody else's turn any more", () => {
    const cycle = cycleAt('plan');
    cycle.to(at('2026-12-16 10:00'));
    expect(cycle.task('plan')).toMatchObject({ escalatedTo: 'manager', fired: [0, 1, 2, 3] });
    const { id } = cycle.task('plan');
    cycle.send({ kind: 'extend', taskId: id, dueAt: endOfDay('2026-12-23'), answerId: 'why', by });
    expect(notices(cycle.latest())).toEqual(['extended contractManager']);
    expect(cycle.task('plan')).toMatchObject({ dueAt: endOfDay('2026-12-23'), fired: [] });
    expect(cycle.task('plan').escalatedTo).toBeUndefined();
  });

  it('that is skipped goes where silence would lead', () => {
    const cycle = cycleAt('input');
    cycle.send({ kind: 'skip', taskId: laren, answerId: 'why', by });
    expect(cycle.task('input', 'laren')).toMatchObject({ status: 'skipped', outcome: 'no-response' });
    expect(cycle.refusal({ kind: 'skip', taskId: laren, answerId: 'again', by })).toMatchObject({
      code: 'task-done',
    });
  });

  it.each(['plan', 'conversation', 'minutes-draft'])(
    '%s cannot be skipped: what follows needs it',
    (step) => {
      const cycle = cycleAt(step === 'plan' ? 'plan' : 'minutes-draft');
      if (step === 'conversation') {
        cycle.send({ kind: 'send-back', toStep: 'conversation', answerId: 'back', by });
      }
      const { id } = cycle.task(step);
      expect(cycle.refusal({ kind: 'skip', taskId: id, answerId: 'why', by })).toEqual({
        code: 'not-skippable',
      });
    },
  );

  it('is asked again by hand once a day', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-04 10:00'));
    const nudge: RepairCommand = { kind: 'nudge', taskId: laren, by };
    cycle.send(nudge);
    expect(notices(cycle.latest())).toEqual(['nudge laren']);
    expect(cycle.refusal(nudge)).toEqual({ code: 'nudged-today', at: at('2027-01-04 10:00') });
    cycle.to(at('2027-01-05 00:00'));
    expect(cycle.refusal(nudge)).toBeNull();
  });
});

describe('an answer', () => {
  it('that was opened again holds when no new one comes', () => {
    const cycle = cycleAt('input');
    cycle.finish({ step: 'input', whose: 'laren', outcome: 'input', answerId: 'first' });
    cycle.to(at('2027-01-18 10:00'));
    const dueAt = endOfDay('2027-01-20');
    cycle.send({ kind: 'reopen', taskId: laren, dueAt, answerId: 'why', by });
    expect(cycle.task('input', 'laren')).toMatchObject({ status: 'open', beside: { kind: 'reopened' } });
    expect(cycle.state().step).toBe('agenda-complete');
    cycle.to(endOfDay('2027-01-20'));
    expect(cycle.task('input', 'laren')).toMatchObject({ status: 'done', answerId: 'first' });
  });

  it('that comes after it was opened again is told to the duo, and moves nothing', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-18 10:00'));
    cycle.send({ kind: 'reopen', taskId: laren, dueAt: endOfDay('2027-01-20'), answerId: 'why', by });
    cycle.finish({ step: 'input', whose: 'laren', outcome: 'input' });
    expect(notices(cycle.latest())).toEqual(['amended contractManager', 'amended policyAdviser']);
    expect(cycle.state().step).toBe('agenda-complete');
  });

  it('by phone is written down by staff for the municipality, also after the date', () => {
    const cycle = cycleAt('input');
    const answer = { kind: 'complete', taskId: laren, outcome: 'input', supersedes: null, by } as const;
    expect(cycle.refusal({ ...answer, answerId: 'a' })).toMatchObject({ code: 'task-not-yours' });
    cycle.to(at('2027-01-15 10:00'));
    cycle.send({ ...answer, answerId: 'a', onBehalf: true });
    expect(cycle.task('input', 'laren')).toMatchObject({ status: 'done', by, onBehalf: true });
    expect(notices(cycle.latest())).toEqual(['amended contractManager', 'amended policyAdviser']);
    // Never by another organisation.
    const stranger = { ...answer, answerId: 'b', onBehalf: true, by: guest('huizen') } as const;
    expect(cycle.refusal(stranger)).toMatchObject({ code: 'task-not-yours' });
  });

  it('of a deputy counts for who is away', () => {
    const cycle = cycleAt('plan');
    const moments = { conversation: at('2027-01-27 10:00') };
    const answer: Command = {
      kind: 'complete',
      taskId: cycle.task('plan').id,
      outcome: 'done',
      answerId: 'a',
      supersedes: null,
      moments,
      by: staff('dora'),
    };
    expect(cycle.refusal(answer)).toMatchObject({ code: 'task-not-yours' });
    expect(cycle.refusal({ ...answer, deputyFor: 'anna' })).toBeNull();
  });
});
