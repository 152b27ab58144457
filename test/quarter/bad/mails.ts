import type { Quarter } from '../../../domain/quarters';
import type { Store } from '../../../store/store';
import type { Notice, OutboxMail, Person } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';

/** A mail that arrived: when, whose, and what it tells. */
export type ToldMail = { mail: OutboxMail; at: Instant; person: Person; notices: Notice[] };

/** The mails that left since an instant, oldest first, with what each tells; those to sign in with are left out. */
export async function mailsSince(store: Store, since: Instant): Promise<ToldMail[]> {
  const [people, notices, sent] = await Promise.all([
    store.listPeople(),
    store.collections.notices.find({ status: 'sent', deliverAt: { $gte: since } }),
    store.collections.outbox.find(
      { status: 'sent', sentAt: { $gte: since } },
      { sort: { sentAt: 1 }, without: ['html', 'attachments'] },
    ),
  ]);
  const noticeById = new Map(notices.map((notice) => [notice._id, notice]));
  return sent.flatMap((mail) => {
    const person = people.find(({ _id }) => _id === mail.person);
    const told = mail.notices.flatMap((id) => noticeById.get(id) ?? []);
    if (!person || mail.sentAt === null || told.some(({ kind }) => kind === 'sign-in')) return [];
    return [{ mail, at: mail.sentAt, person, notices: told }];
  });
}

/** Whether a mail is about a quarter, or about the whole region. */
export function isAbout({ notices }: ToldMail, quarter: Quarter): boolean {
  return notices.some(({ subject }) => subject === null || subject.quarter === quarter);
}

/** Whether a mail went to somebody in the place of another: a deputy, or the second contact of an organisation. */
export function isForAnother({ notices, person }: ToldMail): boolean {
  return notices.some(({ meantFor }) => meantFor !== undefined && meantFor !== person._id);
}
