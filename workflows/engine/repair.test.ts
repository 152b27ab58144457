import { endOfDay } from '../../domain/time/amsterdam';
import { cycleAt } from '../../test/examples/cycle';
import { events, notices } from '../../test/examples/play';
import { at, MUNICIPALITIES, staff } from '../../test/examples/processes';
import type { RepairCommand } from './command';
import { nextDue } from './tick';

const by = staff('anna');

const laren = 'cycle:de-oever:2027-Q1:input:laren:1';

describe('a process', () => {
  it('that is sent back asks again, and tells whoever was busy', () => {
    const cycle = cycleAt('minutes-draft');
    cycle.finish({ step: 'minutes-draft' });
    cycle.send({ kind: 'send-back', toStep: 'minutes-draft', answerId: 'why', by });
    expect(notices(cycle.latest())).toEqual(['sent-back policyAdviser', 'task-opened contractManager']);
    expect(cycle.task('minutes-draft')).toMatchObject({ round: 2, status: 'open' });
    expect(cycle.task('minutes-review').status).toBe('withdrawn');
    const again: RepairCommand = { kind: 'send-back', toStep: 'minutes-draft', answerId: 'why', by };
    cycle.send(again);
    expect(cycle.task('minutes-draft').round).toBe(2);
  });

  describe('that is sent back while something stands beside it', () => {
    const back = (toStep: string): RepairCommand => ({
      ...{ kind: 'send-back', toStep, beside: 'stays', answerId: 'back', by },
    });
    const huizen = { kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' } as const;
    const dueAt = endOfDay('2027-02-24');
    const withQuestion = () => {
      const cycle = cycleAt('minutes-draft');
      const ask = { kind: 'add-task', key: 'q1', assignee: huizen, dueAt, answerId: 'question', by } as const;
      cycle.send(ask);
      return cycle;
    };

    it('leaves a question that was asked open, and tells nobody that it is not needed', () => {
      const cycle = withQuestion();
      const before = cycle.task('extra');
      cycle.send(back('plan'));
      expect(cycle.task('extra')).toEqual(before);
      expect(notices(cycle.latest())).toEqual(['sent-back contractManager', 'task-opened contractManager']);
      expect(cycle.task('minutes-draft').status).toBe('withdrawn');
      cycle.finish({ step: 'extra', outcome: 'done' });
      expect(cycle.state().step).toBe('plan');
    });

    it.each([
      ['stays where the process does not come by again', 'agenda-complete', 'open'],
      ['is as it was where it is asked anew', 'input', 'done'],
    ])('an answer that was opened again %s', (_what, toStep, status) => {
      const cycle = cycleAt('minutes-draft');
      cycle.send({ kind: 'reopen', taskId: laren, dueAt, answerId: 'again', by });
      cycle.send(back(toStep));
      expect(cycle.state().tasks.find(({ id }) => id === laren)).toMatchObject({ status });
    });

    it('leaves it to an organisation whether its answer changes: silence lets it hold, and nobody is reminded', () => {
      const cycle = cycleAt('minutes-draft');
      const given = cycle.state().tasks.find(({ id }) => id === laren);
      if (given?.status !== 'done') throw new Error('Laren gave no answer');
      cycle.send({ kind: 'send-back', toStep: 'input', answers: 'hold', answerId: 'back', by });
      const again = cycle.state().tasks.findLast(({ id }) => id.includes('laren'));
      expect(again).toMatchObject({ round: 2, status: 'open', before: { answerId: given.answerId } });
      expect(nextDue(cycle.state())).toBe(again?.dueAt);
      expect(notices(cycle.latest())).toContain('task-opened laren');
      cycle.to((again?.dueAt ?? 0) + 1);
      expect(cycle.state().tasks.findLast(({ id }) => id.includes('laren'))).toMatchObject({
        status: 'done',
        outcome: given.outcome,
        answerId: given.answerId,
      });
    });

    it('did ask all over again before: what was recorded then must come out the same', () => {
      const cycle = cycleAt('minutes-draft');
      cycle.send({ kind: 'send-back', toStep: 'input', answerId: 'back', by });
      expect(cycle.state().tasks.findLast(({ id }) => id.includes('laren'))).not.toHaveProperty('before');
    });

    it('did withdraw it before: what was recorded then must come out the same', () => {
      const cycle = withQuestion();
      cycle.send({ kind: 'send-back', toStep: 'plan', answerId: 'back', by });
      expect(cycle.task('extra').status).toBe('withdrawn');
      expect(notices(cycle.latest())).toContain('sent-back huizen');
    });
  });

  it.each(['agency-points', 'compose-agenda', 'nothing'])(
    'is not sent on, or to what nobody does: %s',
    (toStep) => {
      const cycle = cycleAt('minutes-draft');
      expect(cycle.refusal({ kind: 'send-back', toStep, answerId: 'why', by })).toEqual({
        code: 'step-unknown',
      });
    },
  );

  it('gets an extra question, which it does not wait for and which ends with it', () => {
    const cycle = cycleAt('input');
    const huizen = { kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' } as const;
    const ask: RepairCommand = {
      ...{ kind: 'add-task', key: 'q1', assignee: huizen, dueAt: endOfDay('2027-02-10') },
      ...{ answerId: 'question', by },
    };
    cycle.send(ask);
    cycle.send(ask);
    expect(cycle.state().tasks.filter(({ step }) => step === 'extra')).toHaveLength(1);
    cycle.to(at('2027-02-10 08:00'));
    expect(cycle.state().step).toBe('agenda-complete');
    expect(
      events(cycle.all())
        .filter(({ kind }) => kind === 'reminded')
        .at(-1),
    ).toBeDefined();
    cycle.finish({ step: 'extra', outcome: 'done' });
    expect(notices(cycle.latest())).toEqual(['amended contractManager', 'amended policyAdviser']);
  });

  it('can be withdrawn at any moment, and everybody who knew of it hears it', () => {
    const cycle = cycleAt('minutes-draft');
    cycle.send({ kind: 'withdraw', answerId: 'why', by });
    expect(cycle.state()).toMatchObject({ step: null, closed: { as: 'withdrawn' } });
    expect(notices(cycle.latest())).toHaveLength(3 + MUNICIPALITIES.length);
  });

  it('of which the matter is settled ends without a word', () => {
    const cycle = cycleAt('plan');
    cycle.send({ kind: 'withdraw', answerId: null, by: null });
    expect(cycle.state().closed).toMatchObject({ as: 'withdrawn' });
    expect(notices(cycle.latest())).toEqual([]);
  });

  it('goes to a colleague with all that is open and all that comes', () => {
    const cycle = cycleAt('minutes-draft');
    cycle.send({ kind: 'replace-person', from: 'anna', to: 'dora', answerId: null, by });
    expect(cycle.state().people).toMatchObject({ contractManager: 'dora', policyAdviser: 'bram' });
    expect(cycle.task('minutes-draft').assignee).toMatchObject({ person: 'dora' });
    expect(notices(cycle.latest())).toEqual(['task-opened dora']);
    cycle.send({ kind: 'replace-person', from: 'anna', to: 'emil', answerId: null, by });
    expect(cycle.latest()).toEqual([]);
  });
});
