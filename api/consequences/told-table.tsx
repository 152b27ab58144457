import { DataTable } from '../components';
import type { ToldLine } from './told-lines';

/** Who gets which mail, and when. */
export function ToldTable({ told }: { told: readonly ToldLine[] }) {
  return (
    <DataTable
      caption={`Wie bericht krijgt (${told.length})`}
      columns={[
        { key: 'who', label: 'Wie', cell: ({ who }) => who, isRowHeader: true },
        { key: 'what', label: 'Waarover', cell: ({ what }) => what },
        { key: 'when', label: 'Mail vertrekt', cell: ({ when }) => when },
      ]}
      rows={told}
      rowKey={({ key }) => key}
      empty="Niemand krijgt hier een mail over."
    />
  );
}
