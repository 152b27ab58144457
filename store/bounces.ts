import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import { isDuplicateKey } from './duplicate-key';
import type { Bounce, Notice, OutboxMail, Person } from './types';

type Used = Pick<Collections, 'people' | 'outbox' | 'notices' | 'processes'>;

/** Mail that did not arrive: to whom, what waits because of it, and what has been repaired. */
export function createBounceQueries({ people, outbox, notices, processes }: Used) {
  return {
    /** Notes that an address refuses mail; one that somebody changed meanwhile, or that was noted, is left as it is. */
    async noteBounce({ person, address, bounce }: { person: string; address: string; bounce: Bounce }) {
      await people.update({ _id: person, email: address, bounced: null }, { $set: { bounced: bounce } });
    },
    /** Gives a person an address that takes mail (again); `taken` when it is somebody else's. */
    async repairAddress(given: { person: string; email: string; at: Instant }): Promise<'saved' | 'taken'> {
      const { person, at } = given;
      const email = given.email.trim().toLowerCase();
      try {
        await people.update({ _id: person }, { $set: { email, bounced: null, repairedAt: at } });
        return 'saved';
      } catch (error) {
        if (isDuplicateKey(error)) return 'taken';
        throw error;
      }
    },
    /** Notes that somebody left his organisation, and who follows him. */
    async noteLeft(given: { person: string; at: Instant; successor?: string }): Promise<void> {
      const { person, at, successor } = given;
      await people.update(
        { _id: person, leftAt: null },
        { $set: { leftAt: at, ...(successor === undefined ? {} : { successor }) } },
      );
    },
    /** The person with this address, also one who left, or null. */
    holderOfAddress: (email: string): Promise<Person | null> =>
      people.findOne({ email: email.trim().toLowerCase() }),
    /** The mail with this Message-ID, or null. */
    mailByMessageId: (messageId: string): Promise<OutboxMail | null> =>
      outbox.findOne({ messageId: String(messageId) }),
    /** The last mail that left for this address of a person, or null. */
    lastMailTo: ({ person, address }: { person: string; address: string }): Promise<OutboxMail | null> =>
      outbox.findOne({ person, status: 'sent', to: address }, { sort: { sentAt: -1 } }),
    /** The mails that did not arrive at a person's address, oldest first. */
    failedMails: (person: string): Promise<OutboxMail[]> =>
      outbox.find(
        { person, status: { $in: ['refused', 'bounced'] } },
        { sort: { createdAt: 1 }, without: ['text', 'html', 'attachments', 'links'] },
      ),
    /** Notes that a mail that left came back. */
    async noteReturned({ id, reason }: { id: string; reason: string }): Promise<void> {
      await outbox.update({ _id: id, status: 'sent' }, { $set: { status: 'bounced', refusal: reason } });
    },
    /** Notices by their keys, in no particular order. */
    noticesById: (ids: readonly string[]): Promise<Notice[]> => notices.byIds(ids),
    /** Keeps a notice for an organisation where nobody can be reached. */
    async holdNotice(id: string, { organisation, meantFor }: { organisation: string; meantFor: string }) {
      await notices.update(
        { _id: id, status: 'waiting' },
        { $set: { status: 'held', person: heldFor(organisation), meantFor } },
      );
    },
    /** How much is kept for an organisation where nobody can be reached. */
    countHeld: (organisation: string): Promise<number> =>
      notices.count({ person: heldFor(organisation), status: 'held' }),
    /** Gives what was kept for an organisation to somebody who can be reached there; gives how much that was. */
    releaseNotices: (given: { organisation: string; to: string; deliverAt: Instant }): Promise<number> =>
      notices.updateAll(
        { person: heldFor(given.organisation), status: 'held' },
        { $set: { status: 'waiting', person: given.to, deliverAt: given.deliverAt } },
      ),
    /** What was told to others in the place of a person, about these processes. */
    toldInsteadOf: (person: string, processIds: readonly string[]): Promise<Notice[]> =>
      notices.find({ processId: { $in: [...processIds] }, meantFor: person }, { sort: { deliverAt: 1 } }),
    /** The open searches for a contact at an organisation, by their business ids. */
    async openContactSearches(organisation: string): Promise<string[]> {
      const found = await processes.find(
        { status: 'open', definition: 'contact-missing', 'subject.organisation': organisation },
        { without: ['state'] },
      );
      return found.map(({ _id }) => _id);
    },
    /** How many repairs under this business id, or a numbered one after it, have ended. */
    endedRepairs: (id: string): Promise<number> =>
      // ';' follows ':', so this is the id itself and everything that begins with it and a colon.
      processes.count({ _id: { $gte: id, $lt: `${id};` }, status: { $ne: 'open' } }),
  };
}

/** Stands in a notice for the person, while nobody can be reached at an organisation. */
export function heldFor(organisation: string): string {
  return `organisation/${organisation}`;
}
