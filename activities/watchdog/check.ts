import type { FaultSubject, FoundKind, Repair } from '../../domain/faults/fault';
import { isQuarter } from '../../domain/quarters';
import type { Tell } from '../../store/hand-over';
import type { Instant, Subject } from '../../workflows/engine/state';
import type { Dependencies } from '../dependencies';
import type { ListedWorkflow, TemporalView } from './temporal-view';

/** All that a look needs. */
export type WatchDependencies = Pick<Dependencies, 'store' | 'workflows' | 'log'> & {
  temporal: TemporalView;
  /** The ids of the Schedules that must be there. */
  schedules: readonly string[];
  /** Tells a process something; absent where nothing can be told. */
  tell?: Tell;
  /** Starts a process again that Temporal lost; absent where nobody asked for that. */
  restart?: (processId: string) => Promise<void>;
};

/** What every check of one look shares. `now` is the region's time; Schedules live in real time. */
export type Look = WatchDependencies & {
  now: Instant;
  clockOffset: number;
  /** Every workflow of the product that is open in Temporal. */
  running: readonly ListedWorkflow[];
  /** From when on what closed in Temporal is compared. */
  closedSince: Instant;
};

/** One thing that stands still or does not agree. */
export type Finding = {
  kind: FoundKind;
  subject: FaultSubject;
  since: Instant;
  amount?: number;
  /** One sentence for whoever keeps the product running (English). */
  difference: string;
  /** Derives it again, harmlessly when repeated; null where a person must. */
  repair: (() => Promise<Repair>) | null;
};

/** One comparison. What it no longer finds of its kinds is over; `find` only looks, and throws when it cannot. */
export type Check = {
  name: string;
  kinds: readonly FoundKind[];
  find(look: Look): Promise<Finding[]>;
};

/** The subject of a workflow. What it is about stands in its business id, where nothing else tells. */
export function subjectOf(workflowId: string, about?: Subject): FaultSubject {
  if (about) return { kind: 'process', id: workflowId, provider: about.provider, quarter: about.quarter };
  const [prefix, second, third] = workflowId.split(':');
  if (prefix === 'mail' && second !== undefined) return { kind: 'person', id: second };
  const known = second !== undefined && third !== undefined && isQuarter(third);
  return {
    kind: 'process',
    id: workflowId,
    provider: known ? second : null,
    quarter: known ? third : null,
  };
}
