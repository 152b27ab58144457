import type { RequestActor } from '../access/actor';
import { isStaff, policyRoleOf } from '../access/roles';
import { BackLink } from '../answers/flow';
import { paths } from '../paths';
import { homeOf } from '../routing/navigation';

/** The way back from an agenda or minutes: the cycle for the team, one's own page for everybody else. */
export function BackTo({
  actor,
  cycle,
}: {
  actor: RequestActor;
  cycle: { provider: string; quarter: string };
}) {
  if (isStaff(actor)) return <BackLink href={paths.cycle(cycle)}>Alles over dit kwartaal</BackLink>;
  const role = policyRoleOf(actor);
  const label =
    role === 'municipalOfficer' || role === 'inputVisitor'
      ? 'Inbreng voor alle aanbieders'
      : 'Controle van het verslag';
  return <BackLink href={homeOf(actor)}>{label}</BackLink>;
}
