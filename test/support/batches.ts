import { type EffectDependencies, writeEffects } from '../../activities/effects/write-effects';
import { plannedCycle } from '../../activities/fixture';
import type { Store } from '../../store/store';
import type { EffectsBatch } from '../../workflows/contract';
import { begin, type ProcessStart } from '../../workflows/engine/begin';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { nextDue, tick } from '../../workflows/engine/tick';
import type { Decision } from '../../workflows/engine/turn';
import { at } from '../examples/processes';

/** The cycle whose batches `batchesOfCycle` gives. */
export const CYCLE = 'cycle:de-oever:2027-Q1';

/** A log that keeps nothing. */
export const silent: EffectDependencies['log'] = { info: () => {}, warn: () => {}, error: () => {} };

/** Notes what is asked of Temporal. */
export function recorder() {
  const woken: { person: string; deliverAt: number }[] = [];
  const started: string[] = [];
  /** With what each process was started, by its business id. */
  const starts = new Map<string, ProcessStart>();
  const ended: string[] = [];
  return {
    woken,
    started,
    starts,
    ended,
    workflows: {
      endObsolete: async (id: string): Promise<void> => {
        ended.push(id);
      },
      wakeMail: async (given: { person: string; deliverAt: number }) => {
        woken.push(given);
      },
      startProcess: async ({ start }: { start: ProcessStart }) => {
        started.push(start.id);
        if (starts.has(start.id)) return 'existing' as const;
        starts.set(start.id, start);
        return 'started' as const;
      },
    },
  };
}

/** What a decision hands over to be written. */
export function batchOf({ state, effects }: Decision, when: number): EffectsBatch {
  const { sequence } = state;
  return {
    state,
    effects: effects.map((effect) => ({ sequence, at: when, effect })),
    nextDueAt: nextDue(state),
    clockOffset: 0,
    decidedAt: when,
  };
}

/** The batches of a cycle of the demo region, from its opening until all municipalities were silent. */
export function batchesOfCycle(): EffectsBatch[] {
  const batches: EffectsBatch[] = [];
  const add = (decision: Decision, when: number): ProcessState => {
    if (decision.effects.length > 0) batches.push(batchOf(decision, when));
    return decision.state;
  };
  let state = add(openedCycle(), OPENED);
  state = add(planning(state, at('2026-12-03 10:00')), at('2026-12-03 10:00'));
  for (let due = nextDue(state); due !== null && due <= at('2027-01-14 09:00'); due = nextDue(state)) {
    state = add(tick(state, due), due);
  }
  return batches;
}

const OPENED = at('2026-12-01 07:00');

function openedCycle(): Decision {
  const { definition, subject, municipalities, calendar } = plannedCycle('de-oever');
  const people = {
    contractManager: 'noor-van-dalen',
    policyAdviser: 'yasmin-el-idrissi',
    manager: 'carlijn-westra',
  };
  return begin({ id: CYCLE, definition, subject, people, municipalities, calendar, moments: {} }, OPENED);
}

/** The contract manager plans the conversation of a cycle that has just opened. */
export function planning(state: ProcessState, when: number): Decision {
  const [plan] = state.tasks;
  if (!plan) throw new Error('no task');
  const by = { kind: 'person', person: 'noor-van-dalen', organisation: 'regio' } as const;
  const moments = { conversation: at('2027-01-27 10:00') };
  const answer = { taskId: plan.id, outcome: 'done', answerId: 'plan', supersedes: null };
  return decide(state, { kind: 'complete', ...answer, by, moments }, when);
}

/** Writes batches one after the other. */
export async function writeAll(store: Store, batches: readonly EffectsBatch[], recorded = recorder()) {
  for (const batch of batches)
    await writeEffects({ store, log: silent, workflows: recorded.workflows }, batch);
  return recorded;
}
