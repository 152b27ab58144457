import { isQuarter } from '../../../domain/quarters';
import { endOfDay, toAmsterdamDate } from '../../../domain/time/amsterdam';
import { addWorkingDays } from '../../../domain/time/working-days';
import { invitationId } from '../invitations';
import type { Work } from './work';

/** Long enough for the check itself and for looking back at it. */
const WORKING_DAYS = 50;

/** Makes the link through which the provider checks the minutes; the task that follows makes it last longer where needed. */
export const releaseFactCheck: Work = async ({ store }, { state, at }) => {
  const { provider: organisation, quarter } = state.subject;
  if (!isQuarter(quarter)) return [];
  const kind = 'fact-check';
  const lastDay = addWorkingDays(toAmsterdamDate(at), WORKING_DAYS, state.calendar);
  await store.ensureInvitations([
    {
      _id: invitationId({ kind, organisation, quarter }),
      kind,
      organisation,
      quarter,
      createdAt: at,
      expiresAt: endOfDay(lastDay),
    },
  ]);
  return [];
};
