import { condition, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { EffectsBatch, ProcessActivities, Written } from '../contract';
import type { Instant, ProcessState } from '../engine/state';
import { nextDue } from '../engine/tick';
import type { Decision } from '../engine/turn';

/** Quick and without history: two or three attempts within the same workflow task. */
const quick = proxyLocalActivities<ProcessActivities>({
  startToCloseTimeout: '2 seconds',
  retry: { initialInterval: '50 milliseconds', maximumAttempts: 3 },
});

/** For when the database does not answer: retries for ever and leaves no events while it does. */
const patient = proxyActivities<ProcessActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '30 seconds' },
});

/** `before` is what an earlier run has written already; null for a process that begins. */
type Given = { offset(): number; before: Written | null };

/**
 * Writes decisions one batch at a time, in order. What comes in while a batch is being written goes together in
 * the next: seven answers at the same moment cost two batches.
 */
export function createEffectsWriter(given: Given): {
  add(decision: Decision, at: Instant): void;
  written(sequence: number): Promise<void>;
  /** What was written last. */
  last(): Written | null;
} {
  let waiting: EffectsBatch['effects'][number][] = [];
  let latest: ProcessState | null = null;
  let last = given.before;
  let writing = false;

  const writtenUpTo = (): number => last?.state.sequence ?? 0;

  const flush = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    while (waiting.length > 0 && latest) {
      const batch: EffectsBatch = {
        state: latest,
        effects: waiting,
        nextDueAt: nextDue(latest),
        clockOffset: given.offset(),
        decidedAt: Date.now(),
      };
      waiting = [];
      await write(batch);
      const { effects: _written, ...written } = batch;
      last = written;
    }
    writing = false;
  };

  return {
    add({ state, effects }, at) {
      if (effects.length === 0) return;
      latest = state;
      waiting.push(...effects.map((effect) => ({ sequence: state.sequence, at, effect })));
    },
    async written(sequence) {
      if (sequence <= writtenUpTo()) return;
      await flush();
      await condition(() => writtenUpTo() >= sequence);
    },
    last: () => last,
  };
}

async function write(batch: EffectsBatch): Promise<void> {
  try {
    await quick.writeEffects(batch);
  } catch {
    await patient.writeEffects(batch);
  }
}
