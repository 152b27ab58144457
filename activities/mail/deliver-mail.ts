import type { Notice, OutboxMail } from '../../store/types';
import type { MailActivities } from '../../workflows/contract';
import type { Instant } from '../../workflows/engine/state';
import { followFailure } from '../bounces/follow-failure';
import { keepUntilReachable } from '../bounces/nobody-there';
import type { Dependencies } from '../dependencies';
import { composeDigest } from './digest';
import type { MailDocument } from './document';
import type { Facts, Reader } from './facts';
import { gatherFacts, openQuestions, subjectsOf } from './gather-facts';
import { mayLeaveAt, sortByRhythm } from './hold-back';
import { outboxMail } from './outbox-mail';
import { readReader } from './read-reader';
import { inputMailsTo, repeatedReminders } from './repeated-reminders';
import { selectNotices } from './select';
import { sendMail } from './send-mail';
import { signInMail } from './sign-in-mail';
import { gatherForStandIns } from './stand-ins';
import { takeBack } from './take-back';

type Input = Parameters<MailActivities['deliverMail']>[0];
type Result = Awaited<ReturnType<MailActivities['deliverMail']>>;

/**
 * Sends what waits for one person up to `now`: one mail a call, so that a call always ends in time. A mail is in the
 * outbox before it is sent and its notices are closed with it, so that a crash anywhere repeats nothing and loses nothing.
 */
export async function deliverMail(given: Dependencies, { person, now }: Input): Promise<Result> {
  const { store } = given;
  const [ready] = await store.readyMails(person);
  // An attempt that is tried again was given the time of the first.
  const late = ready ? Math.max(now, await store.now()) : now;
  const keeps = ready && !(await takeBack(store, { mail: ready, now: late }));
  const mail = keeps ? ready : await makeMail(given, { person, now: late });
  if (mail) {
    await store.closeNotices(mail.notices, { status: 'sent', mail: mail._id });
    await sendOrStop(given, { mail, now: late });
  }
  const [left] = await store.readyMails(person);
  return { nextDeliverAt: left ? now : await store.nextDelivery(person) };
}

/** A mail that was made before its address was found to refuse mail does not leave any more. */
async function sendOrStop(
  given: Dependencies,
  { mail, now }: { mail: OutboxMail; now: Instant },
): Promise<void> {
  const { store } = given;
  const { bounced, email } = (await store.person(mail.person)) ?? {};
  const signsIn = Object.values(mail.links).some(({ kind }) => kind === 'sign-in');
  if (!bounced || email !== mail.to || signsIn) return sendMail(given, { mail, now });
  const { reason } = bounced;
  await followFailure(given, { mail, reason, at: now, deliverAt: now });
  await store.noteRefused({ id: mail._id, at: now, reason });
}

/** Makes the next mail for a person out of what waits; null when nothing is left to say today. */
async function makeMail(given: Dependencies, { person, now }: Input): Promise<OutboxMail | null> {
  const { store } = given;
  await gatherForStandIns(given, { person, now });
  const waiting = await store.waitingNotices(person, now);
  if (waiting.length === 0) return null;
  const signIn = waiting.find(({ kind }) => kind === 'sign-in');
  const reader = await readReader(store, person, { toSignIn: signIn !== undefined });
  if (!reader) {
    await leaveUnread(given, { person, waiting, now });
    return null;
  }
  const made = signIn
    ? await makeSignIn(given, { reader, notice: signIn, now })
    : await makeWithinMeasure(given, { reader, notices: waiting, now });
  if (!made) return null;
  const { document, notices } = made;
  const { host } = senderOf(given);
  const mail = outboxMail({ document, person, to: reader.email, notices, now, host });
  const inserted = await store.insertMail(mail);
  // The same mail is being sent elsewhere, or was: what is noted there counts.
  return inserted === 'inserted' ? mail : await stillReady(given, mail._id);
}

/** What was for somebody who cannot be reached, nor anybody in his place, is kept; what was for nobody is not. */
async function leaveUnread(
  given: Dependencies,
  { person, waiting, now }: { person: string; waiting: readonly Notice[]; now: Instant },
): Promise<void> {
  const known = await given.store.person(person);
  const kept = known ? waiting.filter(({ kind }) => kind !== 'sign-in') : [];
  const dropped = waiting.filter((notice) => !kept.includes(notice));
  if (known && kept.length > 0) {
    await keepUntilReachable(given, { organisation: known.organisation, notices: kept, now });
  }
  if (dropped.length > 0) {
    given.log.warn({ person, notices: dropped.length }, 'nobody there any more: nothing is sent');
    await drop(given, dropped);
  }
}

async function stillReady({ store }: Dependencies, id: string): Promise<OutboxMail | null> {
  const known = await store.mail(id);
  if (!known) return null;
  await store.closeNotices(known.notices, { status: 'sent', mail: known._id });
  return known.status === 'ready' ? known : null;
}

type Made = { document: MailDocument; notices: readonly Notice[] };

async function makeSignIn(
  given: Dependencies,
  { reader, notice, now }: { reader: Reader; notice: Notice; now: Instant },
): Promise<Made | null> {
  const signIn = notice.reference === null ? null : await given.store.signIn(notice.reference);
  if (!signIn || signIn.expiresAt <= now || signIn.usedAt !== null) {
    await drop(given, [notice]);
    return null;
  }
  return { document: signInMail({ reader, signIn }), notices: [notice] };
}

/** Signing in apart, nobody gets more than two mails a day: what comes after that waits for the next morning. */
async function makeWithinMeasure(
  given: Dependencies,
  asked: { reader: Reader; notices: readonly Notice[]; now: Instant },
): Promise<Made | null> {
  const { reader, notices, now } = asked;
  const leavesAt = await mayLeaveAt(given.store, { person: reader.id, now });
  if (leavesAt === now) return makeDigest(given, asked);
  await given.store.postponeNotices(
    notices.map(({ _id }) => _id),
    leavesAt,
  );
  return null;
}

async function makeDigest(
  given: Dependencies,
  { reader, notices, now }: { reader: Reader; notices: readonly Notice[]; now: Instant },
): Promise<Made | null> {
  const { store } = given;
  const subjects = await subjectsOf(store, notices);
  const sorted = sortByRhythm(notices, { ...subjects, reader, at: now });
  await drop(given, sorted.not);
  for (const { notice, at } of sorted.later) await store.postponeNotices([notice._id], at);
  const mails = await inputMailsTo(store, { reader, now });
  const open = await openQuestions(store, { reader, now });
  const repeated = repeatedReminders({ open, mails, reader, now });
  const { tell, covered, pointless } = selectNotices(sorted.now, { ...subjects, repeated, now });
  await drop(given, pointless);
  if (tell.length === 0) return null;
  const sender = senderOf(given);
  const document = composeDigest(
    await gatherFacts(store, { reader, sender, now, notices: tell, ...subjects, ...supportOf(given) }),
  );
  if (document) return { document, notices: [...tell, ...covered] };
  await drop(given, [...tell, ...covered]);
  return null;
}

async function drop({ store }: Dependencies, notices: readonly Notice[]): Promise<void> {
  await store.closeNotices(
    notices.map(({ _id }) => _id),
    { status: 'dropped', mail: null },
  );
}

/** Whom to call when something technical stands still, where that was said. */
function supportOf({ support }: Dependencies): Pick<Facts, 'support'> {
  return support === undefined ? {} : { support };
}

function senderOf({ mailFrom, baseUrl }: Dependencies): Facts['sender'] {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>$/.exec(mailFrom) ?? [];
  return {
    name: name || 'Regio Gooi en Vechtstreek',
    address: address ?? mailFrom,
    host: new URL(baseUrl).hostname,
  };
}
