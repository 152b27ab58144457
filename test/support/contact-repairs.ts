import { randomUUID } from 'node:crypto';
import { writeEffects } from '../../activities/effects/write-effects';
import { deliverMail } from '../../activities/mail/deliver-mail';
import type { Store } from '../../store/store';
import { begin } from '../../workflows/engine/begin';
import { decide } from '../../workflows/engine/decide';
import { outcomeOf } from '../../workflows/engine/outcome';
import { taskStepOf } from '../../workflows/engine/steps';
import { at } from '../examples/processes';
import { postOffice, sender } from './asked-municipality';
import { batchOf, recorder, silent } from './batches';

/** When the first mail leaves, and when somebody answers that its address is mended. */
export const MAILED = at('2026-12-04 08:00');
export const REPAIRED = at('2026-12-04 11:00');

/** What delivers mail and writes down what processes decide, over a store and with nothing of Temporal. */
export function productOver(store: Store) {
  const asked = recorder();
  const given = { store, workflows: asked.workflows, log: silent };
  const deliver = async (person: string, now: number, ...answers: Parameters<typeof postOffice>) => {
    const { mailer, taken } = postOffice(...answers);
    // As its workflow does: again until nothing waits any more.
    for (let turn = 0; turn < 10; turn += 1) {
      const { nextDeliverAt } = await deliverMail({ ...given, ...sender, mailer }, { person, now });
      if (nextDeliverAt === null || nextDeliverAt > now) break;
    }
    return taken;
  };
  return { ...asked, given, deliver };
}

export type Product = ReturnType<typeof productOver>;

/** Plays a repair that was started: somebody answers its form. Gives how to do the last of it again. */
export async function answered(
  { given, starts }: Product,
  { which, data }: { which: string; data: Record<string, unknown> },
): Promise<() => Promise<void>> {
  const start = [...starts.values()].find(({ id }) => id.includes(which));
  if (!start) throw new Error(`no process ${which} was started`);
  const begun = begin(start, MAILED);
  await writeEffects(given, batchOf(begun, MAILED));
  const [task] = begun.state.tasks;
  if (task?.assignee.kind !== 'person') throw new Error('no task of the team');
  const answerId = randomUUID();
  const outcome = outcomeOf(taskStepOf(start.definition, task.step), data);
  const by = { kind: 'person', person: task.assignee.person, organisation: 'regio' } as const;
  await given.store.insertAnswer({
    _id: answerId,
    taskId: task.id,
    processId: start.id,
    form: { key: 'contact-repair', version: 1 },
    data,
    outcome,
    by: { actor: by, functionTitle: null, email: null },
    at: REPAIRED,
  });
  const command = { kind: 'complete', taskId: task.id, outcome, answerId, supersedes: null, by } as const;
  const batch = batchOf(decide(begun.state, command, REPAIRED), REPAIRED);
  await writeEffects(given, batch);
  return async () => {
    // As when the product was stopped before the view of the process was written.
    await given.store.collections.processes.update({ _id: start.id }, { $set: { order: 0 } });
    await writeEffects(given, batch);
  };
}
