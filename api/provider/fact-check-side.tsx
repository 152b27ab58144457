import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Person } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { Heading } from '../components/page-title';
import { PhoneLine } from '../components/phone-line';
import { Paragraph, TextLink } from '../components/text';
import { DraftActionList } from './draft-action-list';
import type { DraftAction } from './draft-minutes';

/** The right column: when it was, what was agreed to do, and whom to ask. */
export function FactCheckSide({
  conversationAt,
  agendaHref,
  actions,
  contact,
}: {
  conversationAt: Instant | null;
  agendaHref: string | null;
  actions: readonly DraftAction[];
  contact: Person | null;
}) {
  return (
    <>
      <Heading level={2}>Het gesprek</Heading>
      {conversationAt !== null && <Paragraph>{sentence(formatDateTime(conversationAt))}</Paragraph>}
      {agendaHref && (
        <p>
          <TextLink href={agendaHref}>Bekijk de agenda</TextLink>
        </p>
      )}
      <DraftActionList actions={actions} />
      <Heading level={2}>Vragen?</Heading>
      <PhoneLine person={contact} />
    </>
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
