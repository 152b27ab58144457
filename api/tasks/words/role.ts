import type { StaffRole } from '../../../workflows/engine/definition';

/** A role of the team inside a sentence: 'de contractmanager'. */
export function roleInWords(role: StaffRole): string {
  return ROLES[role];
}

const ROLES: Readonly<Record<StaffRole, string>> = {
  contractManager: 'de contractmanager',
  policyAdviser: 'de beleidsadviseur',
  manager: 'de manager',
};
