import type { VNode } from 'preact';
import { ErrorSummary, FormFields, FormSummary, ProblemSummary } from '../../forms/render';
import type { FormData, FormDefinition, Problem } from '../../forms/types';
import { BackLink, type FlowWarning } from '../answers/flow';
import { ConfirmQuestions } from '../answers/flow/confirm-questions';
import type { CheckProblem, Confirmations } from '../answers/flow/confirmations';
import type { AnswerFinding } from '../answers/inspect-answer';
import { ActionGroup, Alert, Button, ButtonLink, HiddenFields, PageTitle, Paragraph } from '../components';
import { carriedFields } from './carried-fields';

/** What the pages of a repair, or of another change with questions and a check, say of themselves. */
export type PageWords = {
  title: string;
  over: string;
  lead: string;
  /** Main button of the questions, and of the check. */
  check: string;
  send: string;
  /** Its own address; the check stands under it. */
  address: string;
  back: { href: string; label: string };
};

/** Where the check of a repair is asked for. */
const checkAddress = (address: string): string => `${address}/controle`;

/** The few questions of a repair. */
export function RepairFormPage({
  words,
  form,
  data,
  problems,
  about = null,
  carried = {},
}: {
  words: PageWords;
  form: FormDefinition;
  data: FormData;
  problems: readonly Problem[];
  /** What it is about, where its title does not say so. */
  about?: VNode | null;
  carried?: Readonly<Record<string, string>>;
}): VNode {
  return (
    <>
      <BackLink href={words.back.href}>{words.back.label}</BackLink>
      <PageTitle over={words.over} lead={words.lead}>
        {words.title}
      </PageTitle>
      <ErrorSummary problems={problems} />
      {about}
      <form class="kr-form" method="post" action={checkAddress(words.address)} noValidate>
        <HiddenFields fields={carried} />
        <FormFields form={form} data={data} problems={problems} />
        <ActionGroup>
          <Button appearance="primary">{words.check}</Button>
          <ButtonLink href={words.back.href}>Toch niet</ButtonLink>
        </ActionGroup>
      </form>
    </>
  );
}

export type RepairCheck = {
  data: FormData;
  /** Fields beside the questions that go along from page to page, by their names. */
  carried?: Readonly<Record<string, string>>;
  /** Null where the process would refuse it: pressing says why. */
  consequences: VNode | null;
  findings: readonly AnswerFinding[];
  warnings: readonly FlowWarning[];
  given: Confirmations;
  problems: readonly CheckProblem[];
  requestId: string;
  /** Sending did not get through; the same button tries again. */
  unavailable: boolean;
};

/** What was filled in, everything that follows from it, and only then doing it. */
export function RepairCheckPage({
  words,
  form,
  check,
}: {
  words: PageWords;
  form: FormDefinition;
  check: RepairCheck;
}): VNode {
  const { data, findings, warnings, given, problems } = check;
  const asksNothing = form.components.length === 0;
  return (
    <>
      <BackLink href={words.back.href}>{words.back.label}, zonder iets te veranderen</BackLink>
      <PageTitle over={words.over} lead="Er is nog niets veranderd. Klopt alles? Bevestig dan onderaan.">
        {asksNothing ? words.title : `${words.title}: controleren`}
      </PageTitle>
      {check.unavailable && <NotReached />}
      <ProblemSummary title="Nog niet verstuurd" problems={problems} />
      {asksNothing ? (
        <Paragraph>{words.lead}</Paragraph>
      ) : (
        <FormSummary form={form} data={data} headingLevel={2} />
      )}
      {check.consequences}
      <form class="kr-form" method="post" action={words.address} noValidate>
        <HiddenFields fields={{ ...check.carried, ...carriedFields(data), verzoek: check.requestId }} />
        <ConfirmQuestions {...{ findings, warnings, given, problems }} address="je" />
        <ActionGroup>
          <Button appearance="primary">{words.send}</Button>
          {asksNothing ? (
            <ButtonLink href={words.back.href}>Toch niet</ButtonLink>
          ) : (
            <Button formaction={checkAddress(words.address)} name="wijzigen" value="ja">
              Wijzigen
            </Button>
          )}
        </ActionGroup>
      </form>
    </>
  );
}

function NotReached() {
  return (
    <Alert kind="warning" title="Het lukt nu niet" role="alert">
      <p>
        Kwartaalronde is even niet bereikbaar. Wat je invulde staat hieronder. Probeer het over een paar
        minuten opnieuw; het gebeurt nooit dubbel.
      </p>
    </Alert>
  );
}

/** The process would not do it: why, who did something in between, and the way to what now holds. */
export function RepairRefusedPage({
  words,
  text,
  last,
}: {
  words: Pick<PageWords, 'over' | 'back' | 'title'>;
  text: string;
  /** The latest thing that somebody did here, in a sentence; null for nothing. */
  last: string | null;
}): VNode {
  return (
    <>
      <PageTitle over={words.over}>Er is niets veranderd</PageTitle>
      <Alert kind="warning" title={`${words.title}: dit kan nu niet`} role="alert">
        <p>{text}</p>
        {last !== null && <p>{last}</p>}
      </Alert>
      <ActionGroup>
        <ButtonLink appearance="primary" href={words.back.href}>
          Bekijk wat nu geldt
        </ButtonLink>
      </ActionGroup>
    </>
  );
}
