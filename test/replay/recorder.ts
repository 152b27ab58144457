import { ApplicationFailure } from '@temporalio/common';
import type { EffectsBatch, ProcessActivities } from '../../workflows/contract';

/** Stands in for the database: keeps what workflows have written, and fails or dawdles when told to. */
export type Recorder = {
  activities: ProcessActivities;
  /** The batches of a process in the order in which they were written. */
  batches(processId: string): readonly EffectsBatch[];
  latest(processId: string): EffectsBatch | undefined;
  /** How often `writeEffects` was called, failures included. */
  calls(): number;
  /** Does this before each write; throw to fail it. */
  before(act: (call: number) => Promise<void> | void): void;
};

/** Makes a recorder that works. */
export function createRecorder(): Recorder {
  const written = new Map<string, EffectsBatch[]>();
  let calls = 0;
  let before: (call: number) => Promise<void> | void = () => undefined;
  return {
    activities: {
      async writeEffects(batch) {
        calls += 1;
        await before(calls);
        const known = written.get(batch.state.id) ?? [];
        // As the database does: what was written before is not written again.
        if (batch.state.sequence <= (known.at(-1)?.state.sequence ?? 0)) return;
        written.set(batch.state.id, [...known, batch]);
      },
    },
    batches: (processId) => written.get(processId) ?? [],
    latest: (processId) => written.get(processId)?.at(-1),
    calls: () => calls,
    before(act) {
      before = act;
    },
  };
}

/** Makes writes fail, each as long as `down` says so. */
export function failWhile(recorder: Recorder, down: () => boolean): void {
  recorder.before(() => {
    if (down()) throw ApplicationFailure.retryable('the database does not answer');
  });
}
