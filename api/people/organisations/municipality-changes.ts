import { isDeepStrictEqual } from 'node:util';
import { parseBody } from '../../../forms/body';
import type { FormData } from '../../../forms/types';
import type { Municipality } from '../../../store/organisations';
import { paths } from '../../paths';
import type { Context } from '../../routing/route';
import type { PeopleChange } from '../flow/change';
import { judgeOrganisation } from './judge-organisation';
import { municipalityForm, municipalityOf } from './municipality-form';
import { addingWords, changingWords } from './organisation-words';

/** Adds a municipality, which is asked for input from the next round on. */
export const addMunicipality: PeopleChange<'organisation.add'> = {
  words: async () =>
    addingWords({
      title: 'Gemeente toevoegen',
      lead: 'Een gemeente wordt in elke ronde om inbreng gevraagd. Daarna voeg je haar contactpersoon toe.',
      send: 'Voeg toe',
      address: paths.municipalityAdd,
    }),
  form: async () => municipalityForm,
  judge: async ({ services }, data) =>
    judgeOrganisation(municipalityOf(data), { others: await services.store.listOrganisations(), own: null }),
  async facts({ services }, data) {
    const { name, inhabitants } = municipalityOf(data);
    const running = await services.store.countOpenCycles();
    return {
      facts: [
        `Gemeente ${name} heeft ${inWords(inhabitants)} inwoners.`,
        `Vanaf de volgende ronde die opent, wordt gemeente ${name} bij elke aanbieder om inbreng gevraagd.`,
        ...(running > 0 ? [notRunning(running)] : []),
        `Voeg daarna een contactpersoon toe. Zonder contactpersoon kunnen we gemeente ${name} niets vragen.`,
      ],
      warnings: [],
    };
  },
  isRepeat: async ({ services, body }) => {
    const asked = municipalityOf(parseBody(municipalityForm, { ...body }));
    return isDeepStrictEqual(await services.store.organisation(asked._id), asked);
  },
  after: (data) => paths.contactsOf(municipalityOf(data)._id),
  async carryOut({ services }, { data }) {
    const municipality = municipalityOf(data);
    await services.store.insertOrganisation(municipality);
    return {
      kind: 'success',
      text: `Gemeente ${municipality.name} is toegevoegd. Voeg nu een contactpersoon toe.`,
    };
  },
};

/** Changes name or inhabitants of a municipality. */
export const changeMunicipality: Omit<PeopleChange<'organisation.change'>, 'refuse' | 'isRepeat'> = {
  words: async ({ resource }) =>
    changingWords(resource, {
      over: `Gemeente ${resource.name}`,
      title: 'Gemeente wijzigen',
    }),
  form: async () => municipalityForm,
  initial: (ctx) => ({ name: nowOf(ctx).name, inhabitants: nowOf(ctx).inhabitants }),
  judge: async ({ services, resource }, data) =>
    judgeOrganisation(municipalityOf(data), {
      others: await services.store.listOrganisations(),
      own: resource._id,
    }),
  async facts(ctx, data) {
    const now = nowOf(ctx);
    const next = changed(now, data);
    const facts = [
      ...(next.name === now.name
        ? []
        : [
            `De naam wordt: ${next.name}. Die staat daarna op elke pagina en in nieuwe mail.`,
            'In wat al is verstuurd en in verslagen die vaststaan, blijft de oude naam staan.',
          ]),
      ...(next.inhabitants === now.inhabitants
        ? []
        : [`Het aantal inwoners wordt: ${inWords(next.inhabitants)}.`]),
    ];
    return {
      facts: facts.length === 0 ? ['Er verandert niets.'] : [...facts, 'Cycli die lopen, gaan gewoon door.'],
      warnings: [],
    };
  },
  async carryOut(ctx, { data }) {
    const next = changed(nowOf(ctx), data);
    await ctx.services.store.changeOrganisation(next);
    return { kind: 'success', text: `De gegevens van gemeente ${next.name} zijn bewaard.` };
  },
};

function changed(now: Municipality, data: FormData): Municipality {
  return { ...municipalityOf(data), _id: now._id };
}

/** Whoever comes here was sent by the kind of the organisation. */
function nowOf({ resource }: Context<'organisation.change'>): Municipality {
  if (resource.kind !== 'municipality') throw new Error(`${resource._id} is no municipality`);
  return resource;
}

/** What a municipality that is new does not take part in. */
export function notRunning(running: number): string {
  return running === 1
    ? 'De cyclus die nu loopt, vraagt nieuwe gemeenten niet: wie meedoet, ligt vast bij het begin.'
    : `De ${running} cycli die nu lopen, vragen nieuwe gemeenten niet: wie meedoet, ligt vast bij het begin.`;
}

/** A number of inhabitants as one writes it: '41.196'. */
export function inWords(inhabitants: number): string {
  return inhabitants.toLocaleString('nl-NL');
}
