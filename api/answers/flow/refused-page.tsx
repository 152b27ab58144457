import { Alert } from '../../components/alert';
import { ActionGroup, ButtonLink } from '../../components/button';
import { PageTitle } from '../../components/page-title';
import type { FlowSubject } from './subject';

/** It could not be sent: why, what now holds, and two ways on. */
export function RefusedPage({ subject, text }: { subject: FlowSubject; text: string }) {
  const { words, addresses } = subject;
  return (
    <>
      <PageTitle over={words.title}>Niet verstuurd</PageTitle>
      <Alert kind="warning" title="Er is iets veranderd" role="alert">
        <p>{text}</p>
      </Alert>
      <ActionGroup>
        <ButtonLink appearance="primary" href={addresses.form}>
          Bekijk wat nu geldt
        </ButtonLink>
        {words.back !== null && <ButtonLink href={addresses.back}>{words.back}</ButtonLink>}
      </ActionGroup>
    </>
  );
}
