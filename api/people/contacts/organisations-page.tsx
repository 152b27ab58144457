import type { Organisation } from '../../../store/types';
import { ActionGroup, ButtonLink, DataTable, PageTitle, StatusBadge, TextLink } from '../../components';
import { paths } from '../../paths';
import { organisationName } from './organisation-name';

/** An organisation with who can be reached there. */
export type OrganisationRow = { organisation: Organisation; first: string | null; others: number };

/** Every organisation around the table, those that nobody can be reached at first. */
export function OrganisationsPage({
  rows,
  mayAdd,
}: {
  rows: readonly OrganisationRow[];
  /** Whether this reader may add organisations. */
  mayAdd: boolean;
}) {
  const silent = rows.filter(({ first }) => first === null).length;
  const lead =
    rows.length === 0
      ? ''
      : silent === 0
        ? 'Bij elke organisatie is iemand bereikbaar.'
        : `Bij ${silent} ${silent === 1 ? 'organisatie' : 'organisaties'} is niemand bereikbaar. Daar blijft werk liggen.`;
  return (
    <>
      <PageTitle lead={lead}>Contacten</PageTitle>
      <DataTable
        caption={`Gemeenten en aanbieders (${rows.length})`}
        columns={[
          {
            key: 'name',
            label: 'Organisatie',
            isRowHeader: true,
            cell: ({ organisation }: OrganisationRow) => (
              <TextLink href={paths.contactsOf(organisation._id)}>{organisationName(organisation)}</TextLink>
            ),
          },
          {
            key: 'first',
            label: 'Krijgt nu de mail',
            cell: ({ first }) => first ?? <StatusBadge kind="late">Niemand bereikbaar</StatusBadge>,
          },
          { key: 'others', label: 'Anderen', cell: ({ others }) => String(others), align: 'end' },
        ]}
        rows={rows}
        rowKey={({ organisation }) => organisation._id}
        empty={
          mayAdd
            ? 'Er zijn nog geen organisaties. Voeg eerst de gemeenten toe.'
            : 'Er zijn nog geen organisaties. De manager voegt ze toe.'
        }
      />
      {mayAdd && <AddOrganisation />}
    </>
  );
}

/** The ways to add an organisation. */
export function AddOrganisation() {
  return (
    <ActionGroup>
      <ButtonLink href={paths.municipalityAdd}>Gemeente toevoegen</ButtonLink>
      <ButtonLink href={paths.providerAdd}>Aanbieder toevoegen</ButtonLink>
    </ActionGroup>
  );
}
