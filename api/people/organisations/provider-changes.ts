import { isDeepStrictEqual } from 'node:util';
import { parseBody } from '../../../forms/body';
import type { FormData } from '../../../forms/types';
import type { Provider } from '../../../store/organisations';
import { paths } from '../../paths';
import type { Context } from '../../routing/route';
import type { PeopleChange } from '../flow/change';
import { judgeOrganisation } from './judge-organisation';
import { addingWords, changingWords } from './organisation-words';
import { newProviderFacts, providerChangeFacts } from './provider-facts';
import { dataOfProvider, loadProviderOptions, providerForm, providerOf } from './provider-form';

/** Adds a provider, whose first cycle begins with the next round. */
export const addProvider: PeopleChange<'organisation.add'> = {
  words: async () =>
    addingWords({
      title: 'Aanbieder toevoegen',
      lead: 'Met een aanbieder voert de regio elk kwartaal een gesprek. Daarna voeg je zijn contactpersoon toe.',
      send: 'Voeg toe',
      address: paths.providerAdd,
    }),
  form: async ({ services }) => providerForm(await loadProviderOptions(services.store)),
  async refuse({ services }) {
    const { municipalities, contractManagers, policyAdvisers } = await loadProviderOptions(services.store);
    if (municipalities.length === 0) return 'Voeg eerst de gemeenten toe: locaties liggen in een gemeente.';
    return contractManagers.length > 0 && policyAdvisers.length > 0
      ? null
      : 'Voeg eerst een contractmanager en een beleidsadviseur toe bij Team: zij doen het werk voor een aanbieder.';
  },
  judge: async ({ services }, data) =>
    judgeOrganisation(providerOf(data), { others: await services.store.listOrganisations(), own: null }),
  async facts({ services }, data) {
    const [people, municipalities] = await Promise.all([
      services.store.listPeople(),
      services.store.listMunicipalities(),
    ]);
    return newProviderFacts(providerOf(data), { people, municipalities });
  },
  async isRepeat(ctx) {
    const form = providerForm(await loadProviderOptions(ctx.services.store));
    const asked = providerOf(parseBody(form, { ...ctx.body }));
    return isDeepStrictEqual(await ctx.services.store.organisation(asked._id), asked);
  },
  after: (data) => paths.contactsOf(providerOf(data)._id),
  async carryOut({ services }, { data }) {
    const provider = providerOf(data);
    await services.store.insertOrganisation(provider);
    return { kind: 'success', text: `${provider.name} is toegevoegd. Voeg nu een contactpersoon toe.` };
  },
};

/** Changes what is known of a provider; the cycles that run keep whom they began with. */
export const changeProvider: Omit<PeopleChange<'organisation.change'>, 'refuse' | 'isRepeat'> = {
  words: async ({ resource }) =>
    changingWords(resource, {
      over: resource.name,
      title: 'Aanbieder wijzigen',
    }),
  form: async (ctx) => providerForm(await loadProviderOptions(ctx.services.store, nowOf(ctx))),
  initial: (ctx) => dataOfProvider(nowOf(ctx)),
  judge: async ({ services, resource }, data) =>
    judgeOrganisation(providerOf(data), {
      others: await services.store.listOrganisations(),
      own: resource._id,
    }),
  async facts(ctx, data) {
    const { store } = ctx.services;
    const [people, municipalities, cycles] = await Promise.all([
      store.listPeople(),
      store.listMunicipalities(),
      store.cyclesOfProvider(ctx.resource._id),
    ]);
    const now = nowOf(ctx);
    return providerChangeFacts({ now, next: changed(now, data), people, municipalities, cycles });
  },
  async carryOut(ctx, { data }) {
    const next = changed(nowOf(ctx), data);
    await ctx.services.store.changeOrganisation(next);
    return { kind: 'success', text: `De gegevens van ${next.name} zijn bewaard.` };
  },
};

function changed(now: Provider, data: FormData): Provider {
  return { ...providerOf(data), _id: now._id };
}

/** Whoever comes here was sent by the kind of the organisation. */
function nowOf({ resource }: Context<'organisation.change'>): Provider {
  if (resource.kind !== 'provider') throw new Error(`${resource._id} is no provider`);
  return resource;
}
