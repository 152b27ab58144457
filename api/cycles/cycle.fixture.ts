import { atAmsterdam, endOfDay } from '../../domain/time/amsterdam';
import { CONVERSATION, cycleStart, ROUND_OPENS } from '../../test/examples/processes';
import { doTask, pass } from '../../test/examples/steps';
import { begin } from '../../workflows/engine/begin';
import type { ProcessState } from '../../workflows/engine/state';

/** A cycle that has just opened. */
export function beginCycle(provider = 'de-oever'): ProcessState {
  const start = cycleStart({
    id: `cycle:${provider}:2027-Q1`,
    subject: { provider, quarter: '2027-Q1' },
    people: { contractManager: 'cm', policyAdviser: 'pa', manager: 'm' },
  });
  return begin(start, ROUND_OPENS).state;
}

/** Planned on 3 December: the municipalities are asked. */
export function plannedCycle(provider = 'de-oever'): ProcessState {
  return doTask(beginCycle(provider), {
    step: 'plan',
    at: atAmsterdam('2026-12-03', '10:00'),
    moments: { conversation: CONVERSATION },
  });
}

/** Conversation held on the day; the draft of the minutes is open and due on 3 February. */
export function heldCycle(provider = 'de-oever'): ProcessState {
  let state = pass(plannedCycle(provider), endOfDay('2027-01-13') + 1);
  state = doTask(state, { step: 'agenda-complete', at: atAmsterdam('2027-01-15', '10:00') });
  state = doTask(state, { step: 'agenda-release', at: atAmsterdam('2027-01-18', '10:00') });
  return doTask(state, { step: 'conversation', outcome: 'held', at: atAmsterdam('2027-01-27', '12:00') });
}
