import { z } from 'zod';
import type { Client } from './client';
import { expectOk } from './client';

const taskSchema = z.object({
  id: z.string(),
  form: z.object({ key: z.string(), version: z.number() }),
  step: z.string(),
  organisation: z.string(),
  provider: z.string(),
  quarter: z.string(),
  openedAt: z.string(),
  dueAt: z.string(),
});

/** What a task asks, as `GET /api/v1/tasks` gives it. */
export type Task = z.infer<typeof taskSchema>;

/** The open tasks of whoever this client is. Throws when the product does not answer with them. */
export async function tasksOf(client: Client): Promise<Task[]> {
  const response = await expectOk(await client.get('/api/v1/tasks'), 'GET /api/v1/tasks');
  return z.object({ tasks: z.array(taskSchema) }).parse(await response.json()).tasks;
}
