import { endOfDay } from '../../domain/time/amsterdam';
import { freeDayFact } from './dates';
import { cycleRepair, filled, input, now, state, subject, taskRepair } from './repairs.fixture';

describe('the day that is asked', () => {
  const hold = (date: string) => cycleRepair('hold').judge?.(filled(subject, { date }));
  const extend = (date: string) => taskRepair('extend').judge?.(filled(input, { date }));

  it.each([
    ['2027-01-07', /al voorbij/],
    ['2027-01-08', /vandaag/],
    ['2028-02-01', /meer dan een jaar/],
  ])('for a rest may not be %s', (date, message) => {
    expect(hold(date)).toMatchObject([{ path: 'date', message: expect.stringMatching(message) }]);
  });

  it('for an extension lies after the deadline there is', () => {
    expect(extend('2027-01-13')).toMatchObject([
      { path: 'date', message: expect.stringContaining('woensdag 13 januari 2027') },
    ]);
    expect(extend('2027-01-14')).toEqual([]);
    expect(hold('2027-01-11')).toEqual([]);
  });

  it('means the end of that day, and a free day is pointed out', () => {
    expect(taskRepair('extend').command(filled(input, { date: '2027-01-16' }))).toMatchObject({
      dueAt: endOfDay('2027-01-16'),
    });
    expect(freeDayFact({ date: '2027-01-16' }, { now, state })).toEqual([
      'Zaterdag 16 januari 2027 is geen werkdag.',
    ]);
    expect(freeDayFact({ date: '2027-01-15' }, { now, state })).toEqual([]);
  });
});
