import { events, works } from '../../test/examples/play';
import { endOf, PROCESSES, scripts } from '../../test/examples/random-play';
import { fc } from '../../test/support/fast-check';
import type { Effect } from './effects';
import type { Instant, ProcessState, TaskState } from './state';
import { taskStepOf } from './steps';
import { aboutWorkingDays, dueOf } from './terms';
import { nextDue, tick } from './tick';

const DAY = 86_400_000;
// Some hundred courses each: a second or two, and more on a machine that is busy.
jest.setTimeout(60_000);

const RUNS = { numRuns: 40 };

type Course = { state: ProcessState; effects: Effect[] };

/** The workflow slept until `wake`: one tick. */
function late(from: ProcessState, wake: Instant): Course {
  const { state, effects } = tick(from, wake);
  return { state, effects: [...effects] };
}

/** The workflow woke at every due moment, and at some moments between. */
function punctual(from: ProcessState, wake: Instant, extra: readonly Instant[]): Course {
  const course: Course = { state: from, effects: [] };
  const stops = [...extra.filter((instant) => instant <= wake), wake].sort((a, b) => a - b);
  const take = (now: Instant): void => {
    const { state, effects } = tick(course.state, now);
    course.state = state;
    course.effects.push(...effects);
  };
  for (const stop of stops) {
    for (let due = nextDue(course.state); due !== null && due < stop; due = nextDue(course.state)) take(due);
    take(stop);
  }
  return course;
}

/**
 * What "a late wake equals the ticks in between" means. A wake does at once what was due; it cannot do it at the
 * time. So equal is all that does not tell when: what became of the tasks there were. What it opened itself was
 * opened later, and has from then on its minimum of working days and none of the reminders of before.
 */
describe.each(PROCESSES)('$name: a late wake equals the ticks in between', ({ start, shipped }) => {
  const forAll = (
    property: (given: { from: ProcessState; wake: Instant; one: Course; all: Course }) => void,
  ): void => {
    const days = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(scripts, days, fc.array(days, { maxLength: 4 }), (script, slept, between) => {
        const { state, now } = endOf(start, script);
        // Dealt with up to now: what was due before is not part of the sleep.
        const from = tick(state, now).state;
        const wake = now + slept * DAY;
        const extra = between.map((day) => now + day * DAY);
        property({ from, wake, one: late(from, wake), all: punctual(from, wake, extra) });
      }),
      RUNS,
    );
  };

  it('in what became of every task there was: status, outcome, due, rungs dealt with', () => {
    forAll(({ from, one, all }) => {
      // Silence after silence takes its own term each time: a process that ends later still asks what stands beside it.
      const before = from.tasks.filter(({ beside }) => shipped || !beside).map(({ id }) => id);
      expect(fates(one.state, before)).toEqual(fates(all.state, before));
    });
  });

  it('in the whole state but its number, when nothing was concluded by silence', () => {
    forAll(({ from, one, all }) => {
      const more = one.state.tasks.length > from.tasks.length || endedBySleep(from, one).size > 0;
      const silent = more || one.state.closed !== from.closed;
      if (silent) return;
      expect({ ...one.state, sequence: 0 }).toEqual({ ...all.state, sequence: 0 });
    });
  });

  it('in who hears of lateness by role; in reminders it sends at most one a task to each, and none that would not have been', () => {
    forAll(({ from, one, all }) => {
      const ended = endedBySleep(from, one);
      const before = from.tasks
        .filter(({ id, beside }) => !ended.has(id) && (shipped || !beside))
        .map(({ id }) => id);
      for (const kind of ['informed', 'escalated', 'process-started'] as const) {
        expect(told(one, kind, before)).toEqual(told(all, kind, before));
      }
      const reminded = reminders(one);
      expect(new Set(reminded).size).toBe(reminded.length);
      const would = new Set(reminders(all));
      const besides = new Set(one.state.tasks.flatMap(({ id, beside }) => (beside ? [id] : [])));
      const extra = (key: string): boolean => !shipped && besides.has(key.split(' ')[0] ?? '');
      expect(reminded.filter((key) => !would.has(key) && !extra(key))).toEqual([]);
    });
  });

  it('in the way it goes: it comes no further than the ticks, and by the same work and tasks', () => {
    forAll(({ from, one, all }) => {
      expect(works(all.effects).slice(0, works(one.effects).length)).toEqual(works(one.effects));
      const ids = all.state.tasks.map(({ id }) => id);
      expect(one.state.tasks.map(({ id }) => id)).toEqual(ids.slice(0, one.state.tasks.length));
      // One silence after another takes its own term each time; no shipped process has two in a row.
      if (!shipped && one.state.tasks.length > from.tasks.length) return;
      expect(one.state.tasks).toHaveLength(ids.length);
      expect([one.state.step, one.state.closed?.as]).toEqual([all.state.step, all.state.closed?.as]);
    });
  });

  it('but for tasks that it opened: due no earlier, and no later than their minimum asks', () => {
    forAll(({ from, wake, one, all }) => {
      const before = new Set(from.tasks.map(({ id }) => id));
      for (const task of one.state.tasks.filter(({ id }) => !before.has(id))) {
        const other = all.state.tasks.find(({ id }) => id === task.id);
        if (!other) throw new Error('the ticks in between did not open it');
        expect(task.openedAt).toBe(wake);
        expect(task.dueAt).toBe(latestOf(one.state, { task, other, wake }));
      }
    });
  });
});

/** The tasks that ended without an answer of now: by silence, or by the answer from before they were opened again. */
function endedBySleep(from: ProcessState, { state }: Course): Set<string> {
  const open = new Set(from.tasks.filter(({ status }) => status === 'open').map(({ id }) => id));
  return new Set(
    state.tasks.filter(({ id, status }) => open.has(id) && status !== 'open').map(({ id }) => id),
  );
}

function fates(state: ProcessState, ids: readonly string[]): unknown[] {
  return state.tasks
    .filter(({ id }) => ids.includes(id))
    .map(({ id, dueAt, openedAt, assignee, fired, status, ...rest }) => {
      return {
        id,
        dueAt,
        openedAt,
        assignee,
        fired,
        status,
        outcome: 'outcome' in rest ? rest.outcome : null,
      };
    });
}

/** Which task somebody was reminded of, and which of its contacts. */
function reminders(course: Course): string[] {
  return told(course, 'reminded').map(([id, index]) => {
    const step = course.state.tasks.find((task) => task.id === id)?.step ?? '';
    const rung = taskStepOf(course.state.definition, step).ladder[index];
    return `${id} ${rung?.do === 'remind' && rung.contact ? rung.contact : 'first'}`;
  });
}

type Told = 'informed' | 'reminded' | 'escalated' | 'process-started';

/** Task and rung of what was told, in order of both. */
function told(course: Course, kind: Told, ids?: readonly string[]): [string, number][] {
  return events(course.effects)
    .flatMap((event): [string, number][] => {
      if (event.kind !== kind || !('rung' in event) || (ids && !ids.includes(event.taskId))) return [];
      return [[event.taskId, event.rung]];
    })
    .sort(([a, x], [b, y]) => a.localeCompare(b) || x - y);
}

/** The later of what it would have been due, and the working days that it gets from the wake on. */
function latestOf(state: ProcessState, given: { task: TaskState; other: TaskState; wake: Instant }): Instant {
  const { task, other, wake } = given;
  const { due } = taskStepOf(state.definition, task.step);
  const workingDays = Math.max(due.atLeast ?? 0, due.from === 'opened' ? aboutWorkingDays(due) : 0);
  const { calendar, moments } = state;
  const minimum = dueOf({ workingDays, from: 'opened' }, { openedAt: wake, moments, calendar });
  return Math.max(other.dueAt, minimum);
}
