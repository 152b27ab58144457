import { nextMorning } from '../../domain/staffing/rhythm';
import type { Store } from '../../store/store';
import type { OutboxMail } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';

type Given = Pick<Store, 'workingCalendar' | 'reopenNotices' | 'removeUnsent' | 'closeNotices'>;

/**
 * Takes a mail back that certainly did not leave and whose next morning has come: "morgen" is not what it was, and some of
 * it may have been done. What it told waits again, for one mail with all that came since. Gives whether it was taken back.
 */
export async function takeBack(
  store: Given,
  { mail, now }: { mail: OutboxMail; now: Instant },
): Promise<boolean> {
  const neverLeft = mail.attempts === mail.failures;
  if (!neverLeft || now < nextMorning(mail.createdAt + 1, await store.workingCalendar())) return false;
  // First the notices: cut off in between, the mail is still there and closes them again.
  await store.reopenNotices(mail);
  if (await store.removeUnsent(mail)) return true;
  await store.closeNotices(mail.notices, { status: 'sent', mail: mail._id });
  return false;
}
