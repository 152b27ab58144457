import { formatQuarter, parseQuarter } from '../../domain/quarters';
import { formatDateTime, formatEndOfDay } from '../../domain/time/dutch-dates';
import { FormSummary } from '../../forms/render';
import type { TaskView } from '../../store/types';
import { BackLink, type FlowSubject } from '../answers/flow';
import { pinnedForm, storedData } from '../answers/pinned-form';
import { ActionGroup, Alert, ButtonLink, PageTitle, PhoneLine, TypedText, WhoLine } from '../components';
import { loadNames } from '../cycles/load-names';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import type { Context } from '../routing/route';
import { questionOf, questionText } from './load-questions';

type QuestionContext = Context<'question.read'> | Context<'question.write'>;

/** A question beside the usual ones, for the organisation that was asked; throws 'not-found' when its process is gone. */
export async function questionSubject(ctx: QuestionContext): Promise<FlowSubject> {
  const { resource: task, services, actor } = ctx;
  const { store } = services;
  const [process, asked, names] = await Promise.all([
    store.processView(task.processId),
    store.answer(questionOf(task) ?? ''),
    loadNames(store, ctx.now),
  ]);
  if (!process) throw new AppError('not-found');
  const contact = await store.person(process.state.people.contractManager);
  const { title, question } = questionText(asked);
  const quarter = parseQuarter(task.subject.quarter);
  const over = `${names.organisation(task.subject.provider)} · ${quarter ? formatQuarter(quarter) : task.subject.quarter}`;
  const back = homeOf(task);
  return {
    task,
    process,
    addresses: {
      form: paths.question(task._id),
      draft: paths.questionDraft(task._id),
      check: paths.questionCheck(task._id),
      send: paths.questionSend(task._id),
      sent: paths.questionSent(task._id),
      back,
    },
    words: {
      address: 'u',
      title,
      over,
      lead: `Antwoorden kan tot en met ${formatEndOfDay(task.dueAt)}. Horen wij niets, dan bellen wij u.`,
      check: 'Controleer uw antwoord',
      send: 'Versturen',
      back: 'Terug naar het overzicht',
    },
    who: <WhoLine actor={actor} from={paths.question(task._id)} />,
    above: (
      <Alert kind="info" title="De vraag">
        <TypedText>{question}</TypedText>
      </Alert>
    ),
    initial: {},
    side: null,
    below: <PhoneLine person={contact} before="Alleen de regio leest uw antwoord. Liever even bellen? " />,
    personName: names.person,
    closed: async () => ({
      title,
      page: (
        <>
          <BackLink href={back}>Terug naar het overzicht</BackLink>
          <PageTitle over={over}>{title}</PageTitle>
          <Alert kind="info" title={standing(task)}>
            <PhoneLine person={contact} before="Toch iets melden? " />
          </Alert>
          <TypedText>{question}</TypedText>
          {await given(ctx, task)}
        </>
      ),
    }),
    sent: async () => ({
      title: 'Verstuurd',
      page: (
        <>
          <PageTitle over={over} lead="De regio heeft uw antwoord. U hoeft niets meer te doen.">
            Bedankt
          </PageTitle>
          <ActionGroup>
            <ButtonLink appearance="primary" href={back}>
              Naar het overzicht
            </ButtonLink>
          </ActionGroup>
        </>
      ),
    }),
  };
}

/** The page on which the organisation sees everything that is asked of it. */
function homeOf({ task }: TaskView): string {
  const { assignee } = task;
  const isProvider = assignee.kind === 'organisation' && assignee.role === 'providerContact';
  return isProvider ? paths.factCheck : paths.input;
}

function standing({ task }: TaskView): string {
  if (task.status === 'done') return `Beantwoord op ${formatDateTime(task.doneAt)}.`;
  return 'Deze vraag is niet meer nodig. U hoeft niets te doen.';
}

async function given({ services }: QuestionContext, { task }: TaskView) {
  const answer = task.status === 'done' ? await services.store.answer(task.answerId) : null;
  if (!answer) return null;
  const form = await pinnedForm(services.store, answer.form);
  return <FormSummary form={form} data={storedData(form, answer.data)} headingLevel={2} />;
}
