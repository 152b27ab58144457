import type { VNode } from 'preact';
import { formatDateTime } from '../../../domain/time/dutch-dates';
import { ErrorSummary, FormFields, FormSummary } from '../../../forms/render';
import type { FormData, FormDefinition, Problem } from '../../../forms/types';
import type { FlowWarning } from '../../answers/flow';
import { BackLink } from '../../answers/flow';
import type { CheckProblem, Confirmations } from '../../answers/flow/confirmations';
import { PrivacyQuestion } from '../../answers/flow/privacy-question';
import { WarningQuestion } from '../../answers/flow/warning-question';
import type { AnswerFinding } from '../../answers/inspect-answer';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  HiddenFields,
  PageTitle,
  Paragraph,
  ProblemSummary,
} from '../../components';
import { type ChangeKind, changes } from './change-kind';

/** What both pages of a change need to know. */
export type ChangeSubject = {
  kind: ChangeKind;
  /** 'De Oever · 1e kwartaal 2027'. */
  over: string;
  conversationAt: number | null;
  address: string;
  cycleHref: string;
};

/** The form of a change: what is planned now, and the few questions. */
export function ChangeFormPage({
  subject,
  form,
  data,
  problems,
}: {
  subject: ChangeSubject;
  form: FormDefinition;
  data: FormData;
  problems: readonly Problem[];
}): VNode {
  const { title, lead, check } = changes[subject.kind];
  const { conversationAt } = subject;
  return (
    <>
      <BackLink href={subject.cycleHref}>Terug naar de cyclus</BackLink>
      <PageTitle over={subject.over} lead={lead}>
        {title}
      </PageTitle>
      <ErrorSummary problems={problems} title="Er klopt nog iets niet" />
      {conversationAt !== null && (
        <Paragraph>Het gesprek staat nu op {formatDateTime(conversationAt)}.</Paragraph>
      )}
      <form class="kr-form" method="post" action={subject.address} noValidate>
        <FormFields form={form} data={data} problems={problems} />
        <ActionGroup>
          <Button appearance="primary">{check}</Button>
          <ButtonLink href={subject.cycleHref}>Toch niet</ButtonLink>
        </ActionGroup>
      </form>
    </>
  );
}

export type ChangeCheck = {
  data: FormData;
  consequences: VNode;
  findings: readonly AnswerFinding[];
  warnings: readonly FlowWarning[];
  given: Confirmations;
  problems: readonly CheckProblem[];
  requestId: string;
  /** Sending did not get through; the same button tries again. */
  unavailable: boolean;
};

/** The check of a change: what was filled in, everything that follows from it, and only then doing it. */
export function ChangeCheckPage({
  subject,
  form,
  check,
}: {
  subject: ChangeSubject;
  form: FormDefinition;
  check: ChangeCheck;
}): VNode {
  const { title, send } = changes[subject.kind];
  const { data, findings, warnings, given, problems } = check;
  const typed = Object.fromEntries(
    changes[subject.kind].fields.map((key) => [`data[${key}]`, String(data[key] ?? '')]),
  );
  return (
    <>
      <BackLink href={subject.cycleHref}>Terug naar de cyclus, zonder iets te veranderen</BackLink>
      <PageTitle over={subject.over} lead="Er is nog niets veranderd. Klopt alles? Bevestig dan onderaan.">
        {title}: controleren
      </PageTitle>
      {check.unavailable && (
        <Alert kind="warning" title="Het lukt nu niet" role="alert">
          <p>
            Kwartaalronde is even niet bereikbaar. Wat je invulde staat hieronder. Probeer het over een paar
            minuten opnieuw; het gebeurt nooit dubbel.
          </p>
        </Alert>
      )}
      <ProblemSummary title="Nog niet verstuurd" problems={problems} />
      <FormSummary form={form} data={data} headingLevel={2} />
      {check.consequences}
      <form class="kr-form" method="post" action={subject.address} noValidate>
        <HiddenFields fields={{ ...typed, verzoek: check.requestId, bevestigd: 'ja' }} />
        {findings.length > 0 && (
          <PrivacyQuestion findings={findings} given={given} problems={problems} address="je" />
        )}
        {warnings.map((warning) => (
          <WarningQuestion key={warning.key} warning={warning} given={given} problems={problems} />
        ))}
        <ActionGroup>
          <Button appearance="primary">{send}</Button>
          <Button name="wijzigen" value="ja">
            Wijzigen
          </Button>
        </ActionGroup>
      </form>
    </>
  );
}

/** The process would not do it: why, and what now holds. */
export function ChangeRefusedPage({ subject, text }: { subject: ChangeSubject; text: string }): VNode {
  return (
    <>
      <PageTitle over={subject.over}>Er is niets veranderd</PageTitle>
      <Alert kind="warning" title="Dit kan niet meer" role="alert">
        <p>{text}</p>
      </Alert>
      <ActionGroup>
        <ButtonLink appearance="primary" href={subject.cycleHref}>
          Bekijk wat nu geldt
        </ButtonLink>
      </ActionGroup>
    </>
  );
}
