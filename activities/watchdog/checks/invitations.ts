import type { NewInvitation } from '../../../store/invitations';
import type { Store } from '../../../store/store';
import type { Instant } from '../../../workflows/engine/state';
import { invitationFor } from '../../effects/invitations';
import type { Check, Finding } from '../check';

/** Open tasks of an organisation without the invitation through which it reaches them; one finding a quarter. */
export const invitations: Check = {
  name: 'invitations',
  kinds: ['link-missing'],
  async find({ store, now }) {
    const missing = await missingInvitations(store);
    const quarters = [...new Set(missing.map(({ quarter }) => quarter))];
    return quarters.map((quarter) =>
      findingOf(store, { list: missing.filter((one) => one.quarter === quarter), quarter, now }),
    );
  },
};

function findingOf(
  store: Store,
  { list, quarter, now }: { list: readonly NewInvitation[]; quarter: string; now: Instant },
): Finding {
  return {
    kind: 'link-missing',
    subject: { kind: 'quarter', id: quarter },
    since: now,
    difference: `invitation(s) missing: ${list.map(({ _id }) => _id).join(', ')}`,
    repair: async () => {
      await store.ensureInvitations(list);
      return 'link-made';
    },
  };
}

async function missingInvitations(store: Store): Promise<NewInvitation[]> {
  const open = await store.collections.tasks.find({ status: 'open', person: null });
  const wanted = new Map(
    open
      .flatMap((view) => invitationFor({ subject: view.subject }, view.task) ?? [])
      .map((invitation) => [invitation._id, invitation]),
  );
  const known = await store.collections.invitations.byIds([...wanted.keys()]);
  const there = new Set(known.map(({ _id }) => _id));
  return [...wanted.values()].filter(({ _id }) => !there.has(_id));
}
