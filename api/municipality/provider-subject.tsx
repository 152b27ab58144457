import { formatQuarter, previousQuarter, type Quarter } from '../../domain/quarters';
import { formatDateTime, formatEndOfDay } from '../../domain/time/dutch-dates';
import type { Provider } from '../../store/organisations';
import type { Answer, ProcessView, TaskView } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import { agendaDate } from '../../workflows/processes/agenda-date';
import { answerabilityOf } from '../answers/answerability';
import type { FlowSubject } from '../answers/flow';
import { pinnedForm, storedData } from '../answers/pinned-form';
import { toldByPhone } from '../behalf/told-by-phone';
import { Alert } from '../components/alert';
import { loadNames } from '../cycles/load-names';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';
import { sentenceStart } from '../tasks/words/day';
import { heldInWords } from '../tasks/words/held';
import { askedLast } from './asked-last';
import { ClosedPage, type ClosedState } from './closed-page';
import { inputQuarter } from './input-quarter';
import { INPUT_STEP, loadOverview } from './load-overview';
import { NotAskedPage } from './not-asked-page';
import { overviewRows } from './overview-rows';
import { PreviousSide } from './previous-side';
import { ownAnswer, previousTime } from './said-before';
import { SentPage } from './sent-page';

type InputContext = Context<'input.read'> | Context<'input.write'>;

/** One provider for one municipality in one quarter, with the question that is put to it. */
export type AskedProvider = {
  municipality: string;
  municipalityName: string;
  provider: Provider;
  quarter: Quarter;
  asked: { task: TaskView; process: ProcessView } | null;
};

/** Finds what the address asks about; throws 'not-found' for an unknown provider. */
export async function askedProvider(ctx: InputContext): Promise<AskedProvider> {
  const { store } = ctx.services;
  const municipality = ctx.resource.organisation;
  const provider = await store.organisation(ctx.params.provider ?? '');
  if (provider?.kind !== 'provider') throw new AppError('not-found');
  const quarter = await inputQuarter(store, { actor: ctx.actor, municipality, now: ctx.now });
  const [own, process, tasks] = await Promise.all([
    store.organisation(municipality),
    store.processView(cycleId(provider._id, quarter)),
    store.tasksOfOrganisation({ organisation: municipality, quarter, step: INPUT_STEP }),
  ]);
  const task = askedLast(tasks, provider._id);
  return {
    municipality,
    municipalityName: own?.name ?? municipality,
    provider,
    quarter,
    asked: task && process ? { task, process } : null,
  };
}

/** The subject of the form pages of one provider; a page of its own when nothing was asked yet. */
export async function providerSubject(ctx: InputContext): Promise<FlowSubject | Reply> {
  const found = await askedProvider(ctx);
  const { provider, quarter, asked } = found;
  const over = `Gemeente ${found.municipalityName} · ${formatQuarter(quarter)}`;
  const title = `Inbreng voor het gesprek met ${provider.name}`;
  if (!asked) return ctx.render(<NotAskedPage title={title} over={over} />, { title });
  const { task, process } = asked;
  const side = await previousColumn(ctx, found);
  const people = await ctx.services.store.peopleById(Object.values(process.state.people));
  const { conversationAt } = process;
  const held = task.task.status === 'done' ? await ctx.services.store.answer(task.task.answerId) : null;
  const phoned = toldByPhone(held, await loadNames(ctx.services.store, ctx.now));
  return {
    task,
    process,
    addresses: {
      form: paths.inputFor(provider._id),
      draft: paths.inputDraft(provider._id),
      check: paths.inputCheck(provider._id),
      send: paths.inputSend(provider._id),
      sent: paths.inputSent(provider._id),
      back: paths.input,
    },
    words: {
      address: 'u',
      title,
      over,
      lead: `${conversationAt === null ? '' : `Het gesprek is ${formatDateTime(conversationAt)}. `}${untilWhen(task, process)}`,
      check: 'Controleer uw inbreng',
      send: 'Versturen',
      back: 'Alle aanbieders',
    },
    ...(phoned === null ? {} : { above: <Alert kind="info" title={`${sentenceStart(phoned)}.`} /> }),
    initial: {},
    side,
    personName: (id) => people.find(({ _id }) => _id === id)?.name ?? 'Een collega',
    closed: async () => ({
      title,
      page: (
        <ClosedPage
          title={title}
          over={over}
          state={await closedState(ctx, asked)}
          dueAt={task.dueAt}
          contact={people.find(({ _id }) => _id === process.state.people.contractManager) ?? null}
          side={side}
        />
      ),
    }),
    sent: async () => ({ title: 'Verstuurd', page: await sentPage(ctx, { found, asked, over }) }),
  };
}

async function previousColumn(ctx: InputContext, { provider, quarter, municipality }: AskedProvider) {
  const { store } = ctx.services;
  const before = previousQuarter(quarter);
  const cycle = cycleId(provider._id, before);
  const [answers, minutes, actions, organisations] = await Promise.all([
    store.answersOf(cycle),
    store.minutes(cycle),
    store.openActions(provider._id),
    store.listOrganisations(),
  ]);
  const previous = previousTime({ quarter: before, answer: ownAnswer(answers, municipality), minutes });
  const ownerName = (key: string) => organisations.find(({ _id }) => _id === key)?.name ?? key;
  return {
    label: 'Vorige keer en openstaande afspraken',
    content: (
      <PreviousSide
        provider={provider._id}
        quarter={before}
        previous={previous}
        hasMinutes={minutes !== null}
        actions={actions}
        ownerName={ownerName}
      />
    ),
  };
}

async function closedState(
  ctx: InputContext,
  { task, process }: { task: TaskView; process: ProcessView },
): Promise<ClosedState> {
  const state = answerabilityOf({ task, state: process.state, now: ctx.now });
  if (state.kind === 'closed' && state.why === 'withdrawn')
    return { kind: process.state.closed ? 'withdrawn' : 'not-now' };
  const answer = task.task.status === 'done' ? await ctx.services.store.answer(task.task.answerId) : null;
  if (!answer) return { kind: 'no-response', draft: await unsentDraft(ctx, task) };
  const form = await pinnedForm(ctx.services.store, answer.form);
  return {
    kind: 'sent',
    at: answer.at,
    by: await senderOf(ctx, answer),
    form,
    data: storedData(form, answer.data),
  };
}

/** Until when somebody can answer; while the cycle rests nothing closes. */
function untilWhen({ dueAt }: TaskView, { state }: ProcessView): string {
  const held = heldInWords(state);
  return held === null
    ? `Reageren kan tot en met ${formatEndOfDay(dueAt)}.`
    : `Dit ${held}. U mag nu al reageren; daarna krijgt u bericht tot wanneer het kan.`;
}

/** Who sent it: somebody's function, or that it was said by phone. */
async function senderOf({ services, now }: InputContext, answer: Answer): Promise<string> {
  const { by } = answer;
  if (answer.onBehalfOf === undefined) return by.functionTitle === null ? '' : `door ${by.functionTitle}`;
  return toldByPhone(answer, await loadNames(services.store, now)) ?? '';
}

/** What was typed and never sent stays readable for whoever typed it. */
async function unsentDraft({ services }: InputContext, task: TaskView) {
  const draft = await services.store.draft(task._id);
  if (!draft) return null;
  const form = await pinnedForm(services.store, task.form);
  return { form, data: storedData(form, draft.data), at: draft.at };
}

async function sentPage(
  ctx: InputContext,
  {
    found,
    asked,
    over,
  }: { found: AskedProvider; asked: { task: TaskView; process: ProcessView }; over: string },
) {
  const { task, process } = asked;
  const { municipality, quarter, provider } = found;
  const { now } = ctx;
  const rows = overviewRows(await loadOverview(ctx.services.store, { municipality, quarter, now }));
  const waiting = rows.filter(({ waits }) => waits);
  const next = waiting[0];
  return (
    <SentPage
      facts={{
        providerName: provider.name,
        over,
        hasInput: task.task.status === 'done' && task.task.outcome === 'input',
        conversationAt: process.conversationAt,
        agendaAt: agendaDate(process.state, now),
        changeUntil: now <= task.dueAt ? task.dueAt : null,
        next: next ? { provider: next.provider, name: next.name } : null,
        stillOpen: waiting.length,
      }}
    />
  );
}
