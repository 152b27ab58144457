import type { FormData, Problem } from '../../../forms/types';
import type { Organisation, Person, PersonRole } from '../../../store/types';
import { paths } from '../../paths';
import type { Context } from '../../routing/route';
import type { PeopleChange } from '../flow/change';
import { isOfRegion, worksHere } from '../team-members';
import { contactForm, roleAt, roleNamed } from './contact-form';
import { organisationName } from './organisation-name';

/** Adds somebody who can be reached at an organisation. */
export const addContact: PeopleChange<'contacts.write'> = {
  words: async ({ resource }) => ({
    over: organisationName(resource),
    title: resource.kind === 'region' ? 'Collega toevoegen' : 'Contactpersoon toevoegen',
    lead: 'Vul alleen in wat nodig is om deze persoon op het werk te bereiken.',
    check: 'Bekijk wat dit betekent',
    send: 'Voeg toe',
    address: paths.contactAdd(resource._id),
    back: {
      href: paths.contactsOf(resource._id),
      label: resource.kind === 'region' ? 'Terug naar de collega’s' : 'Terug naar de contactpersonen',
    },
  }),
  form: async ({ resource }) =>
    contactForm({ asksRole: resource.kind === 'region', asksFirst: resource.kind !== 'region' }),
  judge: async (ctx, data) => judgeAddress(ctx, data, null),
  async facts({ resource, services }, data) {
    const name = String(data.name);
    const people = await services.store.peopleOf(resource._id);
    const first = resource.kind !== 'region' && (data.first === true || people.length === 0);
    return {
      facts: [
        `${name} kan zich voortaan aanmelden met ${String(data.email)}.`,
        ...(resource.kind === 'region' ? colleagueInWords(roleNamed(data.role), name) : []),
        ...(first ? firstInWords(resource, name) : []),
        ...(!first && resource.kind !== 'region'
          ? [`${name} krijgt de mail als de eerste contactpersoon er niet is of niet reageert.`]
          : []),
      ],
      warnings: [],
    };
  },
  isRepeat: async ({ services }, requestId) => (await services.store.person(requestId)) !== null,
  async carryOut({ resource, services }, { data, requestId }) {
    const role = roleAt(resource.kind) ?? roleNamed(data.role) ?? 'policyAdviser';
    const people = await services.store.peopleOf(resource._id);
    const person: Person = {
      _id: requestId,
      ...detailsOf(data),
      role,
      organisation: resource._id,
      primary: people.every((one) => one.role !== role),
    };
    await services.store.insertPerson(person);
    if (data.first === true) await services.store.makePrimary(person);
    return { kind: 'success', text: `${person.name} is toegevoegd.` };
  },
};

/** Corrects what is known of somebody. */
export const correctContact: PeopleChange<'contact.write'> = {
  words: async (ctx) => ({
    ...(await around(ctx)),
    title: 'Gegevens verbeteren',
    lead: 'Verbeter wat niet klopt. Een nieuw e-mailadres wordt meteen gebruikt.',
    check: 'Bekijk wat dit betekent',
    send: 'Bewaar',
    address: paths.contact(ctx.resource._id),
  }),
  form: async ({ resource }) =>
    contactForm({ asksRole: false, asksFirst: !isOfRegion(resource) && !resource.primary }),
  initial: ({ resource: { name, functionTitle, email, phone } }) => ({ name, functionTitle, email, phone }),
  refuse: async ({ resource }) => (worksHere(resource) ? null : 'Deze persoon werkt hier niet meer.'),
  judge: (ctx, data) => judgeAddress(ctx, data, ctx.resource._id),
  async facts({ resource, services }, data) {
    const organisation = await services.store.organisation(resource.organisation);
    const now = detailsOf(data);
    const changed = (['name', 'functionTitle', 'email', 'phone'] as const).filter(
      (field) => now[field] !== resource[field],
    );
    const first = data.first === true && organisation ? firstInWords(organisation, now.name) : [];
    if (changed.length === 0 && first.length === 0) return { facts: ['Er verandert niets.'], warnings: [] };
    const words = changed.map((field) => `${LABELS[field]} wordt: ${now[field]}.`);
    const again = resource.bounced && changed.includes('email') ? ['Er gaat weer mail naar dit adres.'] : [];
    return { facts: [...words, ...again, ...first], warnings: [] };
  },
  isRepeat: async () => false,
  async carryOut({ resource, services, now }, { data }) {
    await services.store.correctPerson(resource._id, { ...detailsOf(data), at: now });
    if (data.first === true) await services.store.makePrimary(resource);
    return { kind: 'success', text: `De gegevens van ${detailsOf(data).name} zijn bewaard.` };
  },
};

/** A contact left his organisation: nothing more is sent to him, and his details go. */
export const contactLeft: PeopleChange<'contact.write'> = {
  words: async (ctx) => ({
    ...(await around(ctx)),
    title: 'Werkt hier niet meer',
    lead: '',
    check: 'Bekijk wat dit betekent',
    send: 'Verwijder deze contactpersoon',
    address: paths.contactLeft(ctx.resource._id),
  }),
  form: async () => null,
  async refuse({ resource }) {
    if (!worksHere(resource)) return 'Deze contactpersoon was al verwijderd.';
    return isOfRegion(resource) ? 'Draag het werk van een collega over op de pagina Team.' : null;
  },
  judge: async () => [],
  async facts({ resource, services }) {
    const others = (await services.store.peopleOf(resource.organisation)).filter(
      ({ _id }) => _id !== resource._id,
    );
    const organisation = await services.store.organisation(resource.organisation);
    const name = organisation ? organisationName(organisation) : 'deze organisatie';
    const [next] = others;
    return {
      facts: [
        `${resource.name} krijgt geen mail meer en kan zich niet meer aanmelden.`,
        'Naam, e-mailadres en telefoonnummer worden verwijderd. Wat deze persoon heeft ingevuld, blijft staan onder de functie.',
        ...(next ? [`De mail voor ${name} gaat voortaan naar ${next.name}.`] : []),
        'Dit kun je niet terugdraaien.',
      ],
      warnings: next ? [] : [nobodyLeft(name)],
    };
  },
  isRepeat: async ({ resource }) => !worksHere(resource),
  async carryOut({ resource, services, now }) {
    const { store } = services;
    const others = (await store.peopleOf(resource.organisation)).filter(({ _id }) => _id !== resource._id);
    const [next] = others;
    await store.markLeft(resource._id, { at: now, successor: next?._id ?? null });
    await store.deleteSessionsOf(resource._id);
    if (next && !others.some(({ primary }) => primary)) await store.makePrimary(next);
    await store.forgetPerson(resource._id);
    return { kind: 'success', text: `${resource.name} is verwijderd.` };
  },
};

const LABELS = {
  name: 'De naam',
  functionTitle: 'De functie',
  email: 'Het e-mailadres',
  phone: 'Het telefoonnummer',
};

/** What stands on a page where an organisation has nobody who can be reached. */
export function nobodyLeft(organisation: string): string {
  return `${organisation} heeft dan niemand die we kunnen bereiken. Er blijft werk liggen tot er een nieuwe contactpersoon is.`;
}

async function around({ resource, services }: Context<'contact.write'>) {
  const organisation = await services.store.organisation(resource.organisation);
  return {
    over: organisation ? `${resource.name}, ${organisationName(organisation)}` : resource.name,
    back: { href: paths.contactsOf(resource.organisation), label: 'Terug naar de contactpersonen' },
  };
}

/** What a new colleague can do from now on, and what does not become his by itself. */
function colleagueInWords(role: PersonRole | null, name: string): string[] {
  switch (role) {
    case 'contractManager':
    case 'policyAdviser':
      return [
        `${name} kun je vanaf nu kiezen als ${role === 'contractManager' ? 'contractmanager' : 'beleidsadviseur'} van een aanbieder.`,
        'Aan cycli die al lopen, verandert niets. Werk van een ander gaat pas over als je het overdraagt bij Team.',
      ];
    case 'manager':
      return [`${name} mag alles wat jij mag: ook collega’s, gemeenten en aanbieders toevoegen en wijzigen.`];
    default:
      return [];
  }
}

function firstInWords(organisation: Organisation, name: string): string[] {
  return [`${name} krijgt voortaan als eerste de mail voor ${organisationName(organisation)}.`];
}

function detailsOf(data: FormData): Pick<Person, 'name' | 'functionTitle' | 'email' | 'phone'> {
  const text = (field: string): string => String(data[field] ?? '').trim();
  return {
    name: text('name'),
    functionTitle: text('functionTitle'),
    email: text('email').toLowerCase(),
    phone: text('phone'),
  };
}

/** An address belongs to one person: he signs in with it. */
async function judgeAddress(
  { services }: Pick<Context<'contacts.write'>, 'services'>,
  data: FormData,
  own: string | null,
): Promise<Problem[]> {
  const other = await services.store.personByEmail(String(data.email));
  if (!other || other._id === own) return [];
  const message = 'Dit e-mailadres is al van een andere contactpersoon. Vul een ander adres in.';
  return [{ path: 'email', code: 'rule', label: 'E-mailadres van het werk', message }];
}
