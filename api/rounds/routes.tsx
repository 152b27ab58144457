import { nextQuarter, parseQuarter, type Quarter, quarterOf } from '../../domain/quarters';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { can } from '../access/policy';
import { AppError } from '../errors/app-error';
import { technicalFaults } from '../health/technical-faults';
import { paths } from '../paths';
import type { Reply } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { boardOf } from './board/board';
import { BoardPage } from './board/board-page';
import { readChoice } from './board/choice';
import { loadBoard } from './board/load-board';
import { quarterToOpen } from './next-opening';
import { openRound } from './open-round';
import { OpeningBlock } from './opening-block';
import { checkStart, sendStart, showStart } from './start/handlers';
import { showTrend } from './trend/show-trend';

const START = '/ronde/:quarter/aanbieder';

/** The board of a quarter, and opening a round by hand. */
export const roundRoutes = defineRoutes([
  { method: 'get', path: paths.rounds, permission: 'round.read', audit: null, handle: showNewest },
  { method: 'get', path: paths.trend, permission: 'trend.read', audit: null, handle: showTrend },
  { method: 'get', path: '/ronde/:quarter', permission: 'round.read', audit: null, handle: showRound },
  {
    method: 'post',
    path: '/ronde/:quarter/openen',
    permission: 'round.open',
    audit: 'round.opened',
    handle: openRound,
  },
  { method: 'get', path: START, permission: 'cycle.start', audit: null, handle: showStart },
  { method: 'post', path: `${START}/controle`, permission: 'cycle.start', audit: null, handle: checkStart },
  { method: 'post', path: START, permission: 'cycle.start', audit: 'cycle.started', handle: sendStart },
]);

/** Leads to the newest round; before the first one to the quarter it is. */
async function showNewest(ctx: Context<'round.read'>): Promise<Reply> {
  const [newest] = await ctx.services.store.listQuarters();
  return ctx.redirect(paths.round(newest ?? quarterOf(toAmsterdamDate(ctx.now))));
}

async function showRound(ctx: Context<'round.read'>): Promise<Reply> {
  const { services, now, actor } = ctx;
  const quarter = parseQuarter(ctx.params.quarter ?? '');
  if (!quarter || actor.kind !== 'person') throw new AppError('not-found');
  const choice = readChoice(ctx.query);
  const facts = await loadBoard(services.store, { quarter, choice, now, faults: technicalFaults(services) });
  const board = boardOf(facts, {
    choice,
    actor,
    now,
    support: services.config.support ?? null,
  });
  const toOpen = openable(quarter, board.quarters, now);
  const opening = toOpen && (
    <OpeningBlock
      quarter={toOpen}
      providers={await services.store.countProviders()}
      canOpen={can(actor, 'round.open', null)}
      now={now}
    />
  );
  const current = quarterOf(toAmsterdamDate(now));
  const runs = quarter === current || quarter === nextQuarter(current);
  const canStart = runs && can(actor, 'cycle.start', null);
  return ctx.render(
    <BoardPage
      board={board}
      opening={opening}
      canStart={canStart}
      showsTrend={can(actor, 'trend.read', null)}
    />,
    {
      title: 'Stand van de ronde',
    },
  );
}

/** The newest board offers what comes after it; older ones look back. */
function openable(quarter: Quarter, quarters: readonly Quarter[], now: number): Quarter | null {
  const next = quarterToOpen(quarters, now);
  const [newest] = quarters;
  return newest === undefined || quarter >= newest ? next : null;
}
