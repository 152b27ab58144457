import type { VNode } from 'preact';
import { ActionGroup, ButtonLink } from '../components/button';
import { PageTitle } from '../components/page-title';
import { Paragraph } from '../components/text';

/** Before there are minutes: when the conversation is, and that the minutes come by mail. */
export function NothingToCheckPage({
  over,
  lead,
  questions,
  agendaHref,
}: {
  over: string;
  lead: string;
  /** What else was asked of this provider. */
  questions: VNode | null;
  agendaHref: string | null;
}) {
  return (
    <>
      <PageTitle over={over} lead={lead}>
        Verslag van het gesprek
      </PageTitle>
      <Paragraph>
        Er is nog geen verslag om te controleren. Zodra het er is, krijgt u een mail met een link naar deze
        pagina.
      </Paragraph>
      {questions}
      {agendaHref && (
        <ActionGroup>
          <ButtonLink href={agendaHref}>Bekijk de agenda</ButtonLink>
        </ActionGroup>
      )}
    </>
  );
}
