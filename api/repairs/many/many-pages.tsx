import { formatDate } from '../../../domain/time/dutch-dates';
import { ErrorSummary, FormFields, FormSummary } from '../../../forms/render';
import type { FormData, FormDefinition, Problem } from '../../../forms/types';
import type { Preview } from '../../../workflows/engine/preview';
import type { Instant } from '../../../workflows/engine/state';
import { BackLink } from '../../answers/flow';
import type { CheckProblem, Confirmations } from '../../answers/flow/confirmations';
import { PrivacyQuestion } from '../../answers/flow/privacy-question';
import type { AnswerFinding } from '../../answers/inspect-answer';
import {
  ActionGroup,
  Alert,
  BulletList,
  Button,
  ButtonLink,
  DataTable,
  Heading,
  HiddenFields,
  PageTitle,
  ProblemSummary,
} from '../../components';
import { toldLines } from '../../consequences/told-lines';
import { paths } from '../../paths';
import type { Names } from '../../tasks/words/names';
import { carriedFields } from '../carried-fields';
import { checkAddress, type RepairWords } from '../pages';
import { type ChosenTask, chosenField } from './chosen';

type Shown = { words: RepairWords; chosen: readonly ChosenTask[]; names: Names };

/** The questions about several tasks at once, with the tasks they are about. */
export function ManyFormPage({
  words,
  chosen,
  names,
  form,
  data,
  problems,
}: Shown & { form: FormDefinition; data: FormData; problems: readonly Problem[] }) {
  return (
    <>
      <BackLink href={words.back.href}>{words.back.label}</BackLink>
      <PageTitle over={words.over} lead={words.lead}>
        {words.title}
      </PageTitle>
      <ErrorSummary problems={problems} title="Er klopt nog iets niet" />
      <Heading level={2}>Om welke taken het gaat ({chosen.length})</Heading>
      <BulletList items={chosen.map((one) => nameOf(one, names))} />
      <form class="kr-form" method="post" action={checkAddress(words.address)} noValidate>
        <HiddenFields fields={chosenFields(chosen)} />
        <FormFields form={form} data={data} problems={problems} />
        <ActionGroup>
          <Button appearance="primary">{words.check}</Button>
          <ButtonLink href={words.back.href}>Toch niet</ButtonLink>
        </ActionGroup>
      </form>
    </>
  );
}

/** What would become of one task: null where it would be refused, with the reason. */
export type Foreseen = { one: ChosenTask; preview: Preview | null; refused: string };

/** Everything that would follow for each task, and only then doing it. */
export function ManyCheckPage({
  words,
  chosen,
  names,
  form,
  data,
  foreseen,
  findings,
  given,
  problems,
  requestId,
  now,
}: Shown & {
  form: FormDefinition;
  data: FormData;
  foreseen: readonly Foreseen[];
  findings: readonly AnswerFinding[];
  given: Confirmations;
  problems: readonly CheckProblem[];
  requestId: string;
  now: Instant;
}) {
  return (
    <>
      <BackLink href={words.back.href}>{words.back.label}, zonder iets te veranderen</BackLink>
      <PageTitle over={words.over} lead="Er is nog niets veranderd. Klopt alles? Bevestig dan onderaan.">
        {words.title}: controleren
      </PageTitle>
      <ProblemSummary title="Nog niet verstuurd" problems={problems} />
      <FormSummary form={form} data={data} headingLevel={2} />
      <ManyConsequences foreseen={foreseen} names={names} now={now} />
      <form class="kr-form" method="post" action={words.address} noValidate>
        <HiddenFields fields={{ ...chosenFields(chosen), ...carriedFields(data), verzoek: requestId }} />
        {findings.length > 0 && (
          <PrivacyQuestion findings={findings} given={given} problems={problems} address="je" />
        )}
        <ActionGroup>
          <Button appearance="primary">{words.send}</Button>
          <Button formaction={checkAddress(words.address)} name="wijzigen" value="ja">
            Wijzigen
          </Button>
        </ActionGroup>
      </form>
    </>
  );
}

function ManyConsequences({
  foreseen,
  names,
  now,
}: {
  foreseen: readonly Foreseen[];
  names: Names;
  now: Instant;
}) {
  const told = foreseen.flatMap(({ one, preview }) =>
    preview
      ? toldLines({ tells: preview.tells, state: preview.after, names, now }).map((line) => ({
          ...line,
          key: `${one.task._id} ${line.key}`,
          what: `${line.what}, ${names.organisation(one.task.subject.provider)}`,
        }))
      : [],
  );
  const columns = [
    { key: 'task', label: 'Taak', cell: ({ one }: Foreseen) => nameOf(one, names), isRowHeader: true },
    { key: 'before', label: 'Nu', cell: ({ one }: Foreseen) => standing(one, names) },
    { key: 'after', label: 'Wordt', cell: (row: Foreseen) => outcome(row, names) },
  ];
  return (
    <section class="kr-consequences" aria-labelledby="gevolgen">
      <h2 class="utrecht-heading-2" id="gevolgen">
        Wat gevolgen heeft
      </h2>
      <DataTable
        caption={`Taken (${foreseen.length})`}
        columns={columns}
        rows={foreseen}
        rowKey={({ one }) => one.task._id}
        empty="Geen van de gekozen taken is nog open."
      />
      <DataTable
        caption={`Wie bericht krijgt (${told.length})`}
        columns={[
          { key: 'who', label: 'Wie', cell: ({ who }) => who, isRowHeader: true },
          { key: 'what', label: 'Waarover', cell: ({ what }) => what },
          { key: 'when', label: 'Mail vertrekt', cell: ({ when }) => when },
        ]}
        rows={told}
        rowKey={({ key }) => key}
        empty="Niemand krijgt hier een mail over."
      />
    </section>
  );
}

function standing({ task }: ChosenTask, names: Names): string {
  return `${names.person(task.person ?? '')}, uiterlijk ${formatDate(task.dueAt)}`;
}

function outcome({ one, preview, refused }: Foreseen, names: Names): string {
  const after = preview?.after.tasks.find(({ id }) => id === one.task._id);
  if (!after) return `Blijft zo. ${refused}`;
  const who = after.assignee.kind === 'person' ? names.person(after.assignee.person) : '';
  return `${who}, uiterlijk ${formatDate(after.dueAt)}`;
}

/** What was done, and what was not, with why. */
export function ManyDonePage({
  words,
  done,
  refused,
}: {
  words: RepairWords;
  done: readonly string[];
  refused: readonly { name: string; why: string }[];
}) {
  return (
    <>
      <PageTitle over={words.over}>
        {refused.length === 0 ? 'Gelukt' : `${done.length} van ${done.length + refused.length} gelukt`}
      </PageTitle>
      {done.length > 0 && (
        <Alert kind="ok" title={`Gedaan (${done.length})`}>
          <BulletList items={done} />
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert kind="warning" title={`Niet gedaan (${refused.length})`} role="alert">
          <BulletList items={refused.map(({ name, why }) => `${name}: ${why}`)} />
        </Alert>
      )}
      <ActionGroup>
        <ButtonLink appearance="primary" href={words.back.href}>
          Naar de taken van het team
        </ButtonLink>
      </ActionGroup>
    </>
  );
}

/** No open task was chosen: what to do. */
export function NothingChosenPage({ words }: { words: RepairWords }) {
  return (
    <>
      <PageTitle over={words.over} lead="Kruis eerst een of meer open taken van het team aan.">
        {words.title}
      </PageTitle>
      <ActionGroup>
        <ButtonLink appearance="primary" href={`${paths.tasks}?toon=team`}>
          Naar de taken van het team
        </ButtonLink>
      </ActionGroup>
    </>
  );
}

/** What a task is called among others. */
export function nameOf({ task }: ChosenTask, names: Names): string {
  return `${task.title}, ${names.organisation(task.subject.provider)}`;
}

function chosenFields(chosen: readonly ChosenTask[]): Record<string, string> {
  return Object.fromEntries(chosen.map(({ task }) => [chosenField(task._id), 'ja']));
}
