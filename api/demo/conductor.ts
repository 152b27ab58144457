import { setTimeout as wait } from 'node:timers/promises';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import { recipientMailId } from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';
import type { Processes } from '../processes-client/processes';
import { type Moment, nextMoment } from './next-moment';
import { nextOverview } from './overview-moment';
import { nextOpening } from './round-opening';

/** How a journey ended: at its target, or earlier with what was in the way. */
export type Journey =
  | { kind: 'arrived'; now: Instant; moments: number }
  | { kind: 'stopped'; now: Instant; moments: number; because: 'unavailable' | 'too-slow' | 'busy' };

export type Conductor = {
  /** What comes next in the region. */
  ahead(): Promise<Moment>;
  /** Moves the clock to the next moment, with the mail that follows within the hour, and waits until all has happened. */
  travelToNext(): Promise<Journey>;
  /** Moves the clock to an instant, stopping at every moment on the way. */
  travelTo(target: Instant): Promise<Journey>;
};

type Given = {
  store: Pick<
    Store,
    | 'readSettings'
    | 'shiftClock'
    | 'nextWake'
    | 'dueWorkflows'
    | 'listQuarters'
    | 'cyclesOf'
    | 'processViews'
    | 'nextDelivery'
    | 'anythingStalled'
  >;
  processes: Pick<Processes, 'shiftClock' | 'deliverMail' | 'openRound' | 'tellOverview'>;
  /** How long everything due at one moment may take, in milliseconds. */
  patience?: number;
};

/** In milliseconds: how long a moment may take where nothing else is said, and how often we look. */
const PATIENCE = 30_000;
const LOOK = 25;

/**
 * Deadlines are looked at an hour before the mail about them leaves: one press of the button goes on to that mail,
 * or it would seem to do nothing. In milliseconds.
 */
const MORNING = 3_600_000;

/** Nobody waits for more in one request; whoever wants to go further asks again. */
const MOST_MOMENTS = 500;

/**
 * Moves one clock for the whole region: sets it to the next moment of all, tells exactly those workflows that have
 * something due, waits until each has caught up, and goes on. One journey at a time.
 */
export function createConductor({ store, processes, patience = PATIENCE }: Given): Conductor {
  let travelling = false;

  const readNow = async (): Promise<{ now: Instant; clockOffset: number }> => {
    const { clockOffset } = await store.readSettings();
    return { now: Date.now() + clockOffset, clockOffset };
  };

  const ahead = async (): Promise<Moment> => {
    const [{ now }, wake, opened] = await Promise.all([readNow(), store.nextWake(), store.listQuarters()]);
    const monday = nextOverview(now);
    // Nothing happens between now and the next moment: what is late by then is late then.
    const overview = (await store.anythingStalled(monday)) ? monday : null;
    return nextMoment({ wake, opening: nextOpening(now, { opened }), overview }, now);
  };

  const setClock = async (to: Instant): Promise<void> => {
    const { now, clockOffset } = await readNow();
    if (to > now) await store.shiftClock(clockOffset + (to - now));
  };

  /** Everything that is due now happens; null when it did, else what was in the way. */
  const settle = async (): Promise<'unavailable' | 'too-slow' | null> => {
    const until = Date.now() + patience;
    for (;;) {
      const { now, clockOffset } = await readNow();
      const due = await store.dueWorkflows(now);
      if (due.processes.length + due.people.length === 0) return null;
      if (Date.now() > until) return 'too-slow';
      const told = await Promise.all([
        ...due.processes.map((id) => processes.shiftClock(id, clockOffset)),
        ...due.people.map(async (person) => {
          const deliverAt = (await store.nextDelivery(person)) ?? now;
          const woken = await processes.deliverMail({ person, deliverAt, clockOffset });
          // Also where nothing was running a moment ago: its clock must not stand behind.
          return woken.kind === 'done' ? processes.shiftClock(recipientMailId(person), clockOffset) : woken;
        }),
      ]);
      if (told.some(({ kind }) => kind === 'unavailable')) return 'unavailable';
      await caughtUp({ processes: due.processes, people: due.people, now, until });
    }
  };

  const caughtUp = async (given: {
    processes: readonly string[];
    people: readonly string[];
    now: Instant;
    until: number;
  }): Promise<void> => {
    const { now, until } = given;
    while (Date.now() <= until) {
      const views = await store.processViews(given.processes);
      const behind = views.some(
        ({ status, nextDueAt }) => status === 'open' && nextDueAt !== null && nextDueAt <= now,
      );
      const deliveries = await Promise.all(given.people.map((person) => store.nextDelivery(person)));
      const waiting = deliveries.some((at) => at !== null && at <= now);
      if (!behind && !waiting) return;
      await wait(LOOK);
    }
  };

  const stopAt = async (moment: Moment): Promise<'unavailable' | 'too-slow' | null> => {
    await setClock(moment.at);
    if (moment.kind === 'overview') {
      const { clockOffset } = await readNow();
      const monday = toAmsterdamDate(moment.at);
      const told = await processes.tellOverview({ monday, clockOffset });
      if (told.kind === 'unavailable') return 'unavailable';
    }
    if (moment.kind === 'opening') {
      const { clockOffset } = await readNow();
      const opened = await processes.openRound({ quarter: moment.quarter, clockOffset });
      if (opened.kind === 'unavailable') return 'unavailable';
      // A cycle that was started writes itself down a moment later; only then is it seen in what lies ahead.
      const until = Date.now() + patience;
      while ((await store.cyclesOf(moment.quarter)).length < opened.opened + opened.existing) {
        if (Date.now() > until) return 'too-slow';
        await wait(LOOK);
      }
    }
    return settle();
  };

  const alone = async (travel: () => Promise<Journey>): Promise<Journey> => {
    if (travelling) return { kind: 'stopped', now: (await readNow()).now, moments: 0, because: 'busy' };
    travelling = true;
    try {
      return await travel();
    } finally {
      travelling = false;
    }
  };

  const journey = async (goesOn: (moment: Moment, now: Instant) => boolean): Promise<Journey> => {
    for (let moments = 0; ; moments += 1) {
      const moment = await ahead();
      const { now } = await readNow();
      if (!goesOn(moment, now) || moments >= MOST_MOMENTS) return { kind: 'arrived', now, moments };
      const because = await stopAt(moment);
      if (because) return { kind: 'stopped', now: (await readNow()).now, moments, because };
    }
  };

  const goTo = async (target: Instant): Promise<Journey> => {
    // What is overdue lies at `now`, which may be past the target by a hair: it is done all the same.
    const came = await journey((moment, now) => moment.at <= Math.max(target, now));
    if (came.kind === 'stopped') return came;
    await setClock(target);
    return { ...came, now: (await readNow()).now };
  };

  const goToNext = (): Promise<Journey> => {
    let until: Instant | null = null;
    return journey((moment, now) => {
      until ??= Math.max(moment.at, now) + MORNING;
      return moment.at <= until;
    });
  };

  return {
    ahead,
    travelTo: (target) => alone(() => goTo(target)),
    travelToNext: () => alone(goToNext),
  };
}
