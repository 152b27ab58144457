import { formatDate } from '../../../domain/time/dutch-dates';
import type { Instant } from '../../../workflows/engine/state';
import { BulletList, DataTable } from '../../components';
import type { DateConsequences, Shift } from './consequences';

/** "Wat gevolgen heeft": what follows from a date, and every deadline that gets one or moves. */
export function ConsequencesBlock({ consequences }: { consequences: DateConsequences }) {
  const { facts, shifts } = consequences;
  const moved = shifts.some(({ from }) => from !== null);
  const when = (at: Instant | null): string => (at === null ? 'nog niet bekend' : formatDate(at));
  const columns = [
    { key: 'what', label: 'Stap', cell: ({ title }: Shift) => title, isRowHeader: true },
    ...(moved ? [{ key: 'from', label: 'Was uiterlijk', cell: ({ from }: Shift) => when(from) }] : []),
    { key: 'to', label: moved ? 'Wordt uiterlijk' : 'Uiterlijk', cell: ({ to }: Shift) => when(to) },
  ];
  return (
    <section class="kr-consequences" aria-labelledby="gevolgen">
      <h2 class="utrecht-heading-2" id="gevolgen">
        Wat gevolgen heeft
      </h2>
      <BulletList items={facts} />
      <DataTable
        caption={moved ? `Termijnen die verschuiven (${shifts.length})` : `Termijnen (${shifts.length})`}
        columns={columns}
        rows={shifts}
        rowKey={({ step }) => step}
        empty="Er verschuift geen termijn."
      />
    </section>
  );
}
