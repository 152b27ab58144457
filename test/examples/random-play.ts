import { begin, type ProcessStart } from '../../workflows/engine/begin';
import { check } from '../../workflows/engine/check';
import type { Command, Refusal } from '../../workflows/engine/command';
import { decide } from '../../workflows/engine/decide';
import type { ProcessDefinition } from '../../workflows/engine/definition';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { nextDue, tick } from '../../workflows/engine/tick';
import type { Decision } from '../../workflows/engine/turn';
import { fc } from '../support/fast-check';
import { definitionOf, silence, task, work } from './definitions';
import { actionStart, cycleStart, ROUND_OPENS } from './processes';
import { type Choice, commandOf } from './random-commands';

const HOUR = 3_600_000;

/** What happened: the command was refused, or led to a decision; `command` is null for a tick. */
export type Move = {
  before: ProcessState;
  now: Instant;
  command: Command | null;
  refusal: Refusal | null;
  decision: Decision | null;
};

/** Silence after silence: what no shipped definition does, so that the engine holds more than they need. */
const chainOfSilence: ProcessDefinition = definitionOf(
  task('first', {
    ladder: [{ workingDays: -1, do: 'remind' }, silence('none')],
    outcomes: { done: {}, none: {} },
  }),
  task('each', {
    assign: { each: 'municipality' },
    due: { workingDays: 2, from: { moment: 'talk' }, atLeast: 1 },
    ladder: [{ workingDays: -1, do: 'remind' }, silence('none')],
    outcomes: { done: {}, none: {} },
    amendable: true,
  }),
  work('work'),
  task('last', { assign: { provider: true }, ladder: [silence('done')] }),
);

/** The processes that properties are about: the shipped definitions, and one that goes further. */
export const PROCESSES: readonly { name: string; start: ProcessStart; shipped: boolean }[] = [
  { name: 'quarterly cycle', start: cycleStart(), shipped: true },
  { name: 'action', start: actionStart(), shipped: true },
  {
    name: 'chain of silence',
    start: cycleStart({
      id: 'chain',
      definition: chainOfSilence,
      moments: { talk: ROUND_OPENS + 400 * HOUR },
    }),
    shipped: false,
  },
];

/** A random course of things, with a preference for what brings a process further. */
export const scripts: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({
    wait: fc.constantFrom('none', 'none', 'hours', 'days', 'until-due', 'past-due'),
    act: fc.constantFrom(
      ...Array<Choice['act']>(11).fill('complete'),
      ...(['tick', 'tick', 'tick', 'amend', 'amend', 'claim', 'move', 'nonsense', 'nonsense'] as const),
      ...Array<Choice['act']>(7).fill('repair'),
    ),
    amount: fc.nat(20),
    pick: fc.nat(30),
    outcome: fc.nat(6),
  }),
  { minLength: 5, maxLength: 45, size: 'max' },
);

/** Cancelling ends a process: seldom, and last. */
export const endings: fc.Arbitrary<Choice[]> = scripts.map((script) => [
  ...script,
  { wait: 'none', act: 'cancel', amount: 0, pick: 0, outcome: 0 },
]);

/** Plays a script. Nobody may change a state: each is frozen. */
export function walk(start: ProcessStart, script: readonly Choice[]): { begun: Decision; moves: Move[] } {
  const begun = frozen(begin(frozen(start), ROUND_OPENS));
  let { state } = begun;
  let now = ROUND_OPENS;
  const moves = script.map((choice, index): Move => {
    now = later(state, now, choice);
    const command = commandOf(state, { choice, now, index });
    const refusal = command ? check(state, command, now) : null;
    const before = state;
    const decision = refusal ? null : frozen(command ? decide(state, command, now) : tick(state, now));
    if (decision) state = decision.state;
    return { before, now, command, refusal, decision };
  });
  return { begun, moves };
}

/** The state that a script leads to, and when. */
export function endOf(start: ProcessStart, script: readonly Choice[]): { state: ProcessState; now: Instant } {
  const { begun, moves } = walk(start, script);
  const last = moves.findLast(({ decision }) => decision !== null);
  return { state: last?.decision?.state ?? begun.state, now: moves.at(-1)?.now ?? ROUND_OPENS };
}

function later(state: ProcessState, now: Instant, { wait, amount }: Choice): Instant {
  const due = nextDue(state) ?? now;
  switch (wait) {
    case 'none':
      return now;
    case 'hours':
      return now + amount * HOUR;
    case 'days':
      return now + amount * 24 * HOUR;
    case 'until-due':
      return Math.max(now, due);
    case 'past-due':
      return Math.max(now, due) + 1 + amount * 12 * HOUR;
  }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}
