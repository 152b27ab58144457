import { parseQuarter } from '../../domain/quarters';
import { cycleId } from '../../workflows/contract';
import { AppError } from '../errors/app-error';
import type { Reply } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { AgendaPage } from './agenda-page';
import { BackTo } from './back-to';
import { placeOf } from './place-of';

/** The agenda of a conversation, for the team and, once released, for everybody around the table. */
export const agendaRoutes = defineRoutes([
  {
    method: 'get',
    path: '/aanbieders/:provider/:quarter/agenda',
    permission: 'agenda.read',
    audit: 'agenda.read',
    handle: showAgenda,
  },
]);

async function showAgenda(ctx: Context<'agenda.read'>): Promise<Reply> {
  const { store } = ctx.services;
  const { provider, quarter } = ctx.resource;
  const id = cycleId(provider, quarter);
  const [organisation, agenda, process, planning] = await Promise.all([
    store.organisation(provider),
    store.agenda(id),
    store.processView(id),
    store.latestAnswer({ processId: id, step: 'plan' }),
  ]);
  const known = parseQuarter(quarter);
  if (!organisation || !known || (!agenda && !process)) throw new AppError('not-found');
  return ctx.render(
    <>
      <BackTo actor={ctx.actor} cycle={ctx.resource} />
      <AgendaPage
        providerName={organisation.name}
        quarter={known}
        agenda={agenda}
        conversationAt={process?.conversationAt ?? null}
        place={placeOf(planning)}
      />
    </>,
    { title: `Agenda ${organisation.name}` },
  );
}
