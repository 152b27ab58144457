import { DataTable } from '../components';
import type { ToldLine } from './told-lines';

/** Who gets which mail, and when; `others`: above it is said who else is mailed. */
export function ToldTable({ told, others = false }: { told: readonly ToldLine[]; others?: boolean }) {
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
      empty={`Niemand${others ? ' anders' : ''} krijgt hier een mail over.`}
    />
  );
}
