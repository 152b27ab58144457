import { DataTable, DateText, StatusBadge } from '../../components';
import type { HistoryLine, MailLine } from '../history/history';

/** What happened lately stands open; what came before can be opened. */
const SHOWN = 12;

/** Who, what, when and why; newest first. The mails stand under it. */
export function HistorySection({
  lines,
  mails,
}: {
  lines: readonly HistoryLine[];
  mails: readonly MailLine[];
}) {
  return (
    <section>
      <h2 class="utrecht-heading-2">Wat er is gebeurd ({lines.length})</h2>
      <Lines lines={lines.slice(0, SHOWN)} />
      {lines.length > SHOWN && (
        <details class="kr-details">
          <summary>Toon wat eerder gebeurde ({lines.length - SHOWN})</summary>
          <Lines lines={lines.slice(SHOWN)} />
        </details>
      )}
      <h3 class="utrecht-heading-3">Mails ({mails.length})</h3>
      <DataTable
        caption={`Mails (${mails.length})`}
        captionHidden
        columns={[
          { key: 'to', label: 'Aan', cell: ({ to }) => to, isRowHeader: true },
          { key: 'subject', label: 'Onderwerp', cell: ({ subject }) => subject },
          {
            key: 'state',
            label: 'Stand',
            cell: ({ state, waits }) => (waits ? <StatusBadge kind="busy">{state}</StatusBadge> : state),
          },
        ]}
        rows={mails}
        rowKey={({ key }) => key}
        empty="Nog geen mails. Mails gaan op werkdagen om 8.00 uur de deur uit."
      />
    </section>
  );
}

function Lines({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol class="kr-history">
      {lines.map(({ key, at, what, who, why }) => (
        <li key={key} class="kr-history__item">
          <span class="kr-history__when">
            <DateText at={at} as="time" />
          </span>
          <span class="kr-history__what">
            {what}
            <span class="kr-small"> · {who}</span>
            {why !== '' && <q class="kr-history__why">{why}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}
