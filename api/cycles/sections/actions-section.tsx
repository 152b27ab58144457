import type { Action } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';
import { DataTable, StatusBadge, type StatusKind } from '../../components';
import { isoDayInWords } from '../../tasks/words/day';

const ACTION: Record<Action['status'], { kind: StatusKind; word: string }> = {
  open: { kind: 'open', word: 'loopt' },
  done: { kind: 'done', word: 'klaar' },
  dropped: { kind: 'off', word: 'vervallen' },
};

/** What was agreed to do, here and in earlier quarters. */
export function ActionsSection({ actions, now }: { actions: readonly Action[]; now: Instant }) {
  return (
    <section>
      <h2 class="utrecht-heading-2">Actiepunten ({actions.length})</h2>
      <DataTable
        caption={`Actiepunten (${actions.length})`}
        captionHidden
        columns={[
          {
            key: 'what',
            label: 'Actiepunt',
            cell: ({ description }) => description,
            isRowHeader: true,
          },
          { key: 'owner', label: 'Wie', cell: ({ owner }) => owner },
          { key: 'due', label: 'Klaar op', cell: ({ dueDate }) => isoDayInWords(dueDate, now) },
          {
            key: 'state',
            label: 'Stand',
            cell: ({ status }) => <StatusBadge kind={ACTION[status].kind}>{ACTION[status].word}</StatusBadge>,
          },
        ]}
        rows={actions}
        rowKey={({ _id }) => _id}
        empty="Geen actiepunten. Ze komen hier zodra het verslag is vastgesteld."
      />
    </section>
  );
}
