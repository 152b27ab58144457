import { begin, type ProcessStart } from './begin';
import { check } from './check';
import type { Command } from './command';
import { decide } from './decide';
import type { AutomaticWork, Rung } from './definition';
import type { Effect, NoticeKind, Recipient } from './effects';
import { type ForecastStep, forecast } from './forecast';
import { endOfRest } from './hold';
import type { Instant, OpenTask, ProcessState, TaskState } from './state';
import { taskStepOf } from './steps';
import { rungsAhead } from './tick';

/** One deadline that comes to lie elsewhere; `from` is null where there was none, or where it was done already. */
export type DateChange = {
  /** The step, or the task that stands beside the course. */
  key: string;
  title: string;
  from: Instant | null;
  to: Instant | null;
};

/** Somebody who is told, and from when on; the mail itself leaves on its next moment. */
export type Told = { at: Instant; notice: NoticeKind; to: Recipient; taskId: string | null };

/** A rung that lies ahead of a task when nobody does it. */
export type Coming = { at: Instant; rung: Rung; task: OpenTask };

/** What would follow from a command that nobody sent yet. */
export type Preview = {
  /** The process as it would be; one that would rest, as it will be when it goes on. */
  after: ProcessState;
  dates: readonly DateChange[];
  tells: readonly Told[];
  /** What the product does by itself at once. */
  works: readonly AutomaticWork[];
  /** What comes by itself for the tasks that the command opens or changes, the soonest first. */
  later: readonly Coming[];
  /** Tasks that were open and that nobody has to do any more. */
  lapses: readonly TaskState[];
};

/** Lets the core carry out a command that nobody sent yet, and says what would be different; null when it is refused. */
export function preview(state: ProcessState, command: Command, now: Instant): Preview | null {
  if (check(state, command, now) !== null) return null;
  const decided = decide(state, command, now);
  const goneOn = endOfRest(decided.state);
  const after = goneOn.state;
  const goesOnAt = decided.state.held?.until ?? now;
  return {
    after,
    dates: datesBetween({ before: state, after: decided.state, now }),
    tells: [...toldBy(decided.effects, now), ...toldBy(goneOn.effects, goesOnAt)],
    works: decided.effects.flatMap((effect) => (effect.kind === 'run' ? [effect.run] : [])),
    later: comingFor(after, touchedBy([...decided.effects, ...goneOn.effects])),
    lapses: lapsedIn(state, after),
  };
}

/** The same for a process that would begin: every deadline is new. */
export function previewStart(start: ProcessStart, now: Instant): Preview {
  const { state, effects } = begin(start, now);
  return {
    after: state,
    dates: forecast(state, now).flatMap(({ kind, step, title, due }) =>
      kind === 'automatic' ? [] : [{ key: step, title, from: null, to: due }],
    ),
    tells: toldBy(effects, now),
    works: [],
    later: comingFor(state, touchedBy(effects)),
    lapses: [],
  };
}

/** Deadlines that differ between two states, in the order of the course. */
function datesBetween(given: { before: ProcessState; after: ProcessState; now: Instant }): DateChange[] {
  const before = forecast(given.before, given.now);
  return forecast(given.after, given.now).flatMap((item) => {
    if (item.status === 'done' || item.kind === 'automatic') return [];
    const from = before.findLast((old) => old.status !== 'done' && isSame(old, item))?.due ?? null;
    if (from === item.due) return [];
    return [{ key: item.beside ?? item.step, title: item.title, from, to: item.due }];
  });
}

function isSame(a: ForecastStep, b: ForecastStep): boolean {
  return a.beside === b.beside && a.step === b.step;
}

function toldBy(effects: readonly Effect[], at: Instant): Told[] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'notify') return [];
    const { notice, to, taskId } = effect;
    return [{ at, notice, to, taskId }];
  });
}

function touchedBy(effects: readonly Effect[]): ReadonlySet<string> {
  return new Set(effects.flatMap((effect) => (effect.kind === 'task' ? [effect.task.id] : [])));
}

function comingFor(state: ProcessState, touched: ReadonlySet<string>): Coming[] {
  return state.tasks
    .flatMap((task) => {
      if (task.status !== 'open' || !touched.has(task.id)) return [];
      const { ladder } = taskStepOf(state.definition, task.step);
      return rungsAhead(state, task).flatMap(({ index, at }) => {
        const rung = ladder[index];
        return rung ? [{ at, rung, task }] : [];
      });
    })
    .sort((a, b) => a.at - b.at);
}

function lapsedIn(before: ProcessState, after: ProcessState): TaskState[] {
  const open = new Set(before.tasks.filter(({ status }) => status === 'open').map(({ id }) => id));
  return after.tasks.filter(({ id, status }) => open.has(id) && status === 'withdrawn');
}
