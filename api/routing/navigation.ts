import type { RequestActor } from '../access/actor';
import { can } from '../access/policy';
import { isStaff, policyRoleOf } from '../access/roles';
import type { NavItem } from '../components/layout';
import { paths } from '../paths';

/** The main menu of whoever asks; only what he may open. */
export function navigationFor(actor: RequestActor, path: string): NavItem[] {
  const item = (href: string, label: string): NavItem => ({
    href,
    label,
    current: path === href || path.startsWith(`${href}/`),
  });
  if (isStaff(actor)) {
    return [
      ...(can(actor, 'tasks.list', null) ? [item(paths.tasks, 'Mijn taken')] : []),
      ...(can(actor, 'round.read', null) ? [item(paths.rounds, 'Stand van de ronde')] : []),
      ...(can(actor, 'team.read', null) ? [item(paths.team, 'Team')] : []),
      ...(can(actor, 'contacts.read', null) ? [item(paths.contacts, 'Contacten')] : []),
      ...(can(actor, 'own-details.read', null) ? [item(paths.me, 'Mijn gegevens')] : []),
      ...(can(actor, 'settings.write', null) ? [item(paths.settings, 'Instellingen')] : []),
    ];
  }
  switch (policyRoleOf(actor)) {
    case 'municipalOfficer':
    case 'inputVisitor':
      return [item(paths.input, 'Inbreng')];
    case 'providerContact':
    case 'factCheckVisitor':
      return [item(paths.factCheck, 'Verslag')];
    default:
      return [];
  }
}

/** The page where somebody's work begins. */
export function homeOf(actor: RequestActor): string {
  switch (policyRoleOf(actor)) {
    case 'contractManager':
    case 'policyAdviser':
    case 'formDesigner':
      return paths.tasks;
    case 'manager':
      return paths.rounds;
    case 'municipalOfficer':
    case 'inputVisitor':
      return paths.input;
    case 'providerContact':
    case 'factCheckVisitor':
      return paths.factCheck;
    case 'anonymous':
      return paths.signIn;
  }
}
