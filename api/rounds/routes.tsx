import type { VNode } from 'preact';
import { nextQuarter, parseQuarter, type Quarter, quarterOf } from '../../domain/quarters';
import { regionGaps } from '../../domain/region/gaps';
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
import { nextByItself, quarterToOpen } from './next-opening';
import { openRound } from './open-round';
import { OpeningBlock } from './opening-block';
import { SetupBlock } from './setup/setup-block';
import { setupSteps } from './setup/setup-steps';
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
  const { setup, opening } = await openingOf(ctx, openable(quarter, board.quarters, now), board.quarters);
  const current = quarterOf(toAmsterdamDate(now));
  const runs = quarter === current || quarter === nextQuarter(current);
  const canStart = runs && can(actor, 'cycle.start', null);
  return ctx.render(
    <BoardPage
      board={board}
      opening={opening}
      setup={setup}
      canStart={canStart}
      showsTrend={can(actor, 'trend.read', null)}
    />,
    {
      title: 'Stand van de ronde',
    },
  );
}

/** What a region needs before its first round, and the round that can be opened now. */
async function openingOf(
  { services, actor, now }: Context<'round.read'>,
  toOpen: Quarter | null,
  quarters: readonly Quarter[],
): Promise<{ setup: VNode | null; opening: VNode | null }> {
  if (toOpen === null) return { setup: null, opening: null };
  const first = quarters.length === 0;
  const opening = (
    <OpeningBlock
      quarter={toOpen}
      providers={await services.store.countProviders()}
      canOpen={can(actor, 'round.open', null)}
      first={first}
      now={now}
    />
  );
  // A region that runs is told what it lacks when it opens a round: its board stays as fast as it is.
  if (!first) return { setup: null, opening };
  const [organisations, people] = await Promise.all([
    services.store.listOrganisations(),
    services.store.listPeople(),
  ]);
  const setup = (
    <SetupBlock
      steps={setupSteps({ organisations, people }, actor)}
      next={nextByItself(now)}
      mayFill={can(actor, 'organisation.add', null)}
    />
  );
  // The steps say what is missing; the button comes when nothing is.
  return { setup, opening: regionGaps({ organisations, people }).length > 0 ? null : opening };
}

/** The newest board offers what comes after it; older ones look back. */
function openable(quarter: Quarter, quarters: readonly Quarter[], now: number): Quarter | null {
  const next = quarterToOpen(quarters, now);
  const [newest] = quarters;
  return newest === undefined || quarter >= newest ? next : null;
}
