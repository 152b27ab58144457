import { isDeepStrictEqual } from 'node:util';
import { endings, type Move, PROCESSES, scripts, walk } from '../../test/examples/random-play';
import { fc } from '../../test/support/fast-check';
import { check, isRepeat } from './check';
import type { Command } from './command';
import { decide } from './decide';
import type { Effect } from './effects';
import type { ProcessState } from './state';
import { nextDue, tick } from './tick';

// Some hundred courses each: a second or two, and more on a machine that is busy.
jest.setTimeout(60_000);

const RUNS = { numRuns: 40 };

/** Commands, refusals, endings, events and effects that random courses must meet, or properties say little. */
const EVERYTHING = [
  ...['complete', 'claim', 'move-moment', 'cancel'],
  ...['task-done', 'task-unknown', 'task-not-yours', 'too-late', 'outcome-unknown'].map(
    (code) => `refused: ${code}`,
  ),
  ...['moment-missing', 'moment-past', 'moment-unknown', 'process-closed'].map((code) => `refused: ${code}`),
  ...['reassign', 'release', 'extend', 'skip', 'hold', 'resume', 'send-back', 'reopen', 'add-task', 'remark'],
  ...['nudge', 'replace-person', 'withdraw'],
  ...['task-open', 'step-unknown', 'not-skippable', 'not-reopenable', 'on-hold', 'not-on-hold'].map(
    (code) => `refused: ${code}`,
  ),
  ...['nudged-today', 'same-person'].map((code) => `refused: ${code}`),
  ...[
    'escalated',
    'process-started',
    'reassigned',
    'extended',
    'task-skipped',
    'held',
    'resumed',
    'sent-back',
  ],
  ...['reopened', 'task-added', 'remarked', 'nudged', 'person-replaced', 'withdrawn', 'start'],
  ...['completed', 'cancelled', 'step-opened', 'task-amended', 'task-concluded', 'task-claimed', 'reminded'],
  ...['informed', 'moment-set', 'moment-moved', 'worked', 'closed', 'task', 'notify', 'run'],
];

describe.each(PROCESSES)('$name, whatever happens', ({ start }) => {
  const forAll = (property: (moves: Move[], begun: ReturnType<typeof walk>['begun']) => void): void => {
    fc.assert(
      fc.property(endings, (script) => {
        const { begun, moves } = walk(start, script);
        property(moves, begun);
      }),
      RUNS,
    );
  };

  it('is never stuck: open means that somebody must act, closed that nobody must', () => {
    forAll((moves, begun) => {
      for (const state of statesOf(moves, begun.state)) {
        const open = state.tasks.filter(({ status }) => status === 'open');
        if (state.closed) {
          hold(open.length === 0 && state.step === null && nextDue(state) === null && !state.held);
        } else {
          // What stands beside the course is not what the process waits for.
          const course = open.filter(({ beside }) => !beside);
          hold(course.length > 0 && course.every(({ step }) => step === state.step));
          hold(!state.held || nextDue(state) === state.held.until);
        }
      }
    });
  });

  it('has a state that is plain JSON, from which everything goes on the same', () => {
    forAll((moves) => {
      const last = moves.at(-1);
      if (!last) return;
      const thawed: ProcessState = JSON.parse(JSON.stringify(last.before));
      expect(isDeepStrictEqual(thawed, last.before)).toBe(true);
      const later = last.now + 40 * 86_400_000;
      expect(isDeepStrictEqual(tick(thawed, later), tick(last.before, later))).toBe(true);
    });
  });

  it('never deals with a rung twice for one due moment', () => {
    forAll((moves) => {
      const told = new Set<string>();
      for (const { before, decision } of moves) {
        hold((decision?.state.tasks ?? []).every(({ fired }) => new Set(fired).size === fired.length));
        for (const key of rungsTold(decision?.effects ?? [], before)) {
          hold(!told.has(key));
          told.add(key);
        }
      }
    });
  });

  it('lets a repeat change nothing, at once or at the end', () => {
    forAll((moves, begun) => {
      const final = statesOf(moves, begun.state).at(-1) ?? begun.state;
      for (const { command, decision, now } of moves) {
        if (!command || !decision) continue;
        hold(!changes(decision.state, command, now));
        if (command.kind === 'complete')
          expect(changes(final, command, moves.at(-1)?.now ?? now)).toBe(false);
      }
    });
  });

  it('refuses by check exactly what it does not carry out', () => {
    forAll((moves) => {
      for (const { before, command, refusal, now } of moves) {
        if (!command) continue;
        hold(thrownBy(() => decide(before, command, now)) === (refusal && `refused: ${refusal.code}`));
      }
    });
  });

  it('accepts a command whether what was due has been dealt with or not', () => {
    forAll((moves) => {
      for (const { before, command, refusal, now } of moves) {
        // An answer beside the course is still taken when silence is about to end the process.
        if (!command || isRepeat(before, command) || isBeside(before, command)) continue;
        hold((check(tick(before, now).state, command, now) === null) === (refusal === null));
      }
    });
  });

  it('numbers its batches one by one, and each only when something must be written', () => {
    forAll((moves, begun) => {
      expect(begun.state.sequence).toBe(1);
      for (const { before, decision } of moves) {
        if (!decision) continue;
        const written = decision.effects.length > 0;
        hold(decision.state.sequence === before.sequence + (written ? 1 : 0));
        hold(written || decision.state === before);
      }
    });
  });

  it('gives every event, notice and piece of work a key of its own', () => {
    forAll((moves, begun) => {
      const effects = [begun, ...moves.map(({ decision }) => decision)].flatMap(
        (made) => made?.effects ?? [],
      );
      const keys = effects.flatMap(keyOf);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('has nothing due any more right after a tick', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        for (const { decision, command, now } of walk(start, script).moves) {
          if (!decision || command) continue;
          hold((nextDue(decision.state) ?? Number.POSITIVE_INFINITY) > now);
        }
      }),
      RUNS,
    );
  });
});

it('speaks of courses in which all that can happen happens', () => {
  const met = new Set<string>();
  for (const { start } of PROCESSES) {
    for (const script of fc.sample(endings, { numRuns: 400, seed: 20270127 })) {
      for (const { command, refusal, decision } of walk(start, script).moves) {
        if (decision && command) met.add(command.kind);
        if (refusal) met.add(`refused: ${refusal.code}`);
        if (decision?.state.closed) met.add(decision.state.closed.as);
        for (const effect of decision?.effects ?? []) {
          met.add(effect.kind === 'event' ? effect.event.kind : effect.kind);
        }
      }
    }
  }
  expect(EVERYTHING.filter((thing) => !met.has(thing))).toEqual([]);
});

/** Many thousand times `expect` takes longer than all the rest; fast-check names the course that fails. */
function hold(statement: boolean): void {
  if (!statement) throw new Error('does not hold');
}

function thrownBy(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function statesOf(moves: readonly Move[], first: ProcessState): ProcessState[] {
  return [first, ...moves.flatMap(({ decision }) => (decision ? [decision.state] : []))];
}

function changes(state: ProcessState, command: NonNullable<Move['command']>, now: number): boolean {
  if (check(state, command, now)) return false;
  const again = decide(state, command, now);
  return again.state !== state || again.effects.length > 0;
}

function isBeside(state: ProcessState, command: Command): boolean {
  const { tasks } = state;
  return (
    command.kind === 'complete' &&
    tasks.some(({ id, beside }) => id === command.taskId && beside !== undefined)
  );
}

function rungsTold(effects: readonly Effect[], before: ProcessState): string[] {
  const due = new Map(before.tasks.map(({ id, dueAt }) => [id, dueAt]));
  return effects.flatMap((effect) => {
    // A deadline can become another in the same decision, before or after the rung.
    if (effect.kind === 'task') due.set(effect.task.id, effect.task.dueAt);
    if (effect.kind !== 'event') return [];
    const { event } = effect;
    if (!('rung' in event)) return [];
    return [`${event.taskId} due ${due.get(event.taskId)} rung ${event.rung}`];
  });
}

function keyOf(effect: Effect): string[] {
  if (effect.kind === 'task') return [];
  return [effect.kind === 'event' ? `event ${effect.event.key}` : `${effect.kind} ${effect.key}`];
}
