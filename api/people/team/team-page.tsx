import type { Person } from '../../../store/types';
import { ButtonLink, DataTable, Heading, PageTitle, StatusBadge } from '../../components';
import { paths } from '../../paths';
import { sentenceStart } from '../../tasks/words/day';
import { type AbsenceRow, AbsenceTable } from '../absence/absence-table';
import { RowLinks } from '../row-links';

/** One colleague as the manager sees him. */
export type TeamRow = {
  person: Person;
  /** 'Afwezig, Teun Brouwer vervangt', 'niet bereikbaar per mail'; null when he is there. */
  away: string | null;
  openTasks: number;
  mayChange: boolean;
};

/** Everybody of the team: who is there, what is on whose name, and what the manager can do about it. */
export function TeamPage({
  rows,
  absences,
  canAdd,
}: {
  rows: readonly TeamRow[];
  absences: readonly AbsenceRow[];
  canAdd: boolean;
}) {
  return (
    <>
      <PageTitle lead={leadOf(rows)}>Team</PageTitle>
      <section>
        <Heading level={2}>Collega’s ({rows.length})</Heading>
        <DataTable
          caption={`Collega’s (${rows.length})`}
          captionHidden
          columns={[
            { key: 'name', label: 'Naam', cell: ({ person }: TeamRow) => person.name, isRowHeader: true },
            { key: 'function', label: 'Functie', cell: ({ person }) => person.functionTitle },
            { key: 'away', label: 'Nu', cell: stateOf },
            { key: 'tasks', label: 'Open taken', cell: ({ openTasks }) => String(openTasks), align: 'end' },
            { key: 'do', label: 'Wijzigen', isActions: true, cell: actionsOf },
          ]}
          rows={rows}
          rowKey={({ person }) => person._id}
          empty="Er zijn nog geen collega’s."
        />
        {canAdd && <ButtonLink href={paths.contactsOf('regio')}>Collega toevoegen of verbeteren</ButtonLink>}
      </section>
      <section>
        <Heading level={2}>Afwezigheid, nu en gepland ({absences.length})</Heading>
        <AbsenceTable rows={absences} named empty="Niemand is afwezig, en er is niets gepland." />
      </section>
    </>
  );
}

function leadOf(rows: readonly TeamRow[]): string {
  const away = rows.filter((row) => row.away !== null).length;
  if (away === 0) return 'Iedereen is er.';
  return away === 1 ? '1 collega is er niet.' : `${away} collega’s zijn er niet.`;
}

function stateOf({ away }: TeamRow) {
  return away === null ? 'Aanwezig' : <StatusBadge kind="busy">{sentenceStart(away)}</StatusBadge>;
}

function actionsOf({ person, mayChange }: TeamRow) {
  if (!mayChange) return null;
  return (
    <RowLinks
      about={`van ${person.name}`}
      links={[
        { href: paths.absence(person._id), label: 'Afwezigheid invullen' },
        { href: paths.handOver(person._id), label: 'Alles overdragen' },
        { href: paths.leave(person._id), label: 'Vertrek' },
      ]}
    />
  );
}
