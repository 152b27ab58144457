import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import { addWorkingDays, workingDaysBetween } from '../../domain/time/working-days';
import type { Store } from '../../store/store';
import type { OutboxMail, ProcessView, TaskView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { rungAt } from '../../workflows/engine/terms';
import { invitationId } from '../effects/invitations';
import type { Reader } from './facts';

/** A mail says enough for this many working days. */
const QUIET_WORKING_DAYS = 3;

/** Days on the calendar in which so many working days certainly lie, also around Christmas. */
const LOOK_BACK_DAYS = 14;

type SentMail = Pick<OutboxMail, 'createdAt' | 'links'>;

type Given = {
  tasks: ReadonlyMap<string, TaskView>;
  processes: ReadonlyMap<string, Pick<ProcessView, 'state'>>;
  /** What the reader got of late. */
  mails: readonly SentMail[];
  reader: Pick<Reader, 'audience' | 'organisation'>;
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
 * The tasks of which a reminder now would only repeat a recent mail. Every mail that asks a municipality for input
 * lists all that is open; so a reminder can wait, unless it is the last one or the task closes within a working day.
 */
export function repeatedReminders(given: Given): Set<string> {
  const { tasks, processes, reader } = given;
  if (reader.audience !== 'municipality') return new Set();
  const repeated = [...tasks.values()].filter((task) => {
    const state = processes.get(task.processId)?.state;
    return state && canWait(given, { task, state }) && isFreshInMind(given, { task, state });
  });
  return new Set(repeated.map(({ _id }) => _id));
}

type About = { task: TaskView; state: ProcessView['state'] };

function canWait({ now }: Given, { task, state: { calendar, definition } }: About): boolean {
  const { dueAt } = task;
  if (toAmsterdamDate(dueAt) <= addWorkingDays(toAmsterdamDate(now), 1, calendar)) return false;
  return taskStepOf(definition, task.step).ladder.some(
    (rung) => rung.do === 'remind' && rungAt(rung, { dueAt, calendar }) > now,
  );
}

function isFreshInMind({ mails, reader, now }: Given, { task, state: { calendar } }: About): boolean {
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
