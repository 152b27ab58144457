import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { trendOf } from './trend';
import { TrendPage } from './trend-page';

/** Two years say enough, and fit on a page. */
const MOST_QUARTERS = 8;

/** GET of how things went over the quarters. */
export async function showTrend(ctx: Context<'trend.read'>): Promise<Reply> {
  const { store } = ctx.services;
  const quarters = (await store.listQuarters()).slice(0, MOST_QUARTERS);
  const [cycles, municipalities] = await Promise.all([
    store.cyclesOfQuarters(quarters),
    store.listMunicipalities(),
  ]);
  const trend = trendOf({ quarters, cycles, municipalities });
  return ctx.render(<TrendPage trend={trend} />, { title: 'Ontwikkeling' });
}
