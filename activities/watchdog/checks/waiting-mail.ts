import { recipientMailId } from '../../../workflows/contract';
import type { Instant } from '../../../workflows/engine/state';
import type { Check, Finding, Look } from '../check';
import { inBatches } from '../in-batches';

/** How long (ms) a mail may take before it counts as one that does not leave. */
const PATIENCE = 2 * 60_000;

type Waiting = { person: string; since: Instant };

/** What should have been mailed: notices past their moment, and mails that are ready. A mail nobody works on is woken. */
export const waitingMail: Check = {
  name: 'waiting-mail',
  kinds: ['mail-not-leaving'],
  async find(look) {
    const waiting = await overdue(look);
    const idle = await inBatches(waiting, (one) => isIdle(look, one.person));
    const asleep = waiting.filter((_one, index) => idle[index]);
    const tried = waiting.filter((_one, index) => !idle[index]);
    return [...asleep.map((one) => wake(look, one)), ...stuck(tried)];
  },
};

/** For each person since when mail should have left. */
async function overdue({ store, now }: Look): Promise<Waiting[]> {
  const before = now - PATIENCE;
  const [notices, mails] = await Promise.all([
    store.collections.notices.find({ status: 'waiting', deliverAt: { $lte: before } }),
    store.collections.outbox.find(
      { status: 'ready', createdAt: { $lte: before } },
      { without: ['text', 'html', 'attachments', 'links', 'notices'] },
    ),
  ]);
  const since = new Map<string, Instant>();
  const note = (person: string, at: Instant): void => {
    since.set(person, Math.min(at, since.get(person) ?? at));
  };
  for (const { person, deliverAt } of notices) note(person, deliverAt);
  for (const { person, createdAt } of mails) note(person, createdAt);
  return [...since].map(([person, at]) => ({ person, since: at }));
}

/** Whether nobody works on the mail of a person: nothing runs, or what runs waits for a later moment. */
async function isIdle({ temporal }: Look, person: string): Promise<boolean> {
  const account = await temporal.account(recipientMailId(person));
  return account.kind !== 'running' || (account.failing === null && account.struggling.length === 0);
}

function wake({ workflows, clockOffset }: Look, { person, since }: Waiting): Finding {
  return {
    kind: 'mail-not-leaving',
    subject: { kind: 'person', id: person },
    since,
    difference: `mail to ${person} waits and nothing delivers it`,
    repair: async () => {
      await workflows.wakeMail({ person, deliverAt: since, clockOffset });
      return 'mail-woken';
    },
  };
}

/** One mail server that does not take mail is one stall, however many people wait. */
function stuck(tried: readonly Waiting[]): Finding[] {
  if (tried.length === 0) return [];
  return [
    {
      kind: 'mail-not-leaving',
      subject: null,
      since: Math.min(...tried.map(({ since }) => since)),
      amount: tried.length,
      difference: `mail to ${tried.length} recipient(s) is offered again and again and not taken`,
      repair: null,
    },
  ];
}
