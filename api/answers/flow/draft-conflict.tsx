import { formatTime } from '../../../domain/time/dutch-dates';
import type { Draft } from '../../../store/types';
import type { Action } from '../../access/policy';
import { Alert } from '../../components/alert';
import type { Context } from '../../routing/route';
import { liveDraft } from './current-data';
import { draftIdOf, type FlowSubject } from './subject';

/** The field that says which draft its writer had before him: its moment, empty for none. */
export const DRAFT_AT = '_draftAt';

/**
 * The draft that somebody else kept since this form was opened, or null. There is one draft a task, for all of an
 * organisation: what a colleague wrote is not overwritten unseen.
 */
export async function draftInBetween<A extends Action>(
  ctx: Context<A>,
  subject: FlowSubject,
): Promise<Draft | null> {
  const seen = ctx.body[DRAFT_AT];
  // A client that does not say what it saw cannot be told that it changed.
  if (typeof seen !== 'string') return null;
  const known = liveDraft(subject.task, await ctx.services.store.draft(draftIdOf(subject)));
  return known && String(known.at) !== seen ? known : null;
}

/** Says that a colleague kept another draft; sending this form once more replaces it. */
export function DraftConflictNotice({ draft, address }: { draft: Draft; address: 'u' | 'je' }) {
  const your = address === 'u' ? 'Uw' : 'Jouw';
  return (
    <Alert kind="warning" title="Iemand anders werkt ook aan dit formulier">
      <p>
        Om {formatTime(draft.at)} is er een ander concept bewaard. {your} tekst staat hieronder en is nog niet
        bewaard. Eerst zien wat er staat? Open dit formulier dan in een nieuw venster. Nog eens op de knop
        drukken vervangt dat concept door {your.toLowerCase()} tekst.
      </p>
    </Alert>
  );
}
