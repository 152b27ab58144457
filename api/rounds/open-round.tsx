import { formatQuarter, parseQuarter } from '../../domain/quarters';
import { loadRegionGaps } from '../../store/region-gaps';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';
import { quarterToOpen } from './next-opening';
import { gapInWords } from './setup/gap-words';
import { RoundRefusedPage } from './setup/round-refused-page';

/** POST of opening a round; opening twice opens once. */
export async function openRound(ctx: Context<'round.open'>): Promise<Reply> {
  const { services, now, clockOffset } = ctx;
  const quarter = parseQuarter(ctx.params.quarter ?? '');
  if (!quarter) throw new AppError('not-found');
  const quarters = await services.store.listQuarters();
  const known = quarters.includes(quarter);
  if (!known && quarterToOpen(quarters, now) !== quarter) {
    throw new AppError('refused', {
      message: `De ronde van het ${formatQuarter(quarter)} kan nu niet open: alleen dit kwartaal en het volgende kunnen.`,
    });
  }
  const gaps = await loadRegionGaps(services.store);
  if (gaps.length > 0) {
    const title = `De ronde van het ${formatQuarter(quarter)} openen`;
    const words = gaps.map((gap) => gapInWords(gap, ctx.actor));
    const page = <RoundRefusedPage quarter={quarter} title={title} gaps={words} />;
    return ctx.render(page, { title: 'Er is niets begonnen', status: 409 });
  }
  const outcome = await services.processes.openRound({ quarter, clockOffset });
  if (outcome.kind === 'unavailable') throw new AppError('unavailable', { internal: outcome.reason });
  const { opened, existing } = outcome;
  if (opened + existing === 0) {
    const text =
      'Er is niets begonnen: net is iets veranderd in de regio. Op deze pagina staat wat nu ontbreekt.';
    return ctx.redirect(paths.round(quarter), { kind: 'warning', text });
  }
  const text =
    opened === 0
      ? `De ronde was al open: ${existing} cycli lopen.`
      : `De ronde van het ${formatQuarter(quarter)} is open: ${opened} ${opened === 1 ? 'cyclus is' : 'cycli zijn'} begonnen.`;
  return ctx.redirect(paths.round(quarter), { kind: 'success', text });
}
