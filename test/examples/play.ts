import { begin, type ProcessStart } from '../../workflows/engine/begin';
import { check } from '../../workflows/engine/check';
import type { Command, Refusal } from '../../workflows/engine/command';
import { decide } from '../../workflows/engine/decide';
import type { Effect, ProcessEvent, Recipient } from '../../workflows/engine/effects';
import type { Actor, Instant, ProcessState, TaskState } from '../../workflows/engine/state';
import { nextDue, tick } from '../../workflows/engine/tick';
import type { Decision } from '../../workflows/engine/turn';
import { guest, staff } from './processes';

type Complete = Extract<Command, { kind: 'complete' }>;
/** How somebody finishes the newest task of a step; what is left out follows from the task. */
export type Finish = { step: string; whose?: string; outcome?: string; answerId?: string } & Partial<
  Pick<Complete, 'by' | 'supersedes' | 'moments'>
>;

/** A process without server or database: the pure core, a clock that goes forward, and all effects so far. */
export type Play = {
  state(): ProcessState;
  now(): Instant;
  /** Effects of the latest decision. */
  latest(): readonly Effect[];
  all(): readonly Effect[];
  /** Lets time pass as the workflow does: a tick at every due moment on the way. */
  to(now: Instant): void;
  /** One tick at an instant, whatever should have happened before: a late wake. */
  wake(now: Instant): void;
  send(command: Command): void;
  refusal(command: Command): Refusal | null;
  finish(given: Finish): void;
  /** The command that `finish` sends. */
  finishing(given: Finish): Complete;
  task(step: string, whose?: string): TaskState;
};

/** Begins a process and plays it in memory. */
export function play(start: ProcessStart, from: Instant): Play {
  let now = from;
  let current: Decision = begin(start, from);
  const all: Effect[] = [...current.effects];
  let answers = 0;
  const take = (decision: Decision): void => {
    current = decision;
    all.push(...decision.effects);
  };
  const wake = (instant: Instant): void => {
    now = Math.max(now, instant);
    take(tick(current.state, now));
  };
  const task = (step: string, whose?: string): TaskState => {
    const found = current.state.tasks.findLast(
      (known) => known.step === step && (whose === undefined || organisationOf(known) === whose),
    );
    if (!found) throw new Error(`no task of ${step}`);
    return found;
  };
  const finishing = (given: Finish): Complete => {
    const { id, assignee } = task(given.step, given.whose);
    answers += 1;
    const by: Actor = assignee.kind === 'person' ? staff(assignee.person) : guest(assignee.organisation);
    return {
      kind: 'complete',
      taskId: id,
      outcome: given.outcome ?? 'done',
      answerId: given.answerId ?? `answer-${answers}`,
      supersedes: given.supersedes ?? null,
      by: given.by ?? by,
      ...(given.moments ? { moments: given.moments } : {}),
    };
  };
  const send = (command: Command): void => take(decide(current.state, command, now));
  return {
    state: () => current.state,
    now: () => now,
    latest: () => current.effects,
    all: () => all,
    to(instant) {
      for (let due = nextDue(current.state); due !== null && due <= instant; due = nextDue(current.state)) {
        wake(due);
      }
      now = Math.max(now, instant);
    },
    wake,
    send,
    refusal: (command) => check(current.state, command, now),
    finish: (given) => send(finishing(given)),
    finishing,
    task,
  };
}

/** Notices among effects, as `notice to whom`. */
export function notices(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => {
    if (effect.kind !== 'notify') return [];
    return [`${effect.notice} ${nameOf(effect.to)}`];
  });
}

/** A second or chosen contact stands behind the organisation: `huizen/second`, `huizen/frederik`. */
function nameOf(to: Recipient): string {
  if ('person' in to) return to.person;
  if (!('organisation' in to)) return to.role;
  const { organisation, contact } = to;
  if (contact === undefined) return organisation;
  return `${organisation}/${contact === 'second' ? contact : contact.person}`;
}

/** Events among effects, in order. */
export function events(effects: readonly Effect[]): ProcessEvent[] {
  return effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : []));
}

/** Automatic work among effects, in order. */
export function works(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => (effect.kind === 'run' ? [effect.run] : []));
}

function organisationOf(task: TaskState): string | null {
  return task.assignee.kind === 'organisation' ? task.assignee.organisation : null;
}
