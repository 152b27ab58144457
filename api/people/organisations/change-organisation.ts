import type { Context } from '../../routing/route';
import type { PeopleChange } from '../flow/change';
import { changeMunicipality } from './municipality-changes';
import { changeProvider } from './provider-changes';

type Ctx = Context<'organisation.change'>;

/** Changes what is known of an organisation, by its kind. */
export const changeOrganisation: PeopleChange<'organisation.change'> = {
  words: (ctx) => changeOf(ctx).words(ctx),
  form: async (ctx) => (ctx.resource.kind === 'region' ? null : changeOf(ctx).form(ctx)),
  initial: (ctx) => changeOf(ctx).initial?.(ctx) ?? {},
  refuse: async ({ resource }) =>
    resource.kind === 'region' ? 'De naam van de regio ligt vast. Collega’s voeg je toe bij Team.' : null,
  judge: (ctx, data) => changeOf(ctx).judge(ctx, data),
  facts: (ctx, data) => changeOf(ctx).facts(ctx, data),
  isRepeat: async () => false,
  carryOut: (ctx, given) => changeOf(ctx).carryOut(ctx, given),
};

function changeOf({ resource }: Ctx): typeof changeProvider {
  return resource.kind === 'provider' ? changeProvider : changeMunicipality;
}
