import type { VNode } from 'preact';
import { formatDate } from '../../domain/time/dutch-dates';
import type { ProcessView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { ActionGroup, ButtonLink } from '../components/button';
import { PageTitle } from '../components/page-title';
import { Paragraph } from '../components/text';

/** Before there are minutes: when the conversation is, and that the minutes come by mail; or that it is off. */
export function NothingToCheckPage({
  over,
  process,
  now,
  questions,
  agendaHref,
}: {
  over: string;
  /** The cycle of the conversation; null where there is none yet. */
  process: Pick<ProcessView, 'conversationAt' | 'closedAt'> | null;
  now: Instant;
  /** What else was asked of this provider. */
  questions: VNode | null;
  agendaHref: string | null;
}) {
  const isOff = process !== null && process.closedAt !== null;
  return (
    <>
      <PageTitle over={over} lead={isOff ? 'Dit gesprek gaat niet door.' : when(process, now)}>
        Verslag van het gesprek
      </PageTitle>
      <Paragraph>
        {isOff
          ? 'U hoeft niets te doen. Openstaande actiepunten blijven gelden.'
          : 'Er is nog geen verslag om te controleren. Zodra het er is, krijgt u een mail met een link naar deze pagina.'}
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

function when(process: Pick<ProcessView, 'conversationAt'> | null, now: Instant): string {
  const at = process?.conversationAt ?? null;
  if (at === null) return 'Er is nog geen gesprek gepland.';
  return `Het gesprek ${at < now ? 'was' : 'is'} ${formatDate(at)}.`;
}
