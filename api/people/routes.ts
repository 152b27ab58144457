import type { Action } from '../access/policy';
import { paths } from '../paths';
import { type AuditEvent, defineRoutes, type Route } from '../routing/route';
import { colleagueAbsence, ownAbsence } from './absence/absence-change';
import { endAbsence } from './absence/end-absence';
import { addContact, contactLeft, correctContact } from './contacts/contact-changes';
import { showContacts, showOrganisations } from './contacts/handlers';
import type { PeopleChange } from './flow/change';
import { createChangeFlow } from './flow/create-change-flow';
import { handOver, leave } from './handover/handover-changes';
import { saveRhythm, showRhythm } from './mail-rhythm/handlers';
import { saveMyRhythm, showMe } from './me/handlers';
import { addAllMunicipalities } from './organisations/all-municipalities';
import { changeOrganisation } from './organisations/change-organisation';
import { addMunicipality } from './organisations/municipality-changes';
import { addProvider } from './organisations/provider-changes';
import { showTeam } from './team/show-team';

/** Who works here, who is away, and who does whose work. */
export const peopleRoutes = defineRoutes([
  { method: 'get', path: paths.me, permission: 'own-details.read', audit: null, handle: showMe },
  {
    method: 'post',
    path: paths.myRhythm,
    permission: 'own-details.write',
    audit: 'person.rhythm-chosen',
    handle: saveMyRhythm,
  },
  { method: 'get', path: paths.team, permission: 'team.read', audit: null, handle: showTeam },
  ...changeRoutes(paths.myAbsence, 'own-details.write', 'absence.entered', ownAbsence),
  ...changeRoutes('/team/:person/afwezig', 'absence.write', 'absence.entered', colleagueAbsence),
  ...changeRoutes('/contactpersonen/:person/afwezig', 'absence.write', 'absence.entered', colleagueAbsence),
  { method: 'get', path: paths.mailRhythm, permission: 'mail-rhythm.read', audit: null, handle: showRhythm },
  {
    method: 'post',
    path: paths.mailRhythm,
    permission: 'mail-rhythm.write',
    audit: 'person.rhythm-chosen',
    handle: saveRhythm,
  },
  ...changeRoutes('/team/:person/overdragen', 'person.hand-over', 'person.handed-over', handOver),
  ...changeRoutes('/team/:person/vertrek', 'person.hand-over', 'person.left', leave),
  {
    method: 'get',
    path: paths.contacts,
    permission: 'contacts.read',
    audit: null,
    handle: showOrganisations,
  },
  {
    method: 'get',
    path: '/contacten/:organisation',
    permission: 'contact-list.read',
    audit: null,
    handle: showContacts,
  },
  ...changeRoutes(paths.municipalityAdd, 'organisation.add', 'organisation.added', addMunicipality),
  ...changeRoutes(paths.municipalitiesAdd, 'organisation.add', 'organisation.added', addAllMunicipalities),
  ...changeRoutes(paths.providerAdd, 'organisation.add', 'organisation.added', addProvider),
  ...changeRoutes(
    '/contacten/:organisation/wijzigen',
    'organisation.change',
    'organisation.changed',
    changeOrganisation,
  ),
  ...changeRoutes('/contacten/:organisation/toevoegen', 'contacts.write', 'contact.added', addContact),
  ...changeRoutes('/contactpersonen/:person/wijzigen', 'contact.write', 'contact.corrected', correctContact),
  ...changeRoutes('/contactpersonen/:person/vertrek', 'contact.write', 'contact.left', contactLeft),
  ...changeRoutes('/afwezigheid/:absence/beeindigen', 'absence.end', 'absence.ended', endAbsence),
]);

/** Three routes for every change: its questions, what would follow, and doing it. */
function changeRoutes<A extends Action>(
  path: string,
  permission: A,
  audit: AuditEvent,
  change: PeopleChange<A>,
): readonly Route[] {
  const flow = createChangeFlow(change);
  const routes = [
    { method: 'get', path, permission, audit: null, handle: flow.show },
    { method: 'post', path: `${path}/controle`, permission, audit: null, handle: flow.check },
    { method: 'post', path, permission, audit, handle: flow.send },
  ];
  // Permission and handlers are of the same action A, which the compiler cannot see in the union of all routes.
  return routes as unknown as readonly Route[];
}
