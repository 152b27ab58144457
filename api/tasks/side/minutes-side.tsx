import type { Instant } from '../../../workflows/engine/state';
import { Alert, TypedText } from '../../components';
import { storedText } from '../prefill/stored';
import { type Dossier, latestAnswerOf } from '../task-page/dossier';
import { AgendaItemsBlock, InputBlock, OpenActionsBlock } from './blocks';

/** What was to be talked about; above it what the policy adviser wants different, when the draft came back. */
export function MinutesSide({ dossier, now }: { dossier: Dossier; now: Instant }) {
  const review = latestAnswerOf(dossier, 'minutes-review');
  const remarks = review?.outcome === 'sent-back' ? storedText(review.data, 'remarks') : '';
  return (
    <>
      {remarks !== '' && (
        <Alert kind="warning" title="Teruggestuurd: dit moet anders">
          <TypedText>{remarks}</TypedText>
        </Alert>
      )}
      <AgendaItemsBlock items={dossier.agenda?.items ?? []} />
      <InputBlock dossier={dossier} />
      <OpenActionsBlock actions={dossier.openActions} now={now} />
    </>
  );
}
