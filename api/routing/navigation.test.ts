import { actorOf, policyRoles } from '../access/policy.fixture';
import type { PolicyRole } from '../access/roles';
import { paths } from '../paths';
import { homeOf, navigationFor } from './navigation';

const HOMES: Record<PolicyRole, string> = {
  contractManager: paths.tasks,
  policyAdviser: paths.tasks,
  manager: paths.rounds,
  formDesigner: paths.tasks,
  municipalOfficer: paths.input,
  providerContact: paths.factCheck,
  inputVisitor: paths.input,
  factCheckVisitor: paths.factCheck,
  anonymous: paths.signIn,
};

test.each(policyRoles)('%s begins where his work is', (role) => {
  expect(homeOf(actorOf(role))).toBe(HOMES[role]);
});

test.each(policyRoles)(
  'the menu of %s leads to his home, marks where he is and offers nothing else of others',
  (role) => {
    const home = HOMES[role];
    const menu = navigationFor(actorOf(role), home);
    if (role === 'anonymous') {
      expect(menu).toEqual([]);
      return;
    }
    expect(menu.filter(({ current }) => current).map(({ href }) => href)).toEqual([home]);
    const outside = role.endsWith('Visitor') || role === 'municipalOfficer' || role === 'providerContact';
    if (outside) expect(menu).toHaveLength(1);
  },
);
