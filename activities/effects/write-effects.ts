import type { Upsert } from '../../store/collection';
import type { EventView, Notice, TaskView } from '../../store/types';
import type { EffectsBatch } from '../../workflows/contract';
import type { ProcessEvent } from '../../workflows/engine/effects';
import type { TaskState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';
import type { Dependencies } from '../dependencies';
import { endFollowers, startFollower } from './followers';
import { invitationFor } from './invitations';
import { findLostBranch, forgetLostBranch } from './lost-branch';
import { firstDeliveries } from './notices';
import { type NoticeRequest, requestsOf } from './requests';
import { processView, taskView, writtenBy } from './views';
import { works } from './work/works';
import { writeNotices } from './write-notices';

export type EffectDependencies = Pick<Dependencies, 'store' | 'workflows' | 'log'>;

/**
 * Carries out one batch of effects. Everything has a key of its own and the order of its batch, so that a repeat changes
 * nothing and an older batch never overwrites a newer; the process view comes last and says that all before it is there.
 * `quietly` tells nobody: for writing a past.
 */
export async function writeEffects(
  given: EffectDependencies,
  batch: EffectsBatch,
  { quietly = false } = {},
): Promise<void> {
  const { store } = given;
  const { order } = writtenBy(batch);
  const [written, lost] = await Promise.all([
    store.collections.processes.findOne({ _id: batch.state.id }, { without: ['state', 'standing'] }),
    findLostBranch(store, batch),
  ]);
  if (written && written.order >= order) return;
  if (lost) {
    await Promise.all([
      writeTasks(given, { batch, tasks: batch.state.tasks }),
      forgetLostBranch(store, batch),
    ]);
  }
  const requests = [...requestsOf(batch), ...(await runWork(given, batch))];
  const [notices] = await Promise.all([
    quietly ? [] : writeNotices(given, { batch, requests }),
    writeEvents(given, batch),
    writeTasks(given, { batch, tasks: latestTasks(batch) }),
    writeInvitations(given, batch),
    written ? null : noteRound(given, batch),
  ]);
  await wakeMail(given, { notices, clockOffset: batch.clockOffset });
  await startFollowers(given, batch);
  await endFollowers(given, { state: batch.state, tasks: latestTasks(batch), events: eventsIn(batch) });
  const { _id, ...view } = processView(batch);
  await store.collections.processes.upsert({
    id: _id,
    where: { order: { $lt: order } },
    update: { $set: view },
  });
}

/** The first of a cycle that is written tells which quarter has a round now. */
async function noteRound({ store }: EffectDependencies, { state }: EffectsBatch): Promise<void> {
  if (state.definition.key === quarterlyCycle.key) await store.noteRound(state.subject.quarter);
}

async function runWork(given: EffectDependencies, batch: EffectsBatch): Promise<NoticeRequest[]> {
  const requests: NoticeRequest[] = [];
  for (const { effect, at } of batch.effects) {
    if (effect.kind !== 'run') continue;
    const work = works[effect.run];
    const { state, clockOffset } = batch;
    requests.push(...(await work(given, { state, clockOffset, at, key: effect.key })));
  }
  return requests;
}

function eventsIn({ effects }: EffectsBatch): ProcessEvent[] {
  return effects.flatMap(({ effect }) => (effect.kind === 'event' ? [effect.event] : []));
}

async function startFollowers(given: EffectDependencies, batch: EffectsBatch): Promise<void> {
  const { state, effects, clockOffset } = batch;
  for (const { effect } of effects) {
    if (effect.kind !== 'start') continue;
    const { process, taskId } = effect;
    await startFollower(given, { state, process, taskId, clockOffset });
  }
}

async function writeTasks(
  { store }: EffectDependencies,
  { batch, tasks }: { batch: EffectsBatch; tasks: readonly TaskState[] },
): Promise<void> {
  const { state } = batch;
  const written = writtenBy(batch);
  // Only a task that this batch opened needs its form looked up; an older one is pinned already.
  const from = Math.min(...batch.effects.map(({ at }) => at));
  const opened = tasks.filter(({ openedAt }) => openedAt >= from);
  const formVersions = await store.publishedVersions(opened.map((task) => formOf(batch, task)));
  const upserts = tasks.map((task): Upsert<TaskView> => {
    const formVersion = formVersions.get(formOf(batch, task)) ?? 1;
    const { _id, form, ...view } = taskView({ state, task, written, formVersion });
    // The form is pinned when the task is first written: a version published later is for later tasks.
    return {
      id: _id,
      where: { order: { $lt: written.order } },
      update: { $set: view, $setOnInsert: { form } },
    };
  });
  await store.collections.tasks.upsertAll(upserts);
}

function formOf({ state }: EffectsBatch, task: TaskState): string {
  return taskStepOf(state.definition, task.step).form;
}

/** A task can change twice in one batch: the last counts. */
function latestTasks({ effects }: EffectsBatch): TaskState[] {
  const latest = new Map<string, TaskState>();
  for (const { effect } of effects) {
    if (effect.kind === 'task') latest.set(effect.task.id, effect.task);
  }
  return [...latest.values()];
}

async function writeEvents({ store }: EffectDependencies, batch: EffectsBatch): Promise<void> {
  const { state, effects } = batch;
  const upserts = effects.flatMap(({ effect }): Upsert<EventView>[] => {
    if (effect.kind !== 'event') return [];
    const { event } = effect;
    const view = { processId: state.id, at: event.at, event, ...writtenBy(batch) };
    return [{ id: `${state.id}/${event.key}`, update: { $setOnInsert: view } }];
  });
  await store.collections.events.upsertAll(upserts);
}

async function writeInvitations({ store }: EffectDependencies, batch: EffectsBatch): Promise<void> {
  const open = latestTasks(batch).filter(({ status }) => status === 'open');
  const invitations = open.flatMap((task) => invitationFor(batch.state, task) ?? []);
  await store.ensureInvitations(invitations);
}

async function wakeMail(
  { workflows }: EffectDependencies,
  given: { notices: readonly Notice[]; clockOffset: number },
): Promise<void> {
  const { notices, clockOffset } = given;
  const deliveries = [...firstDeliveries(notices)];
  await Promise.all(
    deliveries.map(([person, deliverAt]) => workflows.wakeMail({ person, deliverAt, clockOffset })),
  );
}
