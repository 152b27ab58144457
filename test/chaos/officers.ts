import { randomUUID } from 'node:crypto';
import { paths } from '../../api/paths';
import { type Client, createClient } from '../quarter/client';
import { type Task, tasksOf } from '../quarter/tasks';

/** An answer that the product said it has. */
export type Acknowledged = { taskId: string; answerId: string };

const PATIENCE_MS = 60_000;

/**
 * Answers every open question of a municipality while parts of the product are being killed. What fails is tried
 * again with the same request id, as a browser's second click would, until it is acknowledged.
 */
export async function answerEverything(baseUrl: string, person: string): Promise<Acknowledged[]> {
  const client = createClient(baseUrl);
  await insist(() => client.postForm(paths.demoSignIn, { person }));
  const tasks = await insistOnTasks(client);
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

async function insistOnTasks(client: Client): Promise<Task[]> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await tasksOf(client);
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause();
    }
  }
}

/** Tries until the product answers with something else than that it cannot now. */
async function insist(ask: () => Promise<Response>): Promise<Response> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await ask().catch(() => null);
    if (response && response.status < 500) return response;
    if (Date.now() > until) throw new Error('the product did not come back within a minute');
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 100);
  });
}
