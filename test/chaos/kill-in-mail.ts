import { setTimeout as pause } from 'node:timers/promises';
import type { RunningProduct } from '../../engines/start-product';
import type { Store } from '../../store/store';
import { readMailbox, setFault } from '../quarter/mailbox';

/** How long (ms) the mail server keeps its sender waiting; the product gives up after six seconds of silence. */
const ACCEPT_AFTER_MS = 4000;
/** Mails of the same moment have this long to get under way too. */
const MORE_MS = 1000;
const PATIENCE_MS = 60_000;

/**
 * Kills the worker in the very middle of a mail: the mail server has kept it and has not said so yet. Gives the
 * Message-IDs that were under way: those may come a second time, and no others. Throws when no mail leaves in a minute.
 */
export async function killInMail(given: {
  product: RunningProduct;
  store: Store;
  mailboxUrl: string;
}): Promise<string[]> {
  const { product, store, mailboxUrl } = given;
  await setFault(mailboxUrl, { acceptAfterMs: ACCEPT_AFTER_MS });
  const until = Date.now() + PATIENCE_MS;
  while ((await underWay({ store, mailboxUrl })).length === 0) {
    if (Date.now() > until) throw new Error('no mail left within a minute: there was nothing to kill');
  }
  await pause(MORE_MS);
  await product.killProcess('worker');
  const ids = await underWay({ store, mailboxUrl });
  process.stdout.write(`killed worker in the middle of ${ids.length} mail(s)\n`);
  await setFault(mailboxUrl, {});
  await product.restart('worker');
  return ids;
}

/** What the mail server has and the product does not know that it has. */
async function underWay({ store, mailboxUrl }: { store: Store; mailboxUrl: string }): Promise<string[]> {
  const kept = new Set((await readMailbox(mailboxUrl)).map(({ messageId }) => messageId));
  const ready = await store.collections.outbox.find({ status: 'ready' });
  return ready.map(({ messageId }) => messageId).filter((id) => kept.has(id));
}
