import type { Behaviour } from '../script';

/** What goes wrong in the bad quarter, and with whom. */
export const troubles = {
  /** Answers nothing to the end. */
  silent: 'wijdemeren',
  /** Its first contact has an address that refuses all mail, until somebody repairs it. */
  bounces: 'huizen',
  /** Its contract manager never plans the conversation; in the end the manager gives it to a colleague. */
  neverPlanned: 'veerhuis',
  /** A contract manager who is away for some weeks, with the other one as deputy. */
  away: 'noor-van-dalen',
  /** Ends by hand before its conversation. */
  withdrawn: 'heidebaken',
  /** Rests for two weeks. */
  held: 'maatwerf',
  /** The minutes get more time. */
  extended: 'tweede-haven',
  /** The policy adviser completes the agenda days too late. */
  lateAgenda: 'wilgenspoor',
  /** Laren says nothing about this provider until it is asked by hand. */
  nudged: { municipality: 'laren', provider: 'vaartwende' },
} as const;

const LATE = new Set<string>(['laren', 'eemnes']);

/** How a municipality answers in the bad quarter: one never, two when they are reminded, one of these only when it is asked by hand. */
export function badBehaviourOf(
  { municipality, provider }: { municipality: string; provider: string | undefined },
  { nudged }: { nudged: boolean },
): Behaviour {
  if (municipality === troubles.silent) return 'silent';
  const waits = municipality === troubles.nudged.municipality && provider === troubles.nudged.provider;
  if (waits && !nudged) return 'silent';
  return LATE.has(municipality) ? 'late' : 'prompt';
}
