import { createHash } from 'node:crypto';
import type { Log } from '../../activities/dependencies';
import { writeEffects } from '../../activities/effects/write-effects';
import type { Store } from '../../store/store';
import type { AnswerBy } from '../../store/types';
import { begin, type ProcessStart } from '../../workflows/engine/begin';
import { decide } from '../../workflows/engine/decide';
import { momentsOf, outcomeOf } from '../../workflows/engine/outcome';
import type { Instant, OpenTask, ProcessState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { nextDue, tick } from '../../workflows/engine/tick';
import type { Decision } from '../../workflows/engine/turn';

/** One thing that somebody did in the past: the answer to an open task, at an instant. */
export type PastDeed = {
  at: Instant;
  step: string;
  /** For a task of several organisations: whose. */
  organisation?: string;
  by: AnswerBy;
  data(): Promise<Record<string, unknown>>;
};

/** Nobody hears of a past, and nothing of it runs: open actions are started afterwards. */
const nowhere = {
  endObsolete: async (): Promise<void> => undefined,
  wakeMail: async (): Promise<void> => undefined,
  startProcess: async (): Promise<'existing'> => 'existing',
};

/**
 * Plays a process of the past through the engine itself and writes its effects as the product does, so that history,
 * answers, agenda, minutes and actions agree. Keys follow from the process: playing twice writes once.
 */
export async function playPast(
  given: { store: Store; log: Log },
  { start, startedAt, deeds }: { start: ProcessStart; startedAt: Instant; deeds: readonly PastDeed[] },
): Promise<ProcessState> {
  const { store, log } = given;
  let state: ProcessState;
  const write = async (decision: Decision, at: Instant): Promise<void> => {
    const { effects } = decision;
    state = decision.state;
    if (effects.length === 0) return;
    const { sequence } = state;
    await writeEffects(
      { store, log, workflows: nowhere },
      {
        state,
        effects: effects.map((effect) => ({ sequence, at, effect })),
        nextDueAt: nextDue(state),
        clockOffset: 0,
        decidedAt: at,
      },
      { quietly: true },
    );
  };

  const started = begin(start, startedAt);
  state = started.state;
  await write(started, startedAt);
  for (const deed of deeds.toSorted((a, b) => a.at - b.at)) {
    for (let due = nextDue(state); due !== null && due <= deed.at; due = nextDue(state)) {
      await write(tick(state, due), due);
    }
    const task = openTask(state, deed);
    if (task) await write(await answer(store, { state, task, deed }), deed.at);
  }
  return state;
}

function openTask(state: ProcessState, { step, organisation }: PastDeed): OpenTask | null {
  for (const task of state.tasks) {
    const whose = task.assignee.kind === 'organisation' ? task.assignee.organisation : undefined;
    const fits = organisation === undefined || organisation === whose;
    if (task.status === 'open' && task.step === step && fits) return task;
  }
  return null;
}

async function answer(
  store: Store,
  { state, task, deed }: { state: ProcessState; task: OpenTask; deed: PastDeed },
): Promise<Decision> {
  const step = taskStepOf(state.definition, task.step);
  const data = await deed.data();
  const outcome = outcomeOf(step, data);
  const answerId = uuidOf(task.id);
  const view = await store.task(task.id);
  await store.insertAnswer({
    _id: answerId,
    taskId: task.id,
    processId: state.id,
    form: { key: step.form, version: view?.form.version ?? 1 },
    data,
    outcome,
    by: deed.by,
    at: deed.at,
  });
  const moments = momentsOf(step, data);
  const command = {
    kind: 'complete',
    taskId: task.id,
    outcome,
    answerId,
    supersedes: null,
    by: deed.by.actor,
    moments,
  } as const;
  return decide(state, command, deed.at);
}

/** An id in the form of a UUID that follows from a text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
