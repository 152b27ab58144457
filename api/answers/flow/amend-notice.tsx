import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import { Alert } from '../../components/alert';
import type { Answerability } from '../answerability';
import type { CurrentData } from './current-data';

/** Says that one goes on with a draft, or that one changes what was sent already; draws nothing for an empty form. */
export function AmendNotice({
  state,
  current,
  address,
}: {
  state: Answerability;
  current: CurrentData;
  address: 'u' | 'je';
}) {
  const you = address === 'u' ? 'U' : 'Je';
  if (current.source === 'draft' && current.draft) {
    return (
      <Alert kind="info" title="Concept">
        <p>
          {you} gaat verder met het concept van {formatDateTime(current.draft.at)}. Het is nog niet verstuurd.
        </p>
      </Alert>
    );
  }
  if (state.kind === 'open' && state.again) {
    return (
      <Alert kind="info" title="Opnieuw opengezet">
        <p>Dit is wat er eerder is verstuurd. Verandert {you.toLowerCase()} niets, dan blijft dat gelden.</p>
      </Alert>
    );
  }
  if (state.kind !== 'amendable') return null;
  return (
    <Alert kind="ok" title="Al verstuurd">
      <p>
        Dit is wat er is verstuurd. Wijzigen kan tot en met {formatDate(state.until)}. Verandert{' '}
        {you.toLowerCase()} niets, dan hoeft {you.toLowerCase()} niets te doen.
      </p>
    </Alert>
  );
}
