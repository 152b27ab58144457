import { parseQuarter } from '../../domain/quarters';
import { loadNames } from '../cycles/load-names';
import { AppError } from '../errors/app-error';
import type { Reply } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { AgencyPage } from './agency-page';

/** The list of points for DJI, a quarter at a time. */
export const agencyRoutes = defineRoutes([
  { method: 'get', path: '/dji/:quarter', permission: 'agency.read', audit: null, handle: showList },
]);

async function showList(ctx: Context<'agency.read'>): Promise<Reply> {
  const { store } = ctx.services;
  const quarter = parseQuarter(ctx.params.quarter ?? '');
  if (!quarter) throw new AppError('not-found');
  const [points, names, cycles] = await Promise.all([
    store.agencyPoints(quarter),
    loadNames(store, ctx.now),
    store.cyclesOf(quarter),
  ]);
  const open = cycles.filter(({ status, step }) => status === 'open' && step !== 'agency-confirm').length;
  return ctx.render(<AgencyPage quarter={quarter} points={points} names={names} stillComing={open} />, {
    title: 'Punten voor DJI',
  });
}
