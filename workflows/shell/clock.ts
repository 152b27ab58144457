import { defineSignal, setHandler } from '@temporalio/workflow';
import { type Clock, SHIFT_CLOCK_SIGNAL } from '../contract';
import type { Instant } from '../engine/state';

const shiftClock = defineSignal<[number]>(SHIFT_CLOCK_SIGNAL);

/** The workflow's time plus the demo's offset; without travel the signal is not even registered. */
export function createClock(initial: Clock): {
  now(): Instant;
  /** The time it would be with this offset; changes nothing, as a validator must not. */
  nowWith(offset: number): Instant;
  shiftTo(offset: number): void;
  state(): Clock;
} {
  let { offset } = initial;
  const shiftTo = (to: number): void => {
    // Time goes forward only: an older message must not turn it back.
    if (initial.travels && to > offset) offset = to;
  };
  if (initial.travels) setHandler(shiftClock, shiftTo);
  return {
    // Inside a workflow this is Temporal's deterministic clock.
    now: () => Date.now() + offset,
    nowWith: (other) => Date.now() + (initial.travels ? Math.max(offset, other) : offset),
    shiftTo,
    state: () => ({ offset, travels: initial.travels }),
  };
}
