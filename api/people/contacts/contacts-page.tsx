import type { Organisation, Person } from '../../../store/types';
import { BackLink } from '../../answers/flow';
import { ActionGroup, Alert, ButtonLink, DataTable, Heading, PageTitle, StatusBadge } from '../../components';
import { paths } from '../../paths';
import { sentenceStart } from '../../tasks/words/day';
import { type AbsenceRow, AbsenceTable } from '../absence/absence-table';
import { RowLinks } from '../row-links';
import { isOfRegion } from '../team-members';
import { nobodyLeft } from './contact-changes';
import { organisationName } from './organisation-name';

/** One contact and how he can be reached now. */
export type ContactRow = { person: Person; standIn: string | null; mayChange: boolean };

/** Who can be reached at one organisation. */
export function ContactsPage({
  organisation,
  rows,
  absences,
  mayAdd,
  mayChange,
}: {
  organisation: Organisation;
  rows: readonly ContactRow[];
  absences: readonly AbsenceRow[];
  mayAdd: boolean;
  /** Whether this reader may change the organisation itself. */
  mayChange: boolean;
}) {
  const inside = organisation.kind === 'region';
  const name = organisationName(organisation);
  const reachable = rows.some(({ person }) => !person.bounced);
  return (
    <>
      <BackLink href={inside ? paths.team : paths.contacts}>{inside ? 'Team' : 'Alle organisaties'}</BackLink>
      <PageTitle
        over={name}
        lead={inside ? '' : 'De eerste contactpersoon krijgt de mail. Is die er niet, dan de volgende.'}
      >
        {inside ? 'Collega’s' : 'Contactpersonen'}
      </PageTitle>
      {!reachable && (
        <Alert kind="warning" title="Niemand bereikbaar">
          <p>{nobodyLeft(name).replace(' dan ', ' ')}</p>
        </Alert>
      )}
      <DataTable
        caption={`${inside ? 'Collega’s' : 'Contactpersonen'} (${rows.length})`}
        columns={[
          { key: 'name', label: 'Naam', cell: ({ person }: ContactRow) => person.name, isRowHeader: true },
          { key: 'function', label: 'Functie', cell: ({ person }) => person.functionTitle },
          { key: 'reach', label: 'Bereikbaar', cell: reachOf },
          { key: 'email', label: 'E-mail', cell: ({ person }) => person.email },
          { key: 'phone', label: 'Telefoon', cell: ({ person }) => person.phone },
          { key: 'do', label: 'Wijzigen', isActions: true, cell: actionsOf },
        ]}
        rows={rows}
        rowKey={({ person }) => person._id}
        empty={mayAdd ? 'Er is nog niemand. Voeg een contactpersoon toe.' : 'Er is nog niemand.'}
      />
      {mayAdd && (
        <ActionGroup>
          <ButtonLink appearance="primary" href={paths.contactAdd(organisation._id)}>
            {inside ? 'Collega toevoegen' : 'Contactpersoon toevoegen'}
          </ButtonLink>
          {mayChange && (
            <ButtonLink href={paths.organisationChange(organisation._id)}>
              {organisation.kind === 'municipality' ? 'Gemeente wijzigen' : 'Aanbieder wijzigen'}
            </ButtonLink>
          )}
        </ActionGroup>
      )}
      {!inside && (
        <section>
          <Heading level={2}>Afwezigheid, nu en gepland ({absences.length})</Heading>
          <AbsenceTable rows={absences} named empty="Voor zover bekend is niemand afwezig." />
        </section>
      )}
    </>
  );
}

function reachOf({ person, standIn }: ContactRow) {
  if (person.bounced) return <StatusBadge kind="late">Mail komt niet aan</StatusBadge>;
  if (standIn !== null) return <StatusBadge kind="busy">{sentenceStart(standIn)}</StatusBadge>;
  return person.primary && !isOfRegion(person) ? 'Ja, als eerste' : 'Ja';
}

function actionsOf({ person, mayChange }: ContactRow) {
  if (!mayChange) return null;
  const correct = { href: paths.contact(person._id), label: 'Verbeteren' };
  const outside = [
    { href: paths.contactAbsence(person._id), label: 'Afwezigheid invullen' },
    { href: paths.contactLeft(person._id), label: 'Werkt hier niet meer' },
  ];
  return (
    <RowLinks about={`van ${person.name}`} links={isOfRegion(person) ? [correct] : [correct, ...outside]} />
  );
}
