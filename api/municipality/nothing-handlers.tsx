import { randomUUID } from 'node:crypto';
import { formatQuarter } from '../../domain/quarters';
import { formatList } from '../../domain/time/dutch-dates';
import { toEngineActor } from '../access/actor';
import { liveDraft } from '../answers/flow/current-data';
import { refusalText } from '../answers/refusal-text';
import { isUuid } from '../answers/request-id';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';
import { inputQuarter } from './input-quarter';
import { loadOverview } from './load-overview';
import { NothingDespiteDraftPage, NothingForRestPage } from './nothing-pages';
import { type OverviewRow, overviewRows } from './overview-rows';
import { askedProvider } from './provider-subject';
import { sendNothing, withProcesses } from './send-nothing';
import { changeableUntil } from './sent-page';

const UNAVAILABLE =
  'Versturen lukt nu niet. Uw keuze is als concept bewaard. Probeer het over een paar minuten opnieuw; er wordt niets dubbel verstuurd.';

/** POST: nothing to raise for one provider, in one click; asks first when that would throw away a draft. */
export async function sendNothingForOne(ctx: Context<'input.write'>): Promise<Reply> {
  const { provider, asked, municipalityName, quarter } = await askedProvider(ctx);
  if (!asked) return ctx.redirect(paths.inputFor(provider._id));
  const { task } = asked;
  const requestId = idOf(ctx.body.verzoek);
  const draft = liveDraft(task, await ctx.services.store.draft(task._id));
  if (draft && ctx.body.zeker !== 'ja') {
    const title = `Geen inbreng voor ${provider.name}?`;
    const over = `Gemeente ${municipalityName} · ${formatQuarter(quarter)}`;
    const page = (
      <NothingDespiteDraftPage
        over={over}
        provider={provider._id}
        name={provider.name}
        requestId={requestId}
      />
    );
    return ctx.render(page, { title });
  }
  const { services, actor, now, clockOffset } = ctx;
  const result = await sendNothing({ services, actor, now, clockOffset, ...asked, requestId });
  switch (result.kind) {
    case 'accepted':
      return ctx.redirect(paths.input, {
        kind: 'success',
        text: `Verstuurd: geen inbreng voor ${provider.name}. ${changeableUntil(task.dueAt)}`,
      });
    case 'refused': {
      const reason = refusalText(result.refusal, {
        address: 'u',
        now,
        by: toEngineActor(actor),
        personName: () => 'Een collega',
        draftKept: false,
      });
      return ctx.redirect(paths.input, { kind: 'warning', text: `${provider.name}: ${reason}` });
    }
    case 'unavailable':
      throw new AppError('unavailable', { message: UNAVAILABLE });
    default:
      // The form itself asks for more than this one answer: then it has to be filled in.
      return ctx.redirect(paths.inputFor(provider._id));
  }
}

/** GET: names the providers that are about to be answered with nothing to raise. */
export async function showNothingForRest(ctx: Context<'input.read'>): Promise<Reply> {
  const { rows, over } = await openRows(ctx);
  const free = rows.filter(({ hasDraft }) => !hasDraft);
  if (free.length === 0) {
    return ctx.redirect(paths.input, { kind: 'info', text: 'Er staat niets meer open zonder concept.' });
  }
  const page = (
    <NothingForRestPage
      over={over}
      rows={free}
      skipped={rows.filter(({ hasDraft }) => hasDraft)}
      requestIds={new Map(free.map(({ provider }) => [provider, randomUUID()]))}
    />
  );
  return ctx.render(page, { title: 'Geen inbreng' });
}

/** POST: nothing to raise for exactly the providers that the page named and that are still open. */
export async function sendNothingForRest(ctx: Context<'input.write'>): Promise<Reply> {
  const ids = requestIdsOf(ctx.body.verzoek);
  const { rows } = await openRows(ctx);
  const wanted = rows.filter(({ provider, hasDraft }) => ids.has(provider) && !hasDraft);
  const questions = await withProcesses(
    ctx.services.store,
    wanted.flatMap(({ taskId }) => taskId ?? []),
  );
  const { services, actor, now, clockOffset } = ctx;
  const results = await Promise.all(
    questions.map(async ({ task, process }) => {
      const requestId = ids.get(task.subject.provider) ?? randomUUID();
      const result = await sendNothing({ services, actor, now, clockOffset, task, process, requestId });
      return { row: wanted.find(({ taskId }) => taskId === task._id), kind: result.kind };
    }),
  );
  const failed = results.filter(({ kind }) => kind !== 'accepted');
  if (results.length > 0 && results.every(({ kind }) => kind === 'unavailable')) {
    throw new AppError('unavailable', { message: UNAVAILABLE });
  }
  const sent = results.length - failed.length;
  if (failed.length === 0) {
    const text =
      sent === 0
        ? 'Er stond niets meer open. Er is niets verstuurd.'
        : `Verstuurd: geen inbreng voor ${sent === 1 ? '1 aanbieder' : `${sent} aanbieders`}. Wijzigen kan nog, tot en met de datum die erbij staat.`;
    return ctx.redirect(paths.input, { kind: sent === 0 ? 'info' : 'success', text });
  }
  const names = formatList(failed.flatMap(({ row }) => row?.name ?? []));
  return ctx.redirect(paths.input, {
    kind: 'warning',
    text: `Voor ${sent} is geen inbreng verstuurd. Niet gelukt: ${names}. Kijk hieronder hoe het daar nu voor staat.`,
  });
}

async function openRows(
  ctx: Context<'input.read'> | Context<'input.write'>,
): Promise<{ rows: OverviewRow[]; over: string }> {
  const { store } = ctx.services;
  const municipality = ctx.resource.organisation;
  const quarter = await inputQuarter(store, { actor: ctx.actor, municipality, now: ctx.now });
  const [documents, own] = await Promise.all([
    loadOverview(store, { municipality, quarter, now: ctx.now }),
    store.organisation(municipality),
  ]);
  return {
    rows: overviewRows(documents).filter(({ waits }) => waits),
    over: `Gemeente ${own?.name ?? municipality} · ${formatQuarter(quarter)}`,
  };
}

function idOf(value: unknown): string {
  return typeof value === 'string' && isUuid(value) ? value : randomUUID();
}

function requestIdsOf(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([provider, id]: [string, unknown]): [string, string][] =>
      typeof id === 'string' && isUuid(id) ? [[provider, id]] : [],
    ),
  );
}
