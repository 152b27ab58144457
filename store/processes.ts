import { isQuarter, type Quarter } from '../domain/quarters';
import type { StandingSummary } from '../workflows/engine/standing-summary';
import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { ProcessView } from './types';

const CYCLE = 'quarterly-cycle';

/** What processes wrote down of themselves. */
export function createProcessQueries({
  processes,
  rounds,
  notices,
}: Pick<Collections, 'processes' | 'rounds' | 'notices'>) {
  return {
    /** One process by its workflow id, or null. */
    processView: (id: string): Promise<ProcessView | null> => processes.byId(id),
    /** Several processes at once, in no particular order. */
    processViews: (ids: readonly string[]): Promise<ProcessView[]> => processes.byIds(ids),
    /** How many of these processes have written themselves down. */
    countProcesses: (ids: readonly string[]): Promise<number> => processes.count({ _id: { $in: [...ids] } }),
    /** The cycles of a quarter, by provider. */
    cyclesOf: (quarter: string): Promise<ProcessView[]> =>
      processes.find({ 'subject.quarter': quarter, definition: CYCLE }, { sort: { _id: 1 } }),
    /** The cycles of a provider, latest quarter first. */
    cyclesOfProvider: (provider: string, options: { limit?: number } = {}): Promise<ProcessView[]> =>
      processes.find(
        { 'subject.provider': provider, definition: CYCLE },
        { sort: { 'subject.quarter': -1 }, limit: options.limit ?? 40 },
      ),
    /** How many cycles run now. */
    countOpenCycles: (): Promise<number> => processes.count({ definition: CYCLE, status: 'open' }),
    /** Open cycles with a conversation from one instant to before another, by its moment. */
    conversationsBetween: (from: Instant, before: Instant): Promise<Omit<ProcessView, 'state'>[]> =>
      processes.find(
        { definition: CYCLE, status: 'open', conversationAt: { $gte: from, $lt: before } },
        { sort: { conversationAt: 1 }, without: ['state'] },
      ),
    /** The quarters of which there are cycles, latest first. */
    async listQuarters(): Promise<Quarter[]> {
      const found = await rounds.find({}, { sort: { _id: -1 } });
      return found.map(({ _id }) => _id);
    },
    /** Notes that a quarter has cycles; a repeat changes nothing. */
    async noteRound(quarter: string): Promise<void> {
      if (isQuarter(quarter)) await rounds.insert({ _id: quarter });
    },
    /** Processes that were written down before their standing was: some at a time, with their state. */
    processesWithoutStanding: (limit: number): Promise<ProcessView[]> =>
      processes.find({ standing: null }, { limit }),
    /** Adds how a process stands, unless it was written down anew in the meantime. */
    async addStanding({ _id, order }: ProcessView, standing: StandingSummary): Promise<void> {
      await processes.update({ _id, order }, { $set: { standing } });
    },
    /** When something happens by itself next, over all open processes and waiting notices; null when nothing will. */
    async nextWake(): Promise<Instant | null> {
      const [process, notice] = await Promise.all([
        processes.findOne(
          { status: 'open', nextDueAt: { $ne: null } },
          { sort: { nextDueAt: 1 }, without: ['state'] },
        ),
        notices.findOne({ status: 'waiting' }, { sort: { deliverAt: 1 } }),
      ]);
      const instants = [process?.nextDueAt, notice?.deliverAt].filter((at) => typeof at === 'number');
      return instants.length === 0 ? null : Math.min(...instants);
    },
    /** What has something due at `now`: processes by id, and the people for whom mail waits. */
    async dueWorkflows(now: Instant): Promise<{ processes: string[]; people: string[] }> {
      const [due, waiting] = await Promise.all([
        processes.find({ status: 'open', nextDueAt: { $ne: null, $lte: now } }, { without: ['state'] }),
        notices.distinct('person', { status: 'waiting', deliverAt: { $lte: now } }),
      ]);
      return { processes: due.map(({ _id }) => _id), people: waiting.map(String) };
    },
  };
}
