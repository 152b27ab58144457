import type { MailActivities, ProcessActivities, RoundActivities } from '../workflows/contract';
import type { Dependencies } from './dependencies';
import { writeEffects } from './effects/write-effects';
import { deliverMail } from './mail/deliver-mail';
import { openRound } from './rounds/open-round';

/** Everything that workflows may ask of the world. */
export function createActivities(given: Dependencies): ProcessActivities & MailActivities & RoundActivities {
  return {
    writeEffects: (batch) => writeEffects(given, batch),
    deliverMail: (input) => deliverMail(given, input),
    openRound: (input) => openRound(given, input),
  };
}
