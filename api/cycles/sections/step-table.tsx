import { DataTable, StatusBadge, type StatusKind } from '../../components';
import type { StepRow } from '../timeline/step-rows';

const STEP_BADGE: Record<StepRow['state'], StatusKind> = {
  done: 'done',
  busy: 'open',
  late: 'late',
  planned: 'off',
};

/** The same as the drawing, in words: every step with who, until when and how it stands. */
export function StepTable({ rows, id }: { rows: readonly StepRow[]; id: string }) {
  return (
    <div id={id}>
      <DataTable
        caption={`Alle stappen (${rows.length})`}
        columns={[
          { key: 'step', label: 'Stap', cell: ({ title }) => title, isRowHeader: true },
          { key: 'phase', label: 'Fase', cell: ({ phase }) => phase },
          { key: 'who', label: 'Wie', cell: ({ who }) => who },
          { key: 'due', label: 'Uiterlijk', cell: ({ due }) => due },
          {
            key: 'state',
            label: 'Stand',
            cell: ({ state, stateWords }) => <StatusBadge kind={STEP_BADGE[state]}>{stateWords}</StatusBadge>,
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty="Er zijn nog geen stappen."
      />
    </div>
  );
}
