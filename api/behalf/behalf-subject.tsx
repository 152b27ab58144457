import { formatQuarter, parseQuarter } from '../../domain/quarters';
import { formatDate } from '../../domain/time/dutch-dates';
import type { FormData } from '../../forms/types';
import type { ProcessView, TaskView } from '../../store/types';
import type { Command } from '../../workflows/engine/command';
import { outcomeOf } from '../../workflows/engine/outcome';
import { preview } from '../../workflows/engine/preview';
import type { Actor } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { toEngineActor } from '../access/actor';
import type { FlowSubject } from '../answers/flow';

import { ActionGroup, Alert, ButtonLink, PageTitle, Paragraph, TypedText } from '../components';
import { ConsequencesBlock } from '../consequences/consequences-block';
import { loadNames } from '../cycles/load-names';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import { questionOf, questionText } from '../questions/load-questions';
import type { Context } from '../routing/route';
import { askedFirst } from '../tasks/task-page/asked-first';
import { Contacts } from '../tasks/task-page/contacts';

/** A municipality's question as staff fills it in for it, in the form that the municipality has itself. */
export async function behalfSubject(ctx: Context<'input.answer-for'>): Promise<FlowSubject> {
  const { resource: task, services, now, actor } = ctx;
  const { store } = services;
  const [process, names, asked, contacts] = await Promise.all([
    store.processView(task.processId),
    loadNames(store, now),
    store.answer(questionOf(task) ?? ''),
    store.peopleOf(task.organisation),
  ]);
  if (!process) throw new AppError('not-found');
  const quarter = parseQuarter(task.subject.quarter);
  const over = `${names.organisation(task.subject.provider)} · ${quarter ? formatQuarter(quarter) : task.subject.quarter}`;
  const who = names.party(task.organisation);
  const back = paths.task(task._id);
  const goesOn =
    now > task.dueAt ? ['De cyclus is al verder gegaan. Moet dit op de agenda? Zet het er zelf bij.'] : [];
  return {
    task,
    process,
    onBehalf: true,
    addresses: {
      form: paths.answerFor(task._id),
      draft: paths.answerForDraft(task._id),
      check: paths.answerForCheck(task._id),
      send: paths.answerForSend(task._id),
      sent: paths.answerForSent(task._id),
      back,
    },
    words: {
      address: 'je',
      title: `Antwoord van ${who} doorgeven`,
      over,
      lead: `Schrijf op wat ${who} je per telefoon zegt. Bij het antwoord komt te staan dat het aan jou is doorgegeven.`,
      check: 'Controleren',
      send: 'Verstuur namens de gemeente',
      back: 'Terug naar de vraag',
    },
    ...(asked
      ? {
          above: (
            <Alert kind="info" title="De vraag">
              <TypedText>{questionText(asked).question}</TypedText>
            </Alert>
          ),
        }
      : {}),
    initial: {},
    side: {
      label: 'Wie je kunt bellen',
      content: <Contacts contacts={askedFirst(contacts, task)} who={who} />,
    },
    below: (
      <Paragraph small>
        {now <= task.dueAt
          ? `De gemeente ziet op haar eigen pagina wat je doorgeeft, en kan het tot en met ${formatDate(task.dueAt)} zelf wijzigen.`
          : 'De gemeente ziet op haar eigen pagina wat je doorgeeft.'}
      </Paragraph>
    ),
    consequences: (data) => {
      const found = preview(process.state, answering({ task, process, data, by: toEngineActor(actor) }), now);
      const viewer = actor.kind === 'person' ? actor.person._id : '';
      return (
        found && <ConsequencesBlock preview={found} facts={goesOn} names={names} viewer={viewer} now={now} />
      );
    },
    personName: names.person,
    closed: async () => ({
      title: task.title,
      page: (
        <>
          <PageTitle over={over}>Niet meer mogelijk</PageTitle>
          <Alert kind="info" title="Dit antwoord kan niet meer worden doorgegeven">
            <p>De cyclus is al afgelopen, of dit antwoord is er al.</p>
          </Alert>
          <Back href={back} />
        </>
      ),
    }),
    sent: async () => ({
      title: 'Verstuurd',
      page: (
        <>
          <PageTitle
            over={over}
            lead={`Het antwoord van ${who} staat erbij, doorgegeven per telefoon aan jou.`}
          >
            Verstuurd
          </PageTitle>
          <Back href={back} />
        </>
      ),
    }),
  };
}

/** The command that this answer would be, in the place of the one that holds now. */
function answering(given: { task: TaskView; process: ProcessView; data: FormData; by: Actor }): Command {
  const { task, process, data, by } = given;
  const step = taskStepOf(process.state.definition, task.step);
  return {
    kind: 'complete',
    taskId: task._id,
    outcome: outcomeOf(step, data),
    answerId: 'not-sent-yet',
    supersedes: task.task.status === 'done' ? task.task.answerId : null,
    by,
    onBehalf: true,
  };
}

function Back({ href }: { href: string }) {
  return (
    <ActionGroup>
      <ButtonLink appearance="primary" href={href}>
        Bekijk wat nu geldt
      </ButtonLink>
    </ActionGroup>
  );
}
