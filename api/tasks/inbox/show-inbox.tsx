import { absentUntil } from '../../../domain/staffing/absence';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { can } from '../../access/policy';
import { AppError } from '../../errors/app-error';
import type { Reply } from '../../routing/reply';
import type { Context } from '../../routing/route';
import { InboxPage } from './inbox-page';
import { type InboxFilter, loadInbox } from './load-inbox';

const FILTERS: Readonly<Record<string, InboxFilter>> = { aanbieders: 'providers', team: 'team' };

/** GET of *Mijn taken*. */
export async function showInbox(ctx: Context<'tasks.list'>): Promise<Reply> {
  const { actor, now, query, services } = ctx;
  if (actor.kind !== 'person') throw new AppError('forbidden');
  const inbox = await loadInbox({
    store: services.store,
    viewer: actor.person,
    actsFor: actor.actsFor ?? [],
    filter: FILTERS[query.toon ?? ''] ?? 'mine',
    now,
    together: can(actor, 'tasks.repair', null),
    allLater: query.later === 'alles',
  });
  const today = toAmsterdamDate(now);
  const absences = await services.store.absencesFrom(today, actor.person._id);
  const awayUntil = absentUntil(actor.person._id, today, absences);
  return ctx.render(<InboxPage inbox={inbox} awayUntil={awayUntil} now={now} />, { title: 'Mijn taken' });
}
