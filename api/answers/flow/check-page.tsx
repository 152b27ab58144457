import type { VNode } from 'preact';
import { FormSummary } from '../../../forms/render/form-summary';
import { ProblemSummary } from '../../../forms/render/problem-summary';
import type { FormData, FormDefinition } from '../../../forms/types';
import type { RequestActor } from '../../access/actor';
import { Alert } from '../../components/alert';
import { ActionGroup, Button, ButtonLink } from '../../components/button';
import { HiddenFields } from '../../components/hidden-fields';
import { PageTitle } from '../../components/page-title';
import { WhoLine } from '../../components/who-line';
import type { AnswerFinding } from '../inspect-answer';
import { BackLink } from './back-link';
import { checkAddress } from './check-address';
import { ConfirmQuestions } from './confirm-questions';
import type { CheckProblem, Confirmations } from './confirmations';
import { LeftOutNotice } from './left-out-notice';
import type { FlowSubject, FlowWarning } from './subject';

export type CheckState = {
  form: FormDefinition;
  data: FormData;
  /** Labels of what was written and is not sent. */
  leftOut: readonly string[];
  findings: readonly AnswerFinding[];
  warnings: readonly FlowWarning[];
  consequences: VNode | null;
  given: Confirmations;
  problems: readonly CheckProblem[];
  /** Go along with sending: the request's id, the answer that was seen, and the moment of the draft. */
  hidden: { verzoek: string; vorige: string | undefined; concept: string };
};

/** "Controleer": what was typed, what to think about, and only then sending. */
export function CheckPage({
  subject,
  state,
  actor,
}: {
  subject: FlowSubject;
  state: CheckState;
  actor: RequestActor;
}) {
  const { words, addresses } = subject;
  const { form, data, leftOut, findings, warnings, given, problems, hidden } = state;
  return (
    <>
      <WhoLine actor={actor} from={checkAddress(addresses, hidden.vorige)} />
      <BackLink href={addresses.form}>Terug naar het formulier</BackLink>
      <PageTitle
        over={words.title}
        lead="Nog niet verstuurd. Klopt alles? Verstuur het dan onderaan deze pagina."
      >
        {words.check}
      </PageTitle>
      <ProblemSummary title="Nog niet verstuurd" problems={problems} />
      <LeftOutNotice labels={leftOut} address={words.address} />
      <FormSummary form={form} data={data} changeHref={addresses.form} headingLevel={2} />
      {state.consequences}
      <form class="kr-form" method="post" action={addresses.send} noValidate>
        <HiddenFields fields={hidden} />
        <ConfirmQuestions {...{ findings, warnings, given, problems }} address={words.address} />
        <ActionGroup>
          <Button appearance="primary">{words.send}</Button>
          <ButtonLink href={addresses.form}>Wijzigen</ButtonLink>
        </ActionGroup>
      </form>
    </>
  );
}

/** Sending did not get through: what was typed is safe, and the same button tries again with the same id. */
export function UnavailableNotice({ address }: { address: 'u' | 'je' }) {
  const [your, you] = address === 'u' ? ['Uw', 'u'] : ['Je', 'je'];
  return (
    <Alert kind="warning" title="Versturen lukt nu niet" role="alert">
      <p>
        {your} antwoord is als concept bewaard. Probeer het over een paar minuten opnieuw: {you} hoeft niets
        over te typen, en er wordt niets dubbel verstuurd.
      </p>
    </Alert>
  );
}
