import { isReachable } from '../../../domain/staffing/reachable';
import type { Store } from '../../../store/store';
import type { Notice, Organisation, OutboxMail, Person, ProcessView } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';

/** A mail that did not arrive, as its repair shows it. */
export type LostMail = Pick<OutboxMail, '_id' | 'to' | 'subject' | 'createdAt' | 'refusal'>;

/** Who was told instead; `sentAt` is when the mail left, or null with `deliverAt` while it waits. */
export type ToldInstead = { person: string; deliverAt: Instant; sentAt: Instant | null };

/** All that is known around a contact who cannot be reached. */
export type ContactDossier = {
  organisation: Organisation;
  /** Whose address it is; null where nobody of the organisation can be reached. */
  person: Person | null;
  /** The last mail to him that did not arrive. */
  lost: LostMail | null;
  told: readonly ToldInstead[];
  /** How much is kept for the organisation until somebody can be reached. */
  kept: number;
  /** Who works at the organisation, the first contact first. */
  colleagues: readonly Person[];
  /** Everybody, also who left: whose an address is. */
  everybody: readonly Person[];
};

/** Reads it; null for a process that is about no contact. */
export async function loadContact(store: Store, { subject }: ProcessView): Promise<ContactDossier | null> {
  const organisation = subject.organisation && (await store.organisation(subject.organisation));
  if (!organisation) return null;
  const [person, colleagues, kept, everybody] = await Promise.all([
    subject.person === undefined ? null : store.person(subject.person),
    store.peopleOf(organisation._id),
    store.countHeld(organisation._id),
    store.listPeople(),
  ]);
  const failed = person ? await store.failedMails(person._id) : [];
  const told = person ? await toldInstead(store, { person: person._id, failed }) : [];
  return { organisation, person, lost: failed.at(-1) ?? null, told, kept, colleagues, everybody };
}

/** Who else can be reached at the organisation. */
export function othersReachable({ colleagues, person }: ContactDossier): Person[] {
  return colleagues.filter((one) => one._id !== person?._id && isReachable(one));
}

async function toldInstead(
  store: Store,
  { person, failed }: { person: string; failed: readonly OutboxMail[] },
): Promise<ToldInstead[]> {
  const lost = await store.noticesById(failed.flatMap(({ notices }) => notices));
  const processIds = [...new Set(lost.flatMap(({ processId }) => processId ?? []))];
  const since = Math.min(...failed.map(({ createdAt }) => createdAt));
  const told = (await store.toldInsteadOf(person, processIds)).filter(
    (notice) => notice.deliverAt >= since && (notice.status === 'sent' || notice.status === 'waiting'),
  );
  const first = new Map<string, Notice>();
  for (const notice of told) if (!first.has(notice.person)) first.set(notice.person, notice);
  const mails = await store.collections.outbox.byIds(told.flatMap(({ mail }) => mail ?? []));
  return [...first.values()].map(({ person: who, deliverAt, mail }) => ({
    person: who,
    deliverAt,
    sentAt: mails.find(({ _id }) => _id === mail)?.sentAt ?? null,
  }));
}
