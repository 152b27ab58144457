import { actingContact } from '../../../domain/staffing/acting-person';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { can } from '../../access/policy';
import { loadNames } from '../../cycles/load-names';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { absenceRows } from '../absence/absence-table';
import { worksHere } from '../team-members';
import { ContactsPage } from './contacts-page';
import { organisationName } from './organisation-name';
import { type OrganisationRow, OrganisationsPage } from './organisations-page';

/** GET of *Contacten*: every organisation around the table. */
export async function showOrganisations(ctx: Context<'contacts.read'>): Promise<Reply> {
  const { store } = ctx.services;
  const [organisations, staffing] = await Promise.all([
    store.listOrganisations(),
    store.staffing(toAmsterdamDate(ctx.now)),
  ]);
  const rows = organisations
    .filter(({ kind }) => kind !== 'region')
    .map((organisation): OrganisationRow => {
      const there = staffing.people.filter(
        (person) => person.organisation === organisation._id && worksHere(person),
      );
      const acting = actingContact({ organisation: organisation._id, contact: 'first', ...staffing });
      const first = there.find(({ _id }) => _id === acting);
      return { organisation, first: first?.name ?? null, others: there.length - (first ? 1 : 0) };
    })
    .sort((a, b) => rankOf(a) - rankOf(b));
  return ctx.render(<OrganisationsPage rows={rows} mayAdd={can(ctx.actor, 'organisation.add', null)} />, {
    title: 'Contacten',
  });
}

/** Whoever cannot be reached first, then the municipalities, then the providers. */
function rankOf({ organisation, first }: OrganisationRow): number {
  if (first === null) return 0;
  return organisation.kind === 'municipality' ? 1 : 2;
}

/** GET of the contacts of one organisation. */
export async function showContacts(ctx: Context<'contact-list.read'>): Promise<Reply> {
  const { services, actor, now, resource: organisation } = ctx;
  const { store } = services;
  const today = toAmsterdamDate(now);
  const [people, entries, names] = await Promise.all([
    store.peopleOf(organisation._id),
    store.absencesFrom(today),
    loadNames(store, now),
  ]);
  const ids = new Set(people.map(({ _id }) => _id));
  const page = (
    <ContactsPage
      organisation={organisation}
      rows={people.map((person) => ({
        person,
        standIn: names.standIn(person._id, ''),
        mayChange: can(actor, 'contact.write', person),
      }))}
      absences={absenceRows(
        entries.filter(({ person }) => ids.has(person)),
        {
          today,
          name: names.person,
          mayEnd: (entry) => can(actor, 'absence.end', { ...entry, organisation: organisation._id }),
        },
      )}
      mayAdd={can(actor, 'contacts.write', organisation)}
      mayChange={organisation.kind !== 'region' && can(actor, 'organisation.change', organisation)}
    />
  );
  return ctx.render(page, { title: `Contactpersonen, ${organisationName(organisation)}` });
}
