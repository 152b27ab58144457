/**
 * A technical stall: something stands still and no person can be asked for it. What the watchdog finds is kept; what
 * only somebody outside the worker can see is looked at when it is asked for.
 */

/** What the watchdog finds and writes down. */
export const foundKinds = [
  'no-worker',
  'workflow-failing',
  'process-missing',
  'read-model-behind',
  'read-model-ahead',
  'mail-not-leaving',
  'link-missing',
  'schedule-missed',
  'schedule-paused',
  'handover-unfinished',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** What only a live look tells: whoever could write it down is what is missing. */
export const liveKinds = [
  'temporal-unreachable',
  'database-unreachable',
  'mail-server-unreachable',
  'watchdog-silent',
] as const;
export type FaultKind = FoundKind | (typeof liveKinds)[number];

/** What stands still; null for the product as a whole. */
export type FaultSubject =
  | { kind: 'process'; id: string; provider: string | null; quarter: string | null }
  | { kind: 'person'; id: string }
  | { kind: 'quarter'; id: string }
  | { kind: 'schedule'; id: string }
  | null;

/** What was derived again. */
export type Repair =
  | 'view-rewritten'
  | 'mail-woken'
  | 'link-made'
  | 'round-opened'
  | 'process-restarted'
  | 'handed-over';

/** A stall as it is told. Instants in milliseconds, on the clock of the region. */
export type FaultFacts = {
  kind: FaultKind;
  subject: FaultSubject;
  since: number;
  resolvedAt: number | null;
  repaired: Repair | null;
  /** To how many people mail waits, where it is about mail. */
  amount: number | null;
};

/** One text for a stall of this kind about this subject. */
export function faultKey({ kind, subject }: Pick<FaultFacts, 'kind' | 'subject'>): string {
  return subject === null ? kind : `${kind}/${subject.kind}/${subject.id}`;
}
