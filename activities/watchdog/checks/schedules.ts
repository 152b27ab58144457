import { quarterEnd } from '../../../domain/quarters';
import { gapsThatStop } from '../../../domain/region/gaps';
import { endOfDay } from '../../../domain/time/amsterdam';
import { loadRegionGaps } from '../../../store/region-gaps';
import { ROUND_SCHEDULE } from '../../../workflows/contract';
import { openRound } from '../../rounds/open-round';
import type { Check, Finding, Look } from '../check';
import { lastRoundMoment } from '../round-moment';
import type { ScheduleAccount } from '../temporal-view';

/** How long (ms) a round may take to open after its moment. */
const PATIENCE = 15 * 60_000;

/** Schedules that are gone or paused, and a round that should have opened by itself and did not. */
export const schedules: Check = {
  name: 'schedules',
  kinds: ['schedule-missed', 'schedule-paused'],
  async find(look) {
    const found = await Promise.all(
      look.schedules.map(async (id) => {
        const account = await look.temporal.schedule(id);
        const missed = id === ROUND_SCHEDULE && account ? await missedRound(look, account) : [];
        return [...stateOf(look, { id, account }), ...missed];
      }),
    );
    return found.flat();
  },
};

function stateOf({ now }: Look, { id, account }: { id: string; account: ScheduleAccount }): Finding[] {
  const about = { subject: { kind: 'schedule', id }, since: now, repair: null } as const;
  if (account === null) {
    const difference = `schedule ${id} is gone: a worker that starts makes it again`;
    return [{ ...about, kind: 'schedule-missed', difference }];
  }
  return account.paused
    ? [{ ...about, kind: 'schedule-paused', difference: `schedule ${id} is paused` }]
    : [];
}

/**
 * A round of which the moment passed after the Schedule was made, and of which there is not one cycle. One that is paused
 * was kept from opening on purpose, and a Schedule that did start it is with the failing workflows; a region in which
 * something is missing must fill that in.
 */
async function missedRound(look: Look, account: NonNullable<ScheduleAccount>): Promise<Finding[]> {
  const { store, workflows, log, now, clockOffset } = look;
  const real = now - clockOffset;
  const { at, quarter } = lastRoundMoment(real);
  const { paused, createdAt, lastActionAt } = account;
  const due = !paused && createdAt < at && at + PATIENCE < real && real < endOfDay(quarterEnd(quarter));
  if (!due || (await store.cyclesOf(quarter)).length > 0) return [];
  const [gaps, quarters] = await Promise.all([loadRegionGaps(store), store.listQuarters()]);
  const stopped = gapsThatStop(gaps, { first: quarters.length === 0 });
  const about = {
    kind: 'schedule-missed',
    subject: { kind: 'quarter', id: quarter },
    since: at + clockOffset,
  } as const;
  if (stopped.length > 0) {
    const missing = stopped.map(({ kind }) => kind).join(', ');
    return [
      { ...about, difference: `the round of ${quarter} waits for what is missing: ${missing}`, repair: null },
    ];
  }
  // It did start what it had to, in a region that was not ready: whoever made it ready opens the round.
  if (lastActionAt !== null && lastActionAt >= at) return [];
  return [
    {
      ...about,
      difference: `the round of ${quarter} was not opened by its schedule`,
      repair: async () => {
        await openRound({ store, workflows, log }, { quarter, now, clockOffset });
        return 'round-opened';
      },
    },
  ];
}
