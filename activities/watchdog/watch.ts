import { setTimeout as wait } from 'node:timers/promises';
import { faultKey, type Repair } from '../../domain/faults/fault';
import type { Check, Finding, Look, WatchDependencies } from './check';
import { checks as allChecks } from './checks';
import { recordFaults } from './record-faults';
import { tellManagers } from './tell-managers';

/** What is seen twice, this long (ms) apart, stands still; what was only on its way is gone by then. */
const APART = 3000;
/** How far back (ms) processes that closed are compared. */
const DAY = 86_400_000;

/** A finding and what became of it. */
export type Outcome = { finding: Finding; repaired: Repair | null; failure: string | null };
/** `unchecked` names the checks that could not be made, with why. */
export type WatchReport = {
  outcomes: readonly Outcome[];
  unchecked: readonly { check: string; why: string }[];
};

/** `dryRun` only looks: nothing is repaired, written or told. */
export type WatchOptions = {
  dryRun?: boolean;
  checks?: readonly Check[];
  /** How far back processes that closed are compared (epoch ms); a day where nothing is said. */
  closedSince?: number;
  apart?: number;
};

/**
 * Looks whether anything stands still for a technical reason, derives again what can be, writes down what it found and
 * tells the manager what lasts. A look that is cut off is made again; every step of it may be repeated.
 */
export async function watch(given: WatchDependencies, options: WatchOptions = {}): Promise<WatchReport> {
  const { dryRun = false, checks = allChecks, apart = APART } = options;
  const first = await lookOver(given, { checks, options });
  const suspects = new Set(first.findings.map(faultKey));
  if (suspects.size > 0) await wait(apart);
  const second = suspects.size > 0 ? await lookOver(given, { checks, options }) : first;
  const confirmed = distinct(second.findings.filter((finding) => suspects.has(faultKey(finding))));
  const outcomes: Outcome[] = [];
  for (const finding of confirmed) outcomes.push(await handle(given, { finding, dryRun }));
  const unchecked = [...first.unchecked, ...second.unchecked];
  if (!dryRun) {
    const failed = new Set(unchecked.map(({ check }) => check));
    const sure = checks.filter(({ name }) => !failed.has(name)).flatMap(({ kinds }) => kinds);
    await recordFaults(given, { outcomes, sure: new Set(sure) });
    await tellManagers(given);
    await noteLook(given);
  }
  return { outcomes, unchecked: distinctChecks(unchecked) };
}

type Seen = { findings: Finding[]; unchecked: { check: string; why: string }[] };

async function lookOver(
  given: WatchDependencies,
  { checks, options }: { checks: readonly Check[]; options: WatchOptions },
): Promise<Seen> {
  const { clockOffset } = await given.store.readSettings();
  const look: Look = {
    ...given,
    clockOffset,
    now: Date.now() + clockOffset,
    running: await given.temporal.listRunning(),
    closedSince: options.closedSince ?? Date.now() - DAY,
  };
  const seen: Seen = { findings: [], unchecked: [] };
  for (const check of checks) {
    try {
      seen.findings.push(...(await check.find(look)));
    } catch (error) {
      // The others still look: what one cannot see may be just what another finds.
      const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      given.log.error({ check: check.name, why }, 'a check of the watchdog failed');
      seen.unchecked.push({ check: check.name, why });
    }
  }
  return seen;
}

async function handle(
  { log }: WatchDependencies,
  { finding, dryRun }: { finding: Finding; dryRun: boolean },
): Promise<Outcome> {
  const { kind, difference, repair } = finding;
  if (repair === null || dryRun) {
    if (!dryRun) log.warn({ kind, difference }, 'something stands still');
    return { finding, repaired: null, failure: null };
  }
  try {
    const repaired = await repair();
    log.warn({ kind, difference, repaired }, 'derived again');
    return { finding, repaired, failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    log.error({ kind, difference, failure }, 'could not be derived again');
    return { finding, repaired: null, failure };
  }
}

async function noteLook({ store }: WatchDependencies): Promise<void> {
  const { clockOffset } = await store.readSettings();
  await store.noteHeartbeat({ _id: 'watchdog', at: Date.now(), clockOffset });
}

/** Two checks may see the same thing; the first repairs it. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = faultKey(finding);
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()];
}

function distinctChecks(list: WatchReport['unchecked']): WatchReport['unchecked'] {
  return [...new Map(list.map((one) => [one.check, one])).values()];
}
