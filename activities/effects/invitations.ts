import { isQuarter } from '../../domain/quarters';
import { addDays, endOfDay, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { NewInvitation } from '../../store/invitations';
import type { Invitation } from '../../store/types';
import type { ProcessState, TaskState } from '../../workflows/engine/state';

/** After the deadline a link still shows what was sent; in calendar days. */
const DAYS_AFTER_DUE = 62;

/** The key of an organisation's invitation for a quarter. */
export function invitationId(given: {
  kind: Invitation['kind'];
  organisation: string;
  quarter: string;
}): string {
  const prefix = given.kind === 'municipal-input' ? 'input' : 'fact-check';
  return `${prefix}:${given.organisation}:${given.quarter}`;
}

/** The invitation through which an organisation reaches this task; none for a task of staff. */
export function invitationFor(state: Pick<ProcessState, 'subject'>, task: TaskState): NewInvitation | null {
  const { assignee } = task;
  const { quarter } = state.subject;
  if (assignee.kind === 'person' || !isQuarter(quarter)) return null;
  const kind = assignee.role === 'municipalOfficer' ? 'municipal-input' : 'fact-check';
  const { organisation } = assignee;
  return {
    _id: invitationId({ kind, organisation, quarter }),
    kind,
    organisation,
    quarter,
    createdAt: task.openedAt,
    expiresAt: endOfDay(addDays(toAmsterdamDate(task.dueAt), DAYS_AFTER_DUE)),
  };
}
