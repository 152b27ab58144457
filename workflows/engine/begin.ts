import { openStep } from './advance';
import type { Instant, ProcessState } from './state';
import { stepsOf } from './steps';
import { addEvent, beginTurn, type Decision, endTurn } from './turn';

/** All that a process needs to know at its start. */
export type ProcessStart = Pick<
  ProcessState,
  'id' | 'definition' | 'subject' | 'people' | 'municipalities' | 'calendar' | 'moments'
>;

/** Begins a process: its first step opens at once. */
export function begin(start: ProcessStart, now: Instant): Decision {
  const empty: ProcessState = {
    schemaVersion: 1,
    ...start,
    startedAt: now,
    step: null,
    tasks: [],
    closed: null,
    sequence: 0,
  };
  const turn = beginTurn(empty, now);
  addEvent(turn, { by: null, event: { kind: 'started' } });
  openStep(turn, stepsOf(start.definition)[0]?.step ?? null);
  return endTurn(empty, turn);
}
