import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import { addWorkingDays, workingDaysBetween } from '../../domain/time/working-days';
import type { Store } from '../../store/store';
import type { OutboxMail } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { invitationId } from '../effects/invitations';
import type { Reader } from './facts';
import { lastWarningDay, mailsFor, type Question, WORKING_DAYS_EARLY } from './last-warnings';

/** A mail says enough for this many working days. */
const QUIET_WORKING_DAYS = 3;

/** From this many mails with last warnings on, nothing is sent before the first of them. */
const MANY_MAILS = 4;

/** Days on the calendar in which so many working days certainly lie, also around Christmas. */
const LOOK_BACK_DAYS = 14;

type SentMail = Pick<OutboxMail, 'createdAt' | 'links' | 'warns'>;

type Given = {
  /** What the reader's municipality has not answered yet. */
  open: readonly Question[];
  /** What the reader got of late. */
  mails: readonly SentMail[];
  reader: Pick<Reader, 'organisation' | 'firstContact'>;
  now: Instant;
};

/** The mails that the mail server took for a municipality of late; none for anybody else. */
export async function inputMailsTo(
  store: Pick<Store, 'collections'>,
  { reader, now }: { reader: Reader; now: Instant },
): Promise<SentMail[]> {
  if (reader.audience !== 'municipality') return [];
  const since = atAmsterdam(addDays(toAmsterdamDate(now), -LOOK_BACK_DAYS), '00:00');
  return store.collections.outbox.find(
    { person: reader.id, status: 'sent', createdAt: { $gte: since } },
    { without: ['text', 'html', 'attachments', 'notices'] },
  );
}

/**
 * The tasks of which a reminder now would be one too many. Every mail that asks a municipality for input lists all that
 * is open. So a last warning goes out unless a mail of the last three working days already gave it; an earlier reminder
 * waits where a mail is fresh in mind, where a last warning comes soon, and where there will be many of those.
 */
export function repeatedReminders(given: Given): Set<string> {
  const repeated = given.open.filter((question) =>
    isLast(question, given) ? isWarned(question, given) : canWait(question, given),
  );
  return new Set(repeated.map(({ task }) => task._id));
}

/** Also a reminder that comes late, by a worker that stood still, may be the last. */
function isLast(question: Question, { reader, now }: Given): boolean {
  const day = lastWarningDay(question, reader);
  return day === null || day <= toAmsterdamDate(now);
}

/** Whether a mail said that it closes, with the date that holds now, and not longer ago than a warning may come early. */
function isWarned({ task, state: { calendar } }: Question, { mails, now }: Given): boolean {
  return mails.some(
    ({ createdAt, warns = [] }) =>
      warns.some(({ taskId, dueAt }) => taskId === task._id && dueAt === task.dueAt) &&
      workingDaysBetween(toAmsterdamDate(createdAt), toAmsterdamDate(now), calendar) <= WORKING_DAYS_EARLY,
  );
}

function canWait(question: Question, given: Given): boolean {
  if (isFreshInMind(question, given)) return true;
  const { calendar } = question.state;
  const days = warningsToCome(question, given);
  const soon = addWorkingDays(toAmsterdamDate(given.now), WORKING_DAYS_EARLY, calendar);
  return days.some((day) => day <= soon) || mailsFor(days, calendar) >= MANY_MAILS;
}

/** The days of the last warnings in this quarter that no mail has given yet. */
function warningsToCome({ task }: Question, given: Given): IsoDate[] {
  const quarter = given.open.filter((other) => other.task.subject.quarter === task.subject.quarter);
  return quarter.flatMap((other) => {
    const day = lastWarningDay(other, given.reader);
    return day === null || isWarned(other, given) ? [] : [day];
  });
}

function isFreshInMind({ task, state: { calendar } }: Question, { mails, reader, now }: Given): boolean {
  const { organisation } = reader;
  const { quarter } = task.subject;
  const invitation = invitationId({ kind: 'municipal-input', organisation, quarter });
  return mails.some(({ createdAt, links }) => {
    // The link to minutes has a path; the one without asks for input.
    const asks = Object.values(links).some(
      (link) => link.kind === 'invitation' && link.invitation === invitation && link.path === undefined,
    );
    const days = workingDaysBetween(toAmsterdamDate(createdAt), toAmsterdamDate(now), calendar);
    return asks && task.openedAt <= createdAt && days <= QUIET_WORKING_DAYS;
  });
}
