import { randomUUID } from 'node:crypto';
import { checkFields } from '../../../api/answers/flow/confirmations';
import { paths } from '../../../api/paths';
import type { TaskView } from '../../../store/types';
import { type Client, expectOk } from '../client';

/**
 * Presses the last button of a page, with what was filled in and the warnings that were ticked, as a browser without
 * scripts does. Throws when it is not done.
 */
export async function press(
  client: Client,
  {
    address,
    data = {},
    confirm = [],
  }: { address: string; data?: Record<string, string>; confirm?: readonly string[] },
): Promise<void> {
  const fields = [
    ...Object.entries(data).map(([key, value]) => [`data[${key}]`, value]),
    ...confirm.map((key) => [checkFields.warning(key), 'ja']),
  ];
  const response = await client.postForm(address, { ...Object.fromEntries(fields), verzoek: randomUUID() });
  await expectOk(response, address);
}

/** Answers a task by its form. Throws when the product does not take it. */
export async function answerTask(
  client: Client,
  { _id, form }: Pick<TaskView, '_id' | 'form'>,
  data: Record<string, unknown>,
): Promise<void> {
  const submission = { data, metadata: { task: _id, requestId: randomUUID() } };
  await expectOk(await client.postJson(paths.apiSubmission(form.key), submission), _id);
}
