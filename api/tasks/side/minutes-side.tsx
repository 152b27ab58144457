import type { Instant } from '../../../workflows/engine/state';
import type { Dossier } from '../task-page/dossier';
import { AgendaItemsBlock, InputBlock, OpenActionsBlock } from './blocks';

/** What was to be talked about. */
export function MinutesSide({ dossier, now }: { dossier: Dossier; now: Instant }) {
  return (
    <>
      <AgendaItemsBlock items={dossier.agenda?.items ?? []} />
      <InputBlock dossier={dossier} />
      <OpenActionsBlock actions={dossier.openActions} now={now} />
    </>
  );
}
