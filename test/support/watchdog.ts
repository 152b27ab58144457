import { WATCHDOG_SCHEDULE } from '../../workflows/contract';
import { runCommand } from './command';
import { eventually } from './eventually';
import type { OwnProduct } from './own-product';

/** A workflow that a Schedule started. */
type Started = { workflowId: string; firstExecutionRunId: string };

/**
 * Has the Schedule start one look, and waits until it is over. The Schedule also starts one every ten minutes by itself:
 * one that began before the damage is waited for, as what it writes down would say what was.
 */
export async function look({ client }: OwnProduct): Promise<void> {
  const schedule = client.schedule.getHandle(WATCHDOG_SCHEDULE);
  const started = async () =>
    (await schedule.describe()).info.recentActions.map(({ action }) => action.workflow);
  const over = ({ workflowId, firstExecutionRunId }: Started) =>
    client.workflow.getHandle(workflowId, firstExecutionRunId).result();
  const before = await started();
  await Promise.all(before.map(over));
  const known = new Set(before.map(({ firstExecutionRunId }) => firstExecutionRunId));
  await schedule.trigger('ALLOW_ALL');
  const since = await eventually(async () => {
    const fresh = (await started()).filter(({ firstExecutionRunId }) => !known.has(firstExecutionRunId));
    return fresh.length > 0 && fresh;
  });
  await Promise.all(since.map(over));
}

/** `npm run reconcile` with these flags: what it prints and its exit code. */
export async function reconcile(
  { product }: OwnProduct,
  ...flags: string[]
): Promise<{ code: number; said: string }> {
  const env = { ...product.addresses, DEMO: 'true' };
  const { code, out, err } = await runCommand('worker/reconcile.ts', { args: flags, env });
  return { code, said: out + err };
}
