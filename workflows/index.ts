/** The workflow types of the product; each process is one line over the same shell. */
import type { ProcessInput } from './contract';
import { runProcess } from './shell/run-process';

export { deliveryReports } from './shell/delivery-reports';
export { quarterlyRound } from './shell/quarterly-round';
export { recipientMail } from './shell/recipient-mail';
export { watchdog } from './shell/watchdog';
export { weeklyOverview } from './shell/weekly-overview';

/** One provider, one quarter. */
export async function quarterlyCycle(input: ProcessInput): Promise<void> {
  await runProcess(input);
}

/** One action agreed in a conversation, until it is done. */
export async function actionItem(input: ProcessInput): Promise<void> {
  await runProcess(input);
}

/** Something that stands still although everybody was told, until it was discussed. */
export async function stallReview(input: ProcessInput): Promise<void> {
  await runProcess(input);
}

/** An address that refuses mail, or an organisation where nobody can be reached, until it is repaired. */
export async function contactRepair(input: ProcessInput): Promise<void> {
  await runProcess(input);
}
