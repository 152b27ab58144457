import { paths } from '../../../api/paths';
import type { LinkTarget, TaskView } from '../../../store/types';
import { invitationId } from '../../effects/invitations';

/** A task as far as it matters for its link. */
export type Reachable = Pick<TaskView, '_id' | 'organisation' | 'subject' | 'step' | 'task'>;

/** Where an organisation answers a task: through its invitation, since it rarely signs in. */
export function outsideLink({ _id, organisation, subject, step, task }: Reachable): LinkTarget {
  const { quarter } = subject;
  const isMunicipality = task.assignee.kind === 'organisation' && task.assignee.role === 'municipalOfficer';
  const kind = isMunicipality ? 'municipal-input' : 'fact-check';
  const invitation = invitationId({ kind, organisation, quarter });
  const isOwnPage = step === 'input' || step === 'fact-check';
  return { kind: 'invitation', invitation, ...(isOwnPage ? {} : { path: paths.question(_id) }) };
}

/** What an organisation is asked, as the object of a sentence. */
export function whatIsAsked({ step }: Pick<TaskView, 'step'>): string {
  if (step === 'input') return 'uw inbreng';
  return step === 'fact-check' ? 'het controleren van het verslag' : 'uw antwoord op onze vraag';
}

/** What silence means for what an organisation is asked. */
export function silenceMeans({ step }: Pick<TaskView, 'step'>): string {
  if (step === 'input') return 'Horen wij niets, dan gaan wij uit van geen inbreng.';
  return step === 'fact-check'
    ? 'Reageert u niet, dan stellen wij het verslag zo vast.'
    : 'Horen wij niets, dan bellen wij u.';
}
