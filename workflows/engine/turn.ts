import type { TaskStep } from './definition';
import type { Effect, NoticeKind, ProcessEvent, Recipient } from './effects';
import type { Actor, Assignee, Instant, OpenTask, ProcessState, TaskState } from './state';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One decision in the making: the state it leads to, the effects it asks for, and the time it is taken at. */
export type Turn = {
  state: Mutable<ProcessState>;
  effects: Effect[];
  now: Instant;
};

/** An open task with the rungs of its ladder that are due, in the order of the ladder. */
export type DueRungs = { task: OpenTask; step: TaskStep; rungs: readonly { index: number; at: Instant }[] };

/** What a decision gives: the next state and what must happen in the world. */
export type Decision = { state: ProcessState; effects: readonly Effect[] };

type EventBody = ProcessEvent extends infer E
  ? E extends ProcessEvent
    ? Omit<E, 'key' | 'at' | 'by'>
    : never
  : never;

/** Starts a decision on a copy; the given state stays as it is. */
export function beginTurn(state: ProcessState, now: Instant): Turn {
  return { state: { ...state, sequence: state.sequence + 1 }, effects: [], now };
}

/** Ends a decision; one without effects leaves the sequence where it was. */
export function endTurn(before: ProcessState, turn: Turn): Decision {
  if (turn.effects.length === 0) return { state: before, effects: [] };
  return { state: turn.state, effects: turn.effects };
}

/** Puts a task into the state (new, or in the place of its older self) and asks for it to be written. */
export function putTask(turn: Turn, task: TaskState): void {
  const others = turn.state.tasks.some((known) => known.id === task.id);
  turn.state.tasks = others
    ? turn.state.tasks.map((known) => (known.id === task.id ? task : known))
    : [...turn.state.tasks, task];
  turn.effects.push({ kind: 'task', task });
}

/** Adds a line to the history. */
export function addEvent(turn: Turn, given: { by: Actor | null; event: EventBody }): void {
  const key = `${turn.state.sequence}.${turn.effects.length}`;
  // The spread of one member of the union with its own common fields is that member again.
  turn.effects.push({
    kind: 'event',
    event: { ...given.event, key, at: turn.now, by: given.by } as ProcessEvent,
  });
}

/** Asks for somebody to be told. */
export function notify(
  turn: Turn,
  given: { notice: NoticeKind; to: Recipient; taskId: string | null },
): void {
  turn.effects.push({ kind: 'notify', key: `${turn.state.sequence}.${turn.effects.length}`, ...given });
}

/** How an assignee is reached. */
export function recipientOf(assignee: Assignee): Recipient {
  if (assignee.kind === 'person') return { role: assignee.role };
  const { role, organisation, contact } = assignee;
  return contact === undefined
    ? { role, organisation }
    : { role, organisation, contact: { person: contact } };
}
