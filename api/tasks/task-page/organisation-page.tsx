import type { VNode } from 'preact';
import { formatDateTime } from '../../../domain/time/dutch-dates';
import { FormSummary } from '../../../forms/render';
import type { FormDefinition } from '../../../forms/types';
import type { Answer, Person } from '../../../store/types';
import { nextRungs, sentRungs } from '../../../workflows/engine/rungs';
import type { Instant, TaskState } from '../../../workflows/engine/state';
import { BackLink } from '../../answers/flow';
import { storedData } from '../../answers/pinned-form';
import { toldByPhone } from '../../behalf/told-by-phone';
import { ActionGroup, ButtonLink, Heading, PageTitle, Paragraph } from '../../components';
import { paths } from '../../paths';
import { More } from '../../repairs/more';
import type { OfferedRepair } from '../../repairs/offered';
import { dayInWords, sentenceStart } from '../words/day';
import { dueInWords } from '../words/due';
import { heldInWords } from '../words/held';
import { assigneeInWords, type Names } from '../words/names';
import { rungsInWords, sentInWords } from '../words/next-rung';
import { outcomeInWords } from '../words/outcome';
import { Contacts } from './contacts';
import type { Dossier } from './dossier';
import { overOf } from './task-words';

/** A question to an organisation as the team sees it: how it stands, whom to call, and what helps. */
export function OrganisationPage({
  dossier,
  contacts,
  answer,
  repairs,
  now,
}: {
  dossier: Dossier;
  /** Everybody at the organisation, whoever is asked first on top. */
  contacts: readonly Person[];
  /** What it answered, with the form it was asked by; null when it did not. */
  answer: { answer: Answer; form: FormDefinition } | null;
  repairs: readonly OfferedRepair[];
  now: Instant;
}): VNode {
  const { task, process, names } = dossier;
  const who = assigneeInWords(task.task.assignee, { names, viewer: '' });
  const phoned = toldByPhone(answer?.answer ?? null, names);
  return (
    <>
      <BackLink href={paths.cycle(process.subject)}>Naar de cyclus</BackLink>
      <PageTitle over={overOf(dossier)} lead={standing(dossier, now)}>
        {task.title}: {who}
      </PageTitle>
      {task.status === 'open' && repairs.some(isOftenNeeded) && (
        <ActionGroup>
          {repairs.filter(isOftenNeeded).map(({ key, title, href }) => (
            <ButtonLink key={key} href={href}>
              {title}
            </ButtonLink>
          ))}
        </ActionGroup>
      )}
      <More
        repairs={repairs.filter((repair) => task.status !== 'open' || !isOftenNeeded(repair))}
        about={task.title}
      />
      <Contacts contacts={contacts} who={who} />
      {answer && (
        <section>
          <Heading level={2}>Wat is ingevuld</Heading>
          {phoned !== null && <Paragraph>{sentenceStart(phoned)}.</Paragraph>}
          <FormSummary form={answer.form} data={storedData(answer.form, answer.answer.data)} />
        </section>
      )}
    </>
  );
}

/** Stands open on the page; everything else is under *Meer*. */
function isOftenNeeded({ key }: OfferedRepair): boolean {
  return key === 'answer-for' || key === 'nudge';
}

/** How it stands, what was sent, and what happens next by itself. */
function standing(dossier: Dossier, now: Instant): string {
  const { task, process, step, names } = dossier;
  const { calendar } = process.state;
  if (task.task.status !== 'open') return endedInWords(task.task, names);
  const held = heldInWords(process.state);
  if (held !== null) return `Dit ${held}. Er gaan nu geen herinneringen uit.`;
  const sent = sentInWords(sentRungs({ task: task.task, step, calendar }));
  const next = nextRungs({ task: task.task, step, calendar });
  const who = assigneeInWords(task.task.assignee, { names, viewer: '' });
  return [
    ...beforeInWords(task.task),
    `${sentenceStart(dueInWords({ dueAt: task.dueAt, now, calendar }))}.`,
    ...remindedInWords({ sent, nudgedAt: task.task.nudgedAt, now }),
    ...(next ? [rungsInWords(next, { reminded: who, now })] : []),
  ].join(' ');
}

/** What holds while nothing new comes. */
function beforeInWords({ before }: Extract<TaskState, { status: 'open' }>): string[] {
  if (!before) return [];
  return [
    `Eerder: ${outcomeInWords(before.outcome)}, op ${formatDateTime(before.doneAt)}. Dat geldt tot er iets anders komt.`,
  ];
}

/** The ladder's reminders and the one that a colleague sent by hand. */
export function remindedInWords(given: {
  sent: string;
  nudgedAt: Instant | undefined;
  now: Instant;
}): string[] {
  const { sent, nudgedAt, now } = given;
  const extra = nudgedAt === undefined ? [] : [`Extra herinnerd op ${dayInWords(nudgedAt, now)}.`];
  if (sent !== '') return [`Verstuurd: ${sent}.`, ...extra];
  return extra.length > 0 ? extra : ['Er is nog niet herinnerd.'];
}

function endedInWords(task: Exclude<TaskState, { status: 'open' }>, names: Names): string {
  const when = formatDateTime(task.doneAt);
  switch (task.status) {
    case 'done':
      return `${sentenceStart(outcomeInWords(task.outcome))}, op ${when}.`;
    case 'concluded':
      return `${sentenceStart(outcomeInWords(task.outcome))}. Het ging vanzelf verder op ${when}.`;
    case 'skipped':
      return `Overgeslagen op ${when}${task.by.kind === 'person' ? ` door ${names.person(task.by.person)}` : ''}.`;
    case 'withdrawn':
      return `Niet meer nodig sinds ${when}.`;
  }
}
