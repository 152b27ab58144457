import { parseQuarter } from '../../domain/quarters';
import { can } from '../access/policy';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import { offeredForCycle } from '../repairs/offered';
import type { Reply } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { CyclePage } from './cycle-page';
import { loadCycle } from './load-cycle';
import { NoCyclePage } from './no-cycle-page';

const CYCLE = '/aanbieders/:provider/:quarter';

/** The page of one cycle; what can be done about it stands in `api/repairs`. */
export const cycleRoutes = defineRoutes([
  { method: 'get', path: CYCLE, permission: 'cycle.read', audit: 'cycle.read', handle: showCycle },
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
    const startHref = can(actor, 'cycle.start', null)
      ? `${paths.cycleStart(quarter)}?aanbieder=${encodeURIComponent(resource.provider)}`
      : null;
    const page = <NoCyclePage provider={name} quarter={quarter} startHref={startHref} />;
    return ctx.render(page, { title: name, status: 404 });
  }
  const { state } = model.cycle;
  const mine = state.tasks.filter(
    ({ status, assignee }) => status === 'open' && assignee.kind === 'person' && assignee.person === viewer,
  );
  const page = (
    <CyclePage
      model={model}
      now={now}
      repairs={offeredForCycle({ subject: { process: model.cycle, names: model.names }, actor, now })}
      openTasks={mine.map(({ id, step }) => ({
        title: model.steps.find(({ key }) => key.startsWith(`${step}#`))?.title ?? 'taak',
        href: paths.task(id),
      }))}
    />
  );
  return ctx.render(page, { title: model.providerName });
}
