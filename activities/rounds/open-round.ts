import { setTimeout as wait } from 'node:timers/promises';
import { gapsThatStop, regionGaps } from '../../domain/region/gaps';
import { cycleId, type RoundActivities } from '../../workflows/contract';
import { calendarFor, managerOf, startOf } from '../../workflows/processes/cycle-start';
import type { Dependencies } from '../dependencies';

type Input = Parameters<RoundActivities['openRound']>[0];
type Result = Awaited<ReturnType<RoundActivities['openRound']>>;

/** How long (ms) a cycle that began gets to write itself down before whoever opened the round is answered anyway. */
const WRITTEN_WITHIN = 10_000;
const LOOK = 50;

/** As many cycles start at once as a small server takes without stumbling. */
const AT_ONCE = 8;

/** Starts the cycle of every provider for a quarter, or of one; one that exists, also a closed one, stays as it is. */
export async function openRound(
  { store, workflows, log }: Pick<Dependencies, 'store' | 'workflows' | 'log'>,
  { quarter, clockOffset, provider: only }: Input,
): Promise<Result> {
  const [organisations, people, settings, known, quarters] = await Promise.all([
    store.listOrganisations(),
    store.listPeople(),
    store.readSettings(),
    store.cyclesOf(quarter),
    store.listQuarters(),
  ]);
  const all = organisations.filter((one) => one.kind === 'provider');
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');
  const gaps = gapsThatStop(regionGaps({ organisations, people }), {
    first: quarters.length === 0,
    ...(only === undefined ? {} : { provider: only }),
  });
  if (gaps.length > 0) {
    // Half a round would ask some municipalities about some providers, and could not be made whole afterwards.
    log.warn(
      { quarter, missing: gaps.map(({ kind }) => kind) },
      'round not opened: the region is incomplete',
    );
    return { opened: 0, existing: known.length };
  }
  const providers = only === undefined ? all : all.filter(({ _id }) => _id === only);
  const manager = managerOf(people);
  const calendar = calendarFor(quarter, settings.freeDays);
  const there = new Set(known.map(({ _id }) => _id));
  const missing = providers.filter(({ _id }) => !there.has(cycleId(_id, quarter)));
  // A round that the Schedule opens knows no travel; the demo may have travelled.
  const offset = Math.max(clockOffset, settings.clockOffset);
  let opened = 0;
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const started = await Promise.all(
      missing.slice(from, from + AT_ONCE).map((provider) =>
        workflows.startProcess({
          type: 'quarterlyCycle',
          clockOffset: offset,
          start: startOf({
            provider,
            quarter,
            manager,
            calendar,
            municipalities: municipalities.map(({ _id }) => _id),
          }),
        }),
      ),
    );
    opened += started.filter((one) => one === 'started').length;
  }
  await written(
    store,
    missing.map(({ _id }) => cycleId(_id, quarter)),
  );
  log.info({ quarter, opened, existing: providers.length - opened }, 'round opened');
  return { opened, existing: providers.length - opened };
}

/** A cycle writes itself down a moment after its start; whoever opens a round sees all of it on the next page. */
async function written(store: Dependencies['store'], ids: readonly string[]): Promise<void> {
  const until = Date.now() + WRITTEN_WITHIN;
  while ((await store.countProcesses(ids)) < ids.length && Date.now() < until) await wait(LOOK);
}
