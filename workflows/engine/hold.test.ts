import { endOfDay } from '../../domain/time/amsterdam';
import { cycleAt } from '../../test/examples/cycle';
import { notices } from '../../test/examples/play';
import { at, MUNICIPALITIES, staff } from '../../test/examples/processes';
import { nextDue } from './tick';

const by = staff('anna');

describe('a rest', () => {
  it('lets nothing happen, tells who waits, and gives back the working days that were left', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-05 10:00'));
    cycle.send({ kind: 'hold', until: at('2027-02-15 07:00'), answerId: 'why', by });
    expect(notices(cycle.latest())).toEqual([
      'held contractManager',
      'held policyAdviser',
      ...MUNICIPALITIES.map((name) => `held ${name}`),
    ]);
    expect(nextDue(cycle.state())).toBe(at('2027-02-15 07:00'));
    cycle.to(at('2027-02-14 10:00'));
    expect(cycle.task('input', 'laren').status).toBe('open');
    cycle.to(at('2027-02-15 07:00'));
    // From 5 to 13 January six working days were left; so there are from 15 February.
    expect(cycle.task('input', 'laren').dueAt).toBe(endOfDay('2027-02-23'));
    expect(cycle.state().held).toBeUndefined();
  });

  it('can come again and again, each time with what is left', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-05 10:00'));
    for (const [from, until] of [
      ['2027-01-05 10:00', '2027-01-12 07:00'],
      ['2027-01-12 09:00', '2027-01-19 07:00'],
      ['2027-01-19 09:00', '2027-01-26 07:00'],
    ] as const) {
      cycle.to(at(from));
      cycle.send({ kind: 'hold', until: at(until), answerId: until, by });
    }
    cycle.send({ kind: 'resume', answerId: null, by });
    expect(cycle.task('input', 'laren').dueAt).toBe(endOfDay('2027-01-27'));
  });

  it('does not make an answer too late', () => {
    const cycle = cycleAt('input');
    cycle.to(at('2027-01-05 10:00'));
    cycle.send({ kind: 'hold', until: at('2027-03-01 07:00'), answerId: 'why', by });
    cycle.to(at('2027-02-20 10:00'));
    cycle.finish({ step: 'input', whose: 'laren', outcome: 'input' });
    expect(cycle.task('input', 'laren').status).toBe('done');
  });

  it('spares what opened meanwhile reminders from before it was there', () => {
    const cycle = cycleAt('minutes-draft');
    cycle.send({ kind: 'hold', until: at('2027-02-08 07:00'), answerId: 'why', by });
    cycle.to(at('2027-02-04 10:00'));
    cycle.finish({ step: 'minutes-draft' });
    cycle.to(at('2027-02-08 07:00'));
    expect(notices(cycle.latest())).toEqual(['resumed contractManager', 'resumed policyAdviser']);
  });
});
