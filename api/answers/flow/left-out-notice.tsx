import { Alert } from '../../components/alert';

/** Says what was written and does not go along, because it belongs to another choice; draws nothing where all of it goes. */
export function LeftOutNotice({ labels, address }: { labels: readonly string[]; address: 'u' | 'je' }) {
  if (labels.length === 0) return null;
  const [you, your] = address === 'u' ? ['u', 'Uw'] : ['je', 'Je'];
  return (
    <Alert kind="warning" title={`Dit gaat niet mee: ${labels.join(', ')}`}>
      <p>
        Het hoort bij een ander antwoord dan {you} koos. Moet het wel mee? Kies ‘Wijzigen’ en dat andere
        antwoord. {your} tekst staat er nog.
      </p>
    </Alert>
  );
}
