import { parseQuarter } from '../../domain/quarters';
import { check } from '../../workflows/engine/check';
import { toEngineActor } from '../access/actor';
import { can } from '../access/policy';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import type { Reply } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { changeCommand } from './change/change-kind';
import { postChange, showChange } from './change/handlers';
import { CyclePage } from './cycle-page';
import { loadCycle } from './load-cycle';
import { NoCyclePage } from './no-cycle-page';

const CYCLE = '/aanbieders/:provider/:quarter';

/** One cycle: its page, moving and cancelling its conversation. */
export const cycleRoutes = defineRoutes([
  { method: 'get', path: CYCLE, permission: 'cycle.read', audit: 'cycle.read', handle: showCycle },
  {
    method: 'get',
    path: `${CYCLE}/verplaatsen`,
    permission: 'cycle.move',
    audit: null,
    handle: (ctx) => showChange(ctx, 'move'),
  },
  {
    method: 'post',
    path: `${CYCLE}/verplaatsen`,
    permission: 'cycle.move',
    audit: 'cycle.moved',
    handle: (ctx) => postChange(ctx, 'move'),
  },
  {
    method: 'get',
    path: `${CYCLE}/afzeggen`,
    permission: 'cycle.cancel',
    audit: null,
    handle: (ctx) => showChange(ctx, 'cancel'),
  },
  {
    method: 'post',
    path: `${CYCLE}/afzeggen`,
    permission: 'cycle.cancel',
    audit: 'cycle.cancelled',
    handle: (ctx) => postChange(ctx, 'cancel'),
  },
]);

async function showCycle(ctx: Context<'cycle.read'>): Promise<Reply> {
  const { actor, resource, services, now } = ctx;
  const quarter = parseQuarter(resource.quarter);
  if (!quarter || actor.kind !== 'person') throw new AppError('not-found');
  const viewer = actor.person._id;
  const { store } = services;
  const model = await loadCycle({ store, provider: resource.provider, quarter, viewer, now });
  if (!model) {
    const provider = await store.organisation(resource.provider);
    const name = provider?.name ?? resource.provider;
    return ctx.render(<NoCyclePage provider={name} quarter={quarter} />, { title: name, status: 404 });
  }
  const by = toEngineActor(actor);
  const { state } = model.cycle;
  const possible = (kind: 'move' | 'cancel'): boolean =>
    check(state, changeCommand(kind, { to: now + 1, answerId: 'not-sent-yet', by }), now) === null;
  const mine = state.tasks.filter(
    ({ status, assignee }) => status === 'open' && assignee.kind === 'person' && assignee.person === viewer,
  );
  const page = (
    <CyclePage
      model={model}
      now={now}
      canMove={can(actor, 'cycle.move', resource) && possible('move')}
      canCancel={can(actor, 'cycle.cancel', resource) && possible('cancel')}
      openTasks={mine.map(({ id, step }) => ({
        title: model.steps.find(({ key }) => key.startsWith(`${step}#`))?.title ?? 'taak',
        href: paths.task(id),
      }))}
    />
  );
  return ctx.render(page, { title: model.providerName });
}
