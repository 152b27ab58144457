import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { Notice, OutboxMail } from './types';

/** A mail as a page lists it: without its text. */
export type MailSummary = Pick<
  OutboxMail,
  '_id' | 'person' | 'to' | 'subject' | 'status' | 'createdAt' | 'sentAt'
>;

/** What people must hear, and what became of it. */
export function createNoticeQueries({ notices, outbox }: Pick<Collections, 'notices' | 'outbox'>) {
  return {
    /** Writes a notice once; a repeat changes nothing. */
    insertNotice: (notice: Notice): Promise<'inserted' | 'existing'> => notices.insert(notice),
    /** What waits for a person; with `until` only what must be delivered by then. Oldest first. */
    waitingNotices: (person: string, until?: Instant): Promise<Notice[]> =>
      notices.find(
        { person, status: 'waiting', ...(until === undefined ? {} : { deliverAt: { $lte: until } }) },
        { sort: { deliverAt: 1, at: 1, _id: 1 } },
      ),
    /** What waits for these people up to an instant: for them to read, or meant for them and with somebody else. */
    async waitingAround({ people, until }: { people: readonly string[]; until: Instant }): Promise<Notice[]> {
      const waiting = { status: 'waiting', deliverAt: { $lte: until } } as const;
      const [theirs, elsewhere] = await Promise.all([
        notices.find({ ...waiting, person: { $in: [...people] } }),
        notices.find({ ...waiting, meantFor: { $in: [...people] } }),
      ]);
      return [...new Map([...theirs, ...elsewhere].map((notice) => [notice._id, notice])).values()];
    },
    /** Has somebody else read what is meant for a person, or that person himself again; nothing that was mailed. */
    async passNotice(id: string, { person, meantFor }: { person: string; meantFor: string }): Promise<void> {
      await notices.update({ _id: id, status: 'waiting' }, { $set: { person, meantFor } });
    },
    /** Lets what waits wait for a later mail. */
    async postponeNotices(ids: readonly string[], deliverAt: Instant): Promise<void> {
      if (ids.length === 0) return;
      await notices.updateAll({ _id: { $in: [...ids] }, status: 'waiting' }, { $max: { deliverAt } });
    },
    /** When the next mail to this person leaves, or null when nothing waits. */
    async nextDelivery(person: string): Promise<Instant | null> {
      const next = await notices.findOne({ person, status: 'waiting' }, { sort: { deliverAt: 1 } });
      return next?.deliverAt ?? null;
    },
    /** Marks notices as part of a mail, or as no longer needed. */
    async closeNotices(
      ids: readonly string[],
      became: { status: 'sent'; mail: string } | { status: 'dropped'; mail: null },
    ): Promise<void> {
      if (ids.length > 0) await notices.updateAll({ _id: { $in: [...ids] } }, { $set: became });
    },
    /** What stood in a mail that never left waits again. */
    async reopenNotices({ _id, notices: ids }: Pick<OutboxMail, '_id' | 'notices'>): Promise<void> {
      if (ids.length === 0) return;
      const open = { status: 'waiting', mail: null } as const;
      await notices.updateAll({ _id: { $in: [...ids] }, mail: _id }, { $set: open });
    },
    /** The mails in which a process was mentioned, latest first. */
    async mailsAbout(processId: string): Promise<MailSummary[]> {
      const about = await notices.find({ processId, status: 'sent' });
      const ids = [...new Set(about.flatMap(({ mail }) => (mail === null ? [] : [mail])))];
      if (ids.length === 0) return [];
      const found = await outbox.find(
        { _id: { $in: ids } },
        { without: ['text', 'html', 'attachments', 'links', 'notices'], sort: { createdAt: -1 } },
      );
      return found.map(({ _id, person, to, subject, status, createdAt, sentAt }) => ({
        _id,
        person,
        to,
        subject,
        status,
        createdAt,
        sentAt,
      }));
    },
  };
}
