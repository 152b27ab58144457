import { formatDay } from '../../../domain/time/dutch-dates';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { AbsenceEntry } from '../../../store/types';
import { ButtonLink, DataTable, StatusBadge } from '../../components';
import { paths } from '../../paths';
import { sentenceStart } from '../../tasks/words/day';

/** One absence as a table shows it. */
export type AbsenceRow = { entry: AbsenceEntry; name: string; deputy: string; now: boolean; mayEnd: boolean };

/** The absences that are or come, by name. */
export function absenceRows(
  entries: readonly AbsenceEntry[],
  given: { today: IsoDate; name: (id: string) => string; mayEnd: (entry: AbsenceEntry) => boolean },
): AbsenceRow[] {
  return entries.map((entry) => ({
    entry,
    name: given.name(entry.person),
    deputy: given.name(entry.deputy),
    now: entry.from <= given.today,
    mayEnd: given.mayEnd(entry),
  }));
}

/** Who is away from when until when, and who stands in. */
export function AbsenceTable({
  rows,
  named,
  empty,
}: {
  rows: readonly AbsenceRow[];
  /** Whether it says who: not on one's own page. */
  named: boolean;
  empty: string;
}) {
  return (
    <DataTable
      caption={`Afwezigheid, nu en gepland (${rows.length})`}
      captionHidden
      columns={[
        ...(named
          ? [{ key: 'who', label: 'Wie', cell: ({ name }: AbsenceRow) => name, isRowHeader: true }]
          : []),
        {
          key: 'state',
          label: 'Wanneer',
          cell: ({ now }: AbsenceRow) =>
            now ? (
              <StatusBadge kind="busy">Nu afwezig</StatusBadge>
            ) : (
              <StatusBadge kind="open">Gepland</StatusBadge>
            ),
        },
        { key: 'from', label: 'Eerste dag', cell: ({ entry }) => sentenceStart(formatDay(entry.from)) },
        { key: 'until', label: 'Laatste dag', cell: ({ entry }) => sentenceStart(formatDay(entry.until)) },
        { key: 'deputy', label: 'Vervanger', cell: ({ deputy }) => deputy },
        { key: 'end', label: 'Beëindigen', isActions: true, cell: (row: AbsenceRow) => endOf(row, named) },
      ]}
      rows={rows}
      rowKey={({ entry }) => entry._id}
      empty={empty}
    />
  );
}

function endOf({ entry, now, name, mayEnd }: AbsenceRow, named: boolean) {
  if (!mayEnd) return null;
  const about = `de afwezigheid vanaf ${formatDay(entry.from)}${named ? ` van ${name}` : ''}`;
  return (
    <ButtonLink href={paths.absenceEnd(entry._id)} small about={about}>
      {now ? 'Beëindigen' : 'Weghalen'}
    </ButtonLink>
  );
}
