import { formatQuarter, type Quarter } from '../../domain/quarters';
import { formatDate, formatDateTime } from '../../domain/time/dutch-dates';
import type { Agenda } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { Alert } from '../components/alert';
import { DefinitionList } from '../components/definition-list';
import { Heading, PageTitle } from '../components/page-title';
import { Paragraph, TypedText } from '../components/text';

/** The agenda of a conversation, to read and to print: each point with who raised it. */
export function AgendaPage({
  providerName,
  quarter,
  agenda,
  conversationAt,
  place,
}: {
  providerName: string;
  quarter: Quarter;
  agenda: Agenda | null;
  conversationAt: Instant | null;
  place: string;
}) {
  const items = agenda?.items ?? [];
  return (
    <article class="kr-paper">
      <PageTitle over={formatQuarter(quarter)}>Agenda gesprek met {providerName}</PageTitle>
      {agenda?.releasedAt == null && (
        <Alert kind="info" title="Nog niet vrijgegeven">
          <p>Deze agenda kan nog veranderen. Deelnemers zien hem pas als hij is vrijgegeven.</p>
        </Alert>
      )}
      <DefinitionList
        items={[
          { term: 'Wanneer', value: conversationAt === null ? '' : formatDateTime(conversationAt) },
          { term: 'Waar', value: place },
          { term: 'Vrijgegeven', value: agenda?.releasedAt == null ? '' : formatDate(agenda.releasedAt) },
        ]}
      />
      {agenda?.note && (
        <>
          <Heading level={2}>Vooraf</Heading>
          <TypedText>{agenda.note}</TypedText>
        </>
      )}
      <Heading level={2}>Onderwerpen ({items.length})</Heading>
      {items.length === 0 && <Paragraph>Er staan nog geen onderwerpen op de agenda.</Paragraph>}
      <ol class="kr-points">
        {items.map(({ title, source, explanation }) => (
          <li key={`${source} ${title}`} class="kr-point">
            <h3 class="utrecht-heading-3">{title}</h3>
            {source && <p class="kr-point__source">{source}</p>}
            {explanation && <TypedText>{explanation}</TypedText>}
          </li>
        ))}
      </ol>
    </article>
  );
}
