import { can } from '../access/policy';
import { REGION } from '../people/team-members';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';
import { SettingsPage } from './settings-page';

/** GET of *Instellingen*: who takes part, and what the region decides for itself. */
export async function showSettings(ctx: Context<'settings.read'>): Promise<Reply> {
  const { store } = ctx.services;
  const [municipalities, providers, team, { closedDays }] = await Promise.all([
    store.listMunicipalities(),
    store.listProviders(),
    store.peopleOf(REGION),
    store.regionCalendar(),
  ]);
  const page = (
    <SettingsPage
      municipalities={municipalities.length}
      providers={providers.length}
      team={team.length}
      closedDays={closedDays.length}
      mayAdd={can(ctx.actor, 'organisation.add', null)}
    />
  );
  return ctx.render(page, { title: 'Instellingen' });
}
