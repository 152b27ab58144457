import type { LinkTarget } from '../../../store/types';
import { invitationId } from '../../effects/invitations';

/** Leads a municipality to its input for all providers of a quarter. */
export function inputLink(organisation: string, quarter: string): LinkTarget {
  return {
    kind: 'invitation',
    invitation: invitationId({ kind: 'municipal-input', organisation, quarter }),
  };
}
