import type { PersonRole } from '../../store/types';
import type { RequestActor } from './actor';

/** What somebody is to the policy: a role of a person, a kind of invitation, or nobody. */
export type PolicyRole = PersonRole | 'inputVisitor' | 'factCheckVisitor' | 'anonymous';

/** The roles of the region's own team. */
const staffRoles: readonly PolicyRole[] = ['contractManager', 'policyAdviser', 'manager', 'formDesigner'];

/** The role the policy looks at. */
export function policyRoleOf(actor: RequestActor): PolicyRole {
  if (actor.kind === 'person') return actor.person.role;
  if (actor.kind === 'anonymous') return 'anonymous';
  return actor.invitation.kind === 'municipal-input' ? 'inputVisitor' : 'factCheckVisitor';
}

/** Whether somebody belongs to the region's own team ("je"), or to one of the organisations ("u"). */
export function isStaff(actor: RequestActor): boolean {
  return staffRoles.includes(policyRoleOf(actor));
}
