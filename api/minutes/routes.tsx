import { parseQuarter } from '../../domain/quarters';
import { cycleId } from '../../workflows/contract';
import { isStaff } from '../access/roles';
import { BackTo } from '../agendas/back-to';
import { AppError } from '../errors/app-error';
import type { Reply } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { MinutesPage, NoMinutesPage } from './minutes-page';

/** Fixed minutes, for the team and for everybody around the table. */
export const minutesRoutes = defineRoutes([
  {
    method: 'get',
    path: '/aanbieders/:provider/:quarter/verslag',
    permission: 'minutes.read',
    audit: 'minutes.read',
    handle: showMinutes,
  },
]);

async function showMinutes(ctx: Context<'minutes.read'>): Promise<Reply> {
  const { store } = ctx.services;
  const { provider, quarter } = ctx.resource;
  const [organisation, minutes, actions] = await Promise.all([
    store.organisation(provider),
    store.minutes(cycleId(provider, quarter)),
    store.actionsOf({ provider, quarter }),
  ]);
  const known = parseQuarter(quarter);
  if (!organisation || !known) throw new AppError('not-found');
  const title = `Verslag ${organisation.name}`;
  const given = { providerName: organisation.name, quarter: known };
  const page = minutes ? (
    <MinutesPage {...given} minutes={minutes} actions={actions} forTeam={isStaff(ctx.actor)} />
  ) : (
    <NoMinutesPage {...given} />
  );
  return ctx.render(
    <>
      <BackTo actor={ctx.actor} cycle={ctx.resource} />
      {page}
    </>,
    { title },
  );
}
