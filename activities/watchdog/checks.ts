import type { Check } from './check';
import { endedProcesses } from './checks/ended-processes';
import { failingWorkflows } from './checks/failing-workflows';
import { handovers } from './checks/handovers';
import { invitations } from './checks/invitations';
import { readModel } from './checks/read-model';
import { schedules } from './checks/schedules';
import { waitingMail } from './checks/waiting-mail';

/** Everything that is compared, in the order in which it is repaired. A new comparison is a file and a line here. */
export const checks: readonly Check[] = [
  readModel,
  endedProcesses,
  failingWorkflows,
  waitingMail,
  invitations,
  handovers,
  schedules,
];
