import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type History, historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { type ReplayResult, Worker } from '@temporalio/worker';
import { workflowBundle } from './bundle';

/** Where recorded histories are kept. */
export const HISTORIES = join(__dirname, '../histories');

/** One run of a process as it was: `workflowId` names it in messages. */
export type Recorded = { workflowId: string; history: History };

/** The histories that `npm run record-histories` has recorded, by file name. */
export function recordedHistories(): Recorded[] {
  return readdirSync(HISTORIES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      workflowId: name.replace('.json', ''),
      history: historyFromJSON(JSON.parse(readFileSync(join(HISTORIES, name), 'utf8'))),
    }));
}

/** Replays histories with the workflows of a file, the product's own by default; names those that do not fit. */
export async function misfits(histories: readonly Recorded[], file?: string): Promise<string[]> {
  const results: ReplayResult[] = [];
  const options = { workflowBundle: await workflowBundle(file) };
  for await (const result of Worker.runReplayHistories(options, histories)) results.push(result);
  if (results.length !== histories.length) throw new Error('not every history was replayed');
  return results.flatMap(({ workflowId, error }) => (error ? [`${workflowId}: ${error.name}`] : []));
}
