import { randomUUID } from 'node:crypto';
import { paths } from '../../api/paths';
import { type Client, createClient } from '../quarter/client';
import { type Task, tasksOf } from '../quarter/tasks';
import { eventually } from '../support/eventually';

/** An answer that the product said it has. */
export type Acknowledged = { taskId: string; answerId: string };

const PATIENCE_SECONDS = 60;

/**
 * Answers every open question of a municipality while parts of the product are being killed. What fails is tried
 * again with the same request id, as a browser's second click would, until it is acknowledged.
 */
export async function answerEverything(baseUrl: string, person: string): Promise<Acknowledged[]> {
  const client = createClient(baseUrl);
  await insist(() => client.postForm(paths.demoSignIn, { person }));
  const tasks = await eventually(() => tasksOf(client).catch(() => null), PATIENCE_SECONDS);
  const acknowledged: Acknowledged[] = [];
  for (const task of tasks) acknowledged.push(await answer(client, task));
  return acknowledged;
}

async function answer(client: Client, task: Task): Promise<Acknowledged> {
  const requestId = randomUUID();
  const response = await insist(() =>
    client.postJson(paths.apiSubmission(task.form.key), {
      data: { hasInput: 'nee' },
      metadata: { task: task.id, requestId },
    }),
  );
  if (response.status !== 201) {
    throw new Error(`an answer was refused under kills: ${response.status} ${await response.text()}`);
  }
  return { taskId: task.id, answerId: requestId };
}

/** Tries until the product answers with something else than that it cannot now. */
function insist(ask: () => Promise<Response>): Promise<Response> {
  return eventually(async () => {
    const response = await ask().catch(() => null);
    return response !== null && response.status < 500 && response;
  }, PATIENCE_SECONDS);
}
