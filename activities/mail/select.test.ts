import { endOfDay } from '../../domain/time/amsterdam';
import type { Notice } from '../../store/types';
import { at } from '../../test/examples/processes';
import { pass } from '../../test/examples/steps';
import { begin } from '../../workflows/engine/begin';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { stallReview } from '../../workflows/processes/stall-review';
import { does, notice, openedCycle, plannedCycle, tasksOf } from '../fixture';
import { selectNotices } from './select';

const opened = openedCycle();
const [plan] = opened.tasks;
const done = plannedCycle();
const input = done.tasks.find(({ step }) => step === 'input');
if (!plan || !input) throw new Error('no tasks');

function select(
  notices: readonly Notice[],
  state: ProcessState,
  { status = 'open', now = '2027-01-12 08:00' }: { status?: 'open' | 'cancelled'; now?: string } = {},
) {
  const { tell, covered, pointless } = selectNotices(notices, {
    tasks: tasksOf([state]),
    processes: new Map([[state.id, { status, state }]]),
    now: at(now),
  });
  const kinds = (list: readonly Notice[]): string[] => list.map(({ kind }) => kind);
  return { tell: kinds(tell), covered: kinds(covered), pointless: kinds(pointless) };
}

test('an open task is told once, by the strongest word', () => {
  const about = (kind: Notice['kind'], when: string) =>
    notice(opened, { kind, person: 'noor', taskId: plan.id, when });
  const all = [
    about('task-opened', '2026-12-01 07:00'),
    about('late', '2026-12-09 07:00'),
    about('reminder', '2026-12-07 07:00'),
  ];
  expect(select(all, opened)).toEqual({
    tell: ['late'],
    covered: ['task-opened', 'reminder'],
    pointless: [],
  });
});

test('the first word about a task is never a reminder', () => {
  const all = (['task-opened', 'reminder'] as const).map((kind) =>
    notice(opened, { kind, person: 'noor', taskId: plan.id }),
  );
  expect(select(all, opened)).toEqual({ tell: ['task-opened'], covered: ['reminder'], pointless: [] });
});

test('nobody is reminded of what was done in the meantime', () => {
  const all = (['task-opened', 'reminder', 'late'] as const).map((kind) =>
    notice(done, { kind, person: 'noor', taskId: plan.id }),
  );
  expect(select(all, done)).toEqual({
    tell: [],
    covered: [],
    pointless: ['task-opened', 'reminder', 'late'],
  });
});

test('nobody is reminded of what a colleague took over, but those above hear that it is late', () => {
  const taken: ProcessState = {
    ...opened,
    tasks: opened.tasks.map((task) => ({
      ...task,
      assignee: { kind: 'person', role: 'contractManager', person: 'teun' },
    })),
  };
  const all = [
    notice(taken, { kind: 'reminder', person: 'noor', taskId: plan.id }),
    notice(taken, { kind: 'late', person: 'carlijn', taskId: plan.id }),
  ];
  expect(select(all, taken)).toMatchObject({ tell: ['late'], pointless: ['reminder'] });
});

test('a cancelled conversation needs no agenda and no new date', () => {
  const closed = does(done, {
    step: 'input',
    organisation: 'huizen',
    when: '2026-12-10 10:00',
    outcome: 'input',
  });
  const all = (['conversation-planned', 'agenda-released', 'moment-moved', 'cancelled'] as const).map(
    (kind) => notice(closed, { kind, person: 'wilma' }),
  );
  expect(select(all, closed, { status: 'cancelled' })).toEqual({
    tell: ['cancelled'],
    covered: [],
    pointless: ['conversation-planned', 'agenda-released', 'moment-moved'],
  });
});

test.each<[string, Notice['kind'][], Notice['kind'][]]>([
  [
    'a date that moved before it was told is new',
    ['conversation-planned', 'moment-moved'],
    ['conversation-planned'],
  ],
  ['the agenda says the date too', ['conversation-planned', 'agenda-released'], ['agenda-released']],
  [
    'all three are one agenda',
    ['conversation-planned', 'moment-moved', 'agenda-released'],
    ['agenda-released'],
  ],
  [
    'a new date and the agenda are both said',
    ['moment-moved', 'agenda-released'],
    ['moment-moved', 'agenda-released'],
  ],
])('%s', (_what, kinds, told) => {
  const all = kinds.map((kind) => notice(done, { kind, person: 'esther' }));
  const { tell, covered, pointless } = select(all, done);
  expect({ tell, pointless }).toEqual({ tell: told, pointless: [] });
  expect([...tell, ...covered].sort()).toEqual([...kinds].sort());
});

test('a conversation that moved twice is told once; two conversations are two matters', () => {
  const other = plannedCycle('veerhuis');
  const all = [
    notice(done, { kind: 'moment-moved', person: 'wilma', when: '2027-01-11 10:00' }),
    notice(done, { kind: 'moment-moved', person: 'wilma', when: '2027-01-11 12:00' }),
    notice(other, { kind: 'moment-moved', person: 'wilma' }),
  ];
  expect(select(all, done)).toMatchObject({
    tell: ['moment-moved', 'moment-moved'],
    covered: ['moment-moved'],
  });
});

test('a task that nobody knows is not told', () => {
  const all = [notice(done, { kind: 'reminder', person: 'wilma', taskId: 'cycle:x' })];
  expect(select(all, done)).toMatchObject({ pointless: ['reminder'] });
});

test('a reminder that only repeats a recent mail is not told; that a task is new always is', () => {
  const all = (['task-opened', 'reminder'] as const).map((kind) =>
    notice(done, { kind, person: 'wilma', taskId: input.id }),
  );
  const given = {
    tasks: tasksOf([done]),
    processes: new Map(),
    repeated: new Set([input.id]),
    now: at('2027-01-12 08:00'),
  };
  const { tell, pointless } = selectNotices(all, given);
  expect([tell, pointless].map((list) => list.map(({ kind }) => kind))).toEqual([
    ['task-opened'],
    ['reminder'],
  ]);
});

describe('what is overtaken', () => {
  const noor = { kind: 'person', person: 'noor', organisation: 'regio' } as const;
  const rests = decide(
    opened,
    { kind: 'hold', until: endOfDay('2026-12-20'), answerId: 'a', by: noor },
    at('2026-12-05 10:00'),
  ).state;
  const late = pass(opened, at('2026-12-15 08:00'));
  const extended = decide(
    late,
    { kind: 'extend', taskId: plan.id, dueAt: endOfDay('2026-12-30'), answerId: 'a', by: noor },
    at('2026-12-15 10:00'),
  ).state;
  const about = (kind: Notice['kind'], person: string, when: string) =>
    notice(opened, { kind, person, taskId: plan.id, when });

  test.each<Notice['kind']>(['task-opened', 'reminder', 'late', 'nudge', 'waiting', 'escalated', 'extended'])(
    'nobody hears of %s about what rests',
    (kind) => {
      const all = [about(kind, 'noor', '2026-12-05 07:00')];
      expect(select(all, rests, { now: '2026-12-07 08:00' })).toMatchObject({ tell: [], pointless: [kind] });
    },
  );

  test('that it goes on is told in the place of that it rests, and the other way round', () => {
    const all = [
      notice(opened, { kind: 'held', person: 'yasmin', when: '2026-12-05 10:00' }),
      notice(opened, { kind: 'resumed', person: 'yasmin', when: '2026-12-06 10:00' }),
    ];
    expect(select(all, rests)).toMatchObject({ tell: ['held'], pointless: ['resumed'] });
    expect(select(all, opened)).toMatchObject({ tell: ['resumed'], pointless: ['held'] });
  });

  test('what got more time is late no longer, nor needs help', () => {
    const all = [
      about('late', 'noor', '2026-12-15 07:00'),
      about('extended', 'noor', '2026-12-15 10:00'),
      about('escalated', 'carlijn', '2026-12-15 07:00'),
    ];
    const { tell, pointless } = select(all, extended, { now: '2026-12-16 08:00' });
    expect({ tell, pointless }).toEqual({ tell: ['extended'], pointless: ['late', 'escalated'] });
    expect(select(all.slice(2), late, { now: '2026-12-15 08:00' }).tell).toEqual(['escalated']);
  });

  test('a reminder after more time was given is told; one from before is not', () => {
    const given = about('extended', 'noor', '2026-12-04 10:00');
    const after = [given, about('reminder', 'noor', '2026-12-07 07:00')];
    const before = [about('reminder', 'noor', '2026-12-04 07:00'), given];
    expect(select(after, opened, { now: '2026-12-07 08:00' }).tell).toEqual(['reminder']);
    expect(select(before, opened, { now: '2026-12-07 08:00' }).tell).toEqual(['extended']);
  });

  test('a task that came back is no longer given away', () => {
    const all = [
      about('reassigned', 'noor', '2026-12-04 10:00'),
      about('task-opened', 'noor', '2026-12-04 11:00'),
    ];
    expect(select(all, opened, { now: '2026-12-07 08:00' })).toMatchObject({
      tell: ['task-opened'],
      pointless: ['reassigned'],
    });
  });

  test('a review tells how the thing stands that it is about', () => {
    const review = begin(
      {
        id: 'stall',
        definition: stallReview,
        subject: { ...opened.subject, about: plan.id },
        people: opened.people,
        municipalities: [],
        calendar: opened.calendar,
        moments: {},
      },
      at('2026-12-22 07:00'),
    ).state;
    const [discuss] = review.tasks;
    if (!discuss) throw new Error('no review');
    const when = '2026-12-22 07:00';
    const all = [
      about('escalated', 'carlijn', when),
      notice(review, { kind: 'task-opened', person: 'carlijn', taskId: discuss.id, when }),
    ];
    const { tell, covered } = selectNotices(all, {
      tasks: tasksOf([late, review]),
      processes: new Map(),
      now: at('2026-12-22 08:00'),
    });
    expect([tell, covered].map((list) => list.map(({ kind }) => kind))).toEqual([
      ['task-opened'],
      ['escalated'],
    ]);
  });
});
