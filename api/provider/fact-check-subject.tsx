import type { VNode } from 'preact';
import { formatQuarter, parseQuarter } from '../../domain/quarters';
import { formatEndOfDay } from '../../domain/time/dutch-dates';
import type { Organisation, ProcessView, TaskView } from '../../store/types';
import type { FlowSubject } from '../answers/flow';
import { pinnedForm, storedData } from '../answers/pinned-form';
import { WhoLine } from '../components/who-line';
import { paths } from '../paths';
import { questionsFor } from '../questions/load-questions';
import { QuestionList } from '../questions/question-list';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';
import { ActionsToCheck } from './draft-action-list';
import { allRight, draftActions, topicsToCheck } from './draft-minutes';
import { type FactCheckCycle, factCheckCycle } from './fact-check-cycle';
import { FactCheckSentPage } from './fact-check-sent-page';
import { FactCheckSide } from './fact-check-side';
import { FinishedPage, type FinishedState } from './finished-page';
import { NothingToCheckPage } from './nothing-to-check-page';

type FactCheckContext = Context<'fact-check.read'> | Context<'fact-check.write'>;

/** The subject of the pages on which a provider checks the facts; a page of its own when there is nothing to check yet. */
export async function factCheckSubject(ctx: FactCheckContext): Promise<FlowSubject | Reply> {
  const { store } = ctx.services;
  const provider = ctx.resource.organisation;
  const [organisation, found] = await Promise.all([
    store.organisation(provider),
    factCheckCycle(store, { actor: ctx.actor, provider }),
  ]);
  const name = organisation?.name ?? provider;
  if (!found?.task) return nothingToCheck(ctx, { name, found });
  return subjectOf(ctx, { name, process: found.process, task: found.task });
}

type Given = { name: string; process: ProcessView; task: TaskView };

async function subjectOf(ctx: FactCheckContext, given: Given): Promise<FlowSubject> {
  const { store } = ctx.services;
  const { process, task } = given;
  const { provider, quarter } = process.subject;
  const [draft, agenda, minutes, organisations, people] = await Promise.all([
    store.latestAnswer({ processId: process._id, step: 'minutes-draft' }),
    store.agenda(process._id),
    store.minutes(process._id),
    store.listOrganisations(),
    store.peopleById(Object.values(process.state.people)),
  ]);
  const contact = people.find(({ _id }) => _id === process.state.people.contractManager) ?? null;
  const topics = topicsToCheck(draft);
  const actions = draftActions(draft).map((action) => ({
    ...action,
    owner: ownerName(action.owner, { provider, organisations }),
  }));
  const papers = {
    agenda: agenda?.releasedAt == null ? null : paths.cycleAgenda({ provider, quarter }),
    minutes: minutes === null ? null : paths.cycleMinutes({ provider, quarter }),
  };
  const over = overOf(given.name, quarter);
  const questions = await questionList(ctx, quarter);
  return {
    task,
    process,
    addresses: {
      form: paths.factCheck,
      draft: paths.factCheckDraft,
      check: paths.factCheckCheck,
      send: paths.factCheckSend,
      sent: paths.factCheckSent,
      back: paths.factCheck,
    },
    words: {
      address: 'u',
      title: 'Klopt het verslag?',
      over,
      lead: `Reageren kan tot en met ${formatEndOfDay(task.dueAt)}. Reageert u niet, dan stellen wij het verslag zo vast.`,
      check: 'Controleer uw antwoorden',
      send: 'Versturen',
      back: null,
    },
    who: <WhoLine actor={ctx.actor} from={paths.factCheck} />,
    above: questions,
    initial: topics,
    fixed: topics,
    quick: {
      label: 'Alles klopt',
      explanation:
        'U ziet eerst nog wat u verstuurt. Heeft u bij een onderwerp al een correctie geschreven, dan blijft die staan.',
      fill: (typed) => allRight(typed, topics),
    },
    side: {
      label: 'Over het gesprek',
      content: (
        <FactCheckSide
          conversationAt={process.conversationAt}
          agendaHref={papers.agenda}
          actions={actions}
          contact={contact}
        />
      ),
    },
    consequences: () => <ActionsToCheck actions={actions} />,
    personName: (id) => people.find(({ _id }) => _id === id)?.name ?? 'Een collega',
    closed: async () => ({
      title: 'Verslag van het gesprek',
      page: (
        <FinishedPage
          over={over}
          questions={questions}
          state={await finishedState(ctx, given)}
          fixedAt={minutes?.fixedAt ?? null}
          papers={papers}
          contact={contact}
        />
      ),
    }),
    sent: async () => ({
      title: 'Verstuurd',
      page: (
        <FactCheckSentPage
          over={over}
          corrections={outcomeOf(task) === 'corrections'}
          minutesHref={papers.minutes}
        />
      ),
    }),
  };
}

async function finishedState(ctx: FactCheckContext, { task }: Given): Promise<FinishedState> {
  if (task.task.status === 'withdrawn') return { kind: 'withdrawn' };
  const answer = task.task.status === 'done' ? await ctx.services.store.answer(task.task.answerId) : null;
  if (!answer) return { kind: 'consent', dueAt: task.dueAt };
  const form = await pinnedForm(ctx.services.store, answer.form);
  return {
    kind: 'answered',
    corrections: outcomeOf(task) === 'corrections',
    at: answer.at,
    by: answer.by.functionTitle,
    form,
    data: storedData(form, answer.data),
  };
}

async function nothingToCheck(
  ctx: FactCheckContext,
  { name, found }: { name: string; found: FactCheckCycle | null },
): Promise<Reply> {
  const { store } = ctx.services;
  const process = found?.process ?? null;
  const agenda = process ? await store.agenda(process._id) : null;
  const agendaHref =
    process && agenda?.releasedAt != null
      ? paths.cycleAgenda({ provider: process.subject.provider, quarter: process.subject.quarter })
      : null;
  const page = (
    <NothingToCheckPage
      over={process ? overOf(name, process.subject.quarter) : name}
      process={process}
      now={ctx.now}
      questions={process && (await questionList(ctx, process.subject.quarter))}
      agendaHref={agendaHref}
    />
  );
  return ctx.render(page, { title: 'Verslag van het gesprek' });
}

/** What else was asked of this provider. */
async function questionList({ services, resource }: FactCheckContext, quarter: string): Promise<VNode> {
  const { organisation } = resource;
  return <QuestionList questions={await questionsFor(services.store, { organisation, quarter })} />;
}

function outcomeOf(task: TaskView): string | null {
  return task.task.status === 'done' || task.task.status === 'concluded' ? task.task.outcome : null;
}

function overOf(name: string, quarter: string): string {
  const known = parseQuarter(quarter);
  return known ? `${name} · ${formatQuarter(known)}` : name;
}

function ownerName(
  owner: string,
  { provider, organisations }: { provider: string; organisations: readonly Organisation[] },
): string {
  const key = owner === 'aanbieder' ? provider : owner;
  const organisation = organisations.find(({ _id }) => _id === key);
  if (!organisation) return owner;
  return organisation.kind === 'municipality' ? `Gemeente ${organisation.name}` : organisation.name;
}
