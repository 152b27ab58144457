import type { Rhythm } from '../../domain/staffing/rhythm';
import type { Notice } from '../../store/types';
import { at } from '../../test/examples/processes';
import { notice, openedCycle, passes, plannedCycle, readerOf, tasksOf } from '../fixture';
import { mayLeaveAt, sortByRhythm } from './hold-back';

const opened = openedCycle();
const [plan] = opened.tasks;
const planned = passes(plannedCycle(), '2027-01-11 12:00');
const input = planned.tasks.find(({ step, status }) => step === 'input' && status === 'open');

function sort(given: {
  notices: Notice[];
  state: typeof opened;
  reader: string;
  rhythm: Rhythm;
  now: string;
}) {
  const { notices, state, reader, rhythm, now } = given;
  const sorted = sortByRhythm(notices, {
    reader: { ...readerOf(reader), rhythm },
    tasks: tasksOf([state]),
    // Only the state of a process is asked for here.
    processes: new Map([[state.id, { state } as never]]),
    at: at(now),
  });
  return {
    now: sorted.now.map(({ kind }) => kind),
    later: sorted.later.map(({ notice: { kind }, at: when }) => [kind, when]),
    not: sorted.not.map(({ kind }) => kind),
  };
}

describe('somebody who only wants to hear what is late', () => {
  const taskId = plan?.id ?? '';
  const own = (kind: Notice['kind']) => notice(opened, { kind, person: 'noor', taskId });
  const noor = { state: opened, reader: 'noor', rhythm: 'late-only' } as const;
  // Planning is due at the end of Tuesday 8 December.
  const firstMorning = at('2026-12-09 08:00');

  test('hears of his new task on the first morning on which it is late, and not before', () => {
    const notices = [own('task-opened'), own('reminder')];
    expect(sort({ ...noor, notices, now: '2026-12-02 08:00' })).toEqual({
      now: [],
      later: [
        ['task-opened', firstMorning],
        ['reminder', firstMorning],
      ],
      not: [],
    });
    expect(sort({ ...noor, notices, now: '2026-12-09 08:00' }).now).toEqual(['task-opened', 'reminder']);
  });

  test('hears of changes and of what is late with others, and not of papers and news', () => {
    const notices = (['moment-moved', 'late', 'minutes-fixed', 'agency-brought-in'] as const).map((kind) =>
      notice(opened, { kind, person: 'noor' }),
    );
    expect(sort({ ...noor, notices, now: '2026-12-02 08:00' })).toEqual({
      now: ['moment-moved', 'late'],
      later: [],
      not: ['minutes-fixed', 'agency-brought-in'],
    });
  });

  test('of another wish gets everything at its moment', () => {
    const notices = [own('task-opened'), notice(opened, { kind: 'agency-brought-in', person: 'noor' })];
    for (const rhythm of ['at-once', 'daily'] as const) {
      expect(sort({ ...noor, rhythm, notices, now: '2026-12-02 08:00' }).now).toHaveLength(2);
    }
  });

  test('at a municipality is asked at once, and reminded on the last day before silence counts', () => {
    const asked = (kind: Notice['kind']) =>
      notice(planned, { kind, person: 'wilma', taskId: input?.id ?? '' });
    const notices = [asked('task-opened'), asked('reminder')];
    const wilma = { state: planned, reader: 'wilma', rhythm: 'late-only', notices } as const;
    // Input is due at the end of Wednesday 13 January.
    expect(sort({ ...wilma, now: '2027-01-07 08:00' })).toEqual({
      now: ['task-opened'],
      later: [['reminder', at('2027-01-13 08:00')]],
      not: [],
    });
    expect(sort({ ...wilma, now: '2027-01-13 08:00' }).now).toEqual(['task-opened', 'reminder']);
  });
});

test.each<[string, string[], string]>([
  ['the first mail of a day leaves', [], '2027-01-12 10:00'],
  ['the second too', ['2027-01-12 08:00'], '2027-01-12 10:00'],
  ['the third waits for the next morning', ['2027-01-12 08:00', '2027-01-12 09:00'], '2027-01-13 08:00'],
])('%s', async (_what, sent, leaves) => {
  const store = {
    mailsSince: async () => sent.map(at),
    workingCalendar: async () => ({ freeDays: [] }),
  };
  expect(await mayLeaveAt(store, { person: 'noor', now: at('2027-01-12 10:00') })).toBe(at(leaves));
});
