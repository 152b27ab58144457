import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { OutboxMail } from './types';

/** Mails between their making and the mail server. */
export function createOutboxQueries({ outbox }: Pick<Collections, 'outbox'>) {
  return {
    /** Puts a mail ready to be sent; a repeat changes nothing. */
    insertMail: (mail: OutboxMail): Promise<'inserted' | 'existing'> => outbox.insert(mail),
    /** One mail, or null. */
    mail: (id: string): Promise<OutboxMail | null> => outbox.byId(id),
    /** What is ready for a person and not known to be sent, oldest first. */
    readyMails: (person: string): Promise<OutboxMail[]> =>
      outbox.find({ person, status: 'ready' }, { sort: { createdAt: 1, _id: 1 } }),
    /** When mails to a person left since an instant, those to sign in with apart. */
    async mailsSince(person: string, since: Instant): Promise<Instant[]> {
      const found = await outbox.find(
        { person, status: 'sent', sentAt: { $gte: since } },
        { without: ['text', 'html', 'attachments'] },
      );
      return found
        .filter(({ links }) => Object.values(links).every(({ kind }) => kind !== 'sign-in'))
        .flatMap(({ sentAt }) => sentAt ?? []);
    },
    /** Mails to this address of a person that did not arrive and never will. */
    lostMailsTo: ({ person, address }: { person: string; address: string }): Promise<OutboxMail[]> =>
      outbox.find(
        { person, status: { $in: ['refused', 'bounced'] }, to: address },
        { without: ['text', 'html', 'attachments'] },
      ),
    /** Notes that a mail is about to be offered to the mail server. */
    async noteAttempt(id: string): Promise<void> {
      await outbox.update({ _id: id, status: 'ready' }, { $inc: { attempts: 1 } });
    },
    /** Notes that the mail server certainly did not take it. */
    async noteFailure(id: string): Promise<void> {
      await outbox.update({ _id: id, status: 'ready' }, { $inc: { failures: 1 } });
    },
    /** Notes that the mail server took it. */
    async noteSent({ id, at }: { id: string; at: Instant }): Promise<void> {
      await outbox.update({ _id: id }, { $set: { status: 'sent', sentAt: at } });
    },
    /** Notes how long (ms) a mail was taken without being noted: only then a crash repeats it. */
    async noteWindow({ id, unnotedFor }: { id: string; unnotedFor: number }): Promise<void> {
      await outbox.update({ _id: id }, { $set: { unnotedFor } });
    },
    /** Notes that the mail server will never take it. */
    async noteRefused(given: { id: string; at: Instant; reason: string }): Promise<void> {
      const { id, at, reason } = given;
      await outbox.update(
        { _id: id, status: 'ready' },
        { $set: { status: 'refused', sentAt: at, refusal: reason } },
      );
    },
    /** Removes a mail as long as nobody has offered it to the mail server since it was read; gives whether it is gone. */
    async removeUnsent({ _id, attempts, failures }: OutboxMail): Promise<boolean> {
      return (await outbox.remove({ _id, status: 'ready', attempts, failures })) > 0;
    },
    /** Counts for the figures of a run: mails by what became of them. */
    async mailFigures(): Promise<{ ready: number; sent: number; refused: number }> {
      const [ready, sent, refused] = await Promise.all(
        (['ready', 'sent', 'refused'] as const).map((status) => outbox.count({ status })),
      );
      return { ready: ready ?? 0, sent: sent ?? 0, refused: refused ?? 0 };
    },
  };
}
