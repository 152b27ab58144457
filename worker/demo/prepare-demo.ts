import type { Log } from '../../activities/dependencies';
import { startAction } from '../../activities/effects/work/start-action';
import type { Workflows } from '../../activities/workflows';
import { previousQuarter, quarterOf } from '../../domain/quarters';
import { addDays, toAmsterdamDate } from '../../domain/time/amsterdam';
import { demoRegion } from '../../store/demo/region';
import type { Store } from '../../store/store';
import type { Settings } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';
import { calendarFor, managerOf, startOf } from '../../workflows/processes/cycle-start';
import { pastDeeds } from './past-cycle';
import { latestHeldOn, pastDates } from './past-dates';
import { playPast } from './play-past';

/** The quarter that is played has its conversations ahead; in calendar days. */
const DAYS_AHEAD = 45;

type Given = { store: Store; workflows: Workflows; log: Log };
type Past = NonNullable<Settings['demoPast']>;

/** Gives the demo its past: a finished quarter, once, and its open actions as running processes. Does nothing twice. */
export async function prepareDemo(given: Given): Promise<void> {
  const { store, log } = given;
  const past = await pastOf(store);
  if (past && !past.complete) {
    await writePast(given, past);
    await store.saveDemoPast({ ...past, complete: true });
    log.info({ quarter: past.quarter }, 'the past of the demo is written');
  }
  const started = await startOpenActions(given);
  if (started > 0) log.info({ started }, 'open actions run');
}

/** Which quarter is the past, as it was decided the first time; null for a database that has cycles of its own. */
async function pastOf(store: Store): Promise<Past | null> {
  const { demoPast } = await store.readSettings();
  if (demoPast) return demoPast;
  if ((await store.listQuarters()).length > 0) return null;
  const at: Instant = await store.now();
  const played = quarterOf(addDays(toAmsterdamDate(at), DAYS_AHEAD));
  const past = { quarter: previousQuarter(played), at, complete: false };
  await store.saveDemoPast(past);
  return past;
}

async function writePast({ store, log }: Given, { quarter, at }: Past): Promise<void> {
  const [providers, municipalities, people, settings] = await Promise.all([
    store.listProviders(),
    store.listMunicipalities(),
    store.listPeople(),
    store.readSettings(),
  ]);
  const contacts = await store.primaryContacts([...municipalities, ...providers].map(({ _id }) => _id));
  const calendar = calendarFor(quarter, settings.freeDays);
  const latest = latestHeldOn(demoRegion.previousQuarter);
  for (const [index, conversation] of demoRegion.previousQuarter.entries()) {
    const provider = providers.find(({ _id }) => _id === conversation.provider);
    if (!provider) continue;
    const dates = pastDates({
      quarter,
      heldOn: conversation.heldOn,
      latestHeldOn: latest,
      now: at,
      calendar,
    });
    const start = startOf({
      provider,
      quarter,
      manager: managerOf(people),
      municipalities: municipalities.map(({ _id }) => _id),
      calendar,
    });
    const deeds = pastDeeds({
      store,
      start,
      provider,
      conversation,
      dates,
      people: new Map(people.map((person) => [person._id, person])),
      contacts,
      index,
    });
    const { closed } = await playPast({ store, log }, { start, startedAt: dates.openedAt, deeds });
    if (!closed) throw new Error(`the past of ${start.id} has no end`);
  }
}

/** Actions of the past are real processes: they remind, and come back on the agenda. */
async function startOpenActions({ store, workflows }: Given): Promise<number> {
  const { clockOffset } = await store.readSettings();
  const actions = await store.collections.actions.find({ status: 'open' });
  const known = new Set((await store.processViews(actions.map(({ _id }) => _id))).map(({ _id }) => _id));
  let started = 0;
  for (const action of actions.filter(({ _id }) => !known.has(_id))) {
    const cycle = await store.processView(cycleId(action.provider, action.quarter));
    if (!cycle) continue;
    const { people, calendar } = cycle.state;
    const result = await startAction({ workflows }, { action, people, calendar, clockOffset });
    if (result === 'started') started += 1;
  }
  return started;
}
