import { processView } from '../activities/effects/views';
import { nextQuarter, type Quarter } from '../domain/quarters';
import type { Store } from '../store/store';
import type { Organisation, Person, ProcessView } from '../store/types';
import { play } from '../test/examples/play';
import { cycleStart, MUNICIPALITIES } from '../test/examples/processes';
import { cycleId } from '../workflows/contract';
import type { Instant, ProcessState } from '../workflows/engine/state';
import { nextDue } from '../workflows/engine/tick';

/** Providers and quarters of a board. */
export type BoardSize = { providers: number; quarters: number };

const FIRST: Quarter = '2070-Q1';
const BATCH = 200;
const DAY = 86_400_000;

/** The newest quarter of a size: the one that is looked at. */
export function boardQuarter({ quarters }: BoardSize): Quarter {
  return Array.from({ length: quarters - 1 }).reduce<Quarter>((quarter) => nextQuarter(quarter), FIRST);
}

/** Fills the database with the cycles of so many providers and quarters, as years of use would. */
export async function fillCycles(store: Store, size: BoardSize): Promise<void> {
  await clearCycles(store);
  const now = await store.now();
  const keys = Array.from({ length: size.providers }, (_, number) => `bench-${number}`);
  await store.collections.organisations.insertMany(keys.map(providerOf));
  await store.collections.people.insertMany(keys.map(contactOf));
  const shapes = { late: lateCycle(now), asking: askingCycle(now), done: doneCycle(now) };
  const newest = boardQuarter(size);
  for (let quarter: Quarter = FIRST; quarter <= newest; quarter = nextQuarter(quarter)) {
    await store.noteRound(quarter);
    const views = keys.map((provider, number) => {
      const running = quarter === newest && number % 4 !== 3;
      const shape = running ? (number % 4 === 0 ? shapes.late : shapes.asking) : shapes.done;
      return viewOf(shape, { provider, quarter, now });
    });
    for (let from = 0; from < views.length; from += BATCH) {
      await store.collections.processes.insertMany(views.slice(from, from + BATCH));
    }
  }
}

/** Removes what `fillCycles` put in. */
export async function clearCycles(store: Store): Promise<void> {
  const { processes, organisations, people, rounds } = store.collections;
  const bench = { $gte: 'bench-', $lt: 'bench-~' };
  await processes.remove({ 'subject.provider': bench });
  await organisations.remove({ _id: bench });
  await people.remove({ _id: bench });
  await rounds.remove({ _id: { $gte: FIRST } });
}

function viewOf(
  shape: ProcessState,
  { provider, quarter, now }: { provider: string; quarter: Quarter; now: Instant },
): ProcessView {
  const state = { ...shape, id: cycleId(provider, quarter), subject: { provider, quarter } };
  const nextDueAt = state.closed ? null : nextDue(state);
  return processView({ state, effects: [], nextDueAt, clockOffset: 0, decidedAt: now });
}

/** Nobody planned the conversation for three weeks. */
function lateCycle(now: Instant): ProcessState {
  const cycle = play(cycleStart(), now - 21 * DAY);
  cycle.to(now);
  return cycle.state();
}

function askingCycle(now: Instant): ProcessState {
  const cycle = play(cycleStart(), now - 2 * DAY);
  cycle.finish({ step: 'plan', moments: { conversation: now + 40 * DAY } });
  return cycle.state();
}

function doneCycle(now: Instant): ProcessState {
  const cycle = play(cycleStart(), now - 100 * DAY);
  cycle.finish({ step: 'plan', moments: { conversation: now - 60 * DAY } });
  for (const whose of MUNICIPALITIES) cycle.finish({ step: 'input', whose, outcome: 'no-input' });
  for (const step of ['agenda-complete', 'agenda-release']) cycle.finish({ step });
  cycle.finish({ step: 'conversation', outcome: 'held' });
  cycle.finish({ step: 'minutes-draft' });
  cycle.finish({ step: 'minutes-review', outcome: 'approved' });
  cycle.finish({ step: 'fact-check', outcome: 'agreed' });
  cycle.finish({ step: 'agency-points', outcome: 'none' });
  return cycle.state();
}

function providerOf(_id: string): Organisation {
  return {
    _id,
    kind: 'provider',
    name: `Aanbieder ${_id}`,
    partnership: 'regular',
    locations: [],
    contractManager: 'anna',
    policyAdviser: 'bram',
  };
}

function contactOf(organisation: string): Person {
  return {
    _id: `${organisation}-contact`,
    name: `Contact van ${organisation}`,
    email: `${organisation}@bench.example`,
    phone: '035-555 09 99',
    role: 'providerContact',
    organisation,
    functionTitle: 'contactpersoon',
    primary: true,
  };
}
