import type {
  MailActivities,
  OverviewActivities,
  ProcessActivities,
  ReportActivities,
  RoundActivities,
  WatchdogActivities,
} from '../workflows/contract';
import { readDeliveryReports } from './bounces/read-reports';
import type { Dependencies } from './dependencies';
import { writeEffects } from './effects/write-effects';
import { deliverMail } from './mail/deliver-mail';
import { tellOverview } from './overview/tell-overview';
import { openRound } from './rounds/open-round';
import type { WatchDependencies } from './watchdog/check';
import { watch } from './watchdog/watch';

/** Everything that workflows may ask of the world. */
export function createActivities(
  given: Dependencies & WatchDependencies,
): ProcessActivities &
  MailActivities &
  RoundActivities &
  OverviewActivities &
  ReportActivities &
  WatchdogActivities {
  return {
    writeEffects: (batch) => writeEffects(given, batch),
    deliverMail: (input) => deliverMail(given, input),
    openRound: (input) => openRound(given, input),
    tellOverview: (input) => tellOverview(given, input),
    readDeliveryReports: () => readDeliveryReports(given),
    async watch() {
      const { outcomes } = await watch(given);
      return {
        found: outcomes.length,
        repaired: outcomes.filter(({ repaired }) => repaired !== null).length,
      };
    },
  };
}
