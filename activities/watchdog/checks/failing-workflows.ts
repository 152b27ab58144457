import type { Check, Finding, Look } from '../check';
import { subjectOf } from '../check';
import { inBatches } from '../in-batches';
import type { ListedWorkflow } from '../temporal-view';

/** An activity that was tried as often as this is more than a hiccup. */
const STRUGGLING_ATTEMPTS = 5;
/** Mail has a check of its own: there a failing activity is the mail server. */
const DELIVERY = 'deliverMail';

/** Workflows whose code fails again and again, and work of theirs that does not succeed. */
export const failingWorkflows: Check = {
  name: 'failing-workflows',
  kinds: ['workflow-failing'],
  find: async (look) => (await inBatches(look.running, (workflow) => inspect(look, workflow))).flat(),
};

async function inspect({ temporal, clockOffset }: Look, { id }: ListedWorkflow): Promise<Finding[]> {
  const account = await temporal.account(id);
  if (account.kind !== 'running') return [];
  const about = { kind: 'workflow-failing', subject: subjectOf(id), repair: null } as const;
  if (account.failing) {
    const { attempts, since } = account.failing;
    const difference = `${id}: its workflow task failed ${attempts} times`;
    return [{ ...about, since: since + clockOffset, difference }];
  }
  const stuck = account.struggling.find(
    ({ activity, attempts }) => activity !== DELIVERY && attempts >= STRUGGLING_ATTEMPTS,
  );
  if (!stuck) return [];
  const difference = `${id}: ${stuck.activity} was tried ${stuck.attempts} times`;
  return [{ ...about, since: stuck.since + clockOffset, difference }];
}
