import { formatQuarter, type Quarter } from '../../domain/quarters';
import { isThemeKey, themeLabel } from '../../domain/themes';
import { formatDate, formatDateTime, formatDay, formatList } from '../../domain/time/dutch-dates';
import type { Action, Minutes } from '../../store/types';
import { DataTable } from '../components/data-table';
import { DefinitionList } from '../components/definition-list';
import { Heading, PageTitle } from '../components/page-title';
import { StatusBadge, type StatusKind } from '../components/status-badge';
import { Paragraph, TypedText } from '../components/text';

const FACT_CHECK: Record<Minutes['factCheck'], string> = {
  agreed: 'De aanbieder is akkoord.',
  corrections: 'De aanbieder stelde correcties voor; die zijn bekeken.',
  consent: 'De aanbieder heeft niet gereageerd; dat geldt als akkoord.',
};

const ACTION_STATE: Record<Action['status'], { kind: StatusKind; word: string }> = {
  open: { kind: 'open', word: 'Open' },
  done: { kind: 'done', word: 'Afgerond' },
  dropped: { kind: 'off', word: 'Vervallen' },
};

/** Fixed minutes, to read and to print: per topic what was discussed and agreed, then the actions. */
export function MinutesPage({
  providerName,
  quarter,
  minutes,
  actions,
  forTeam,
}: {
  providerName: string;
  quarter: Quarter;
  minutes: Minutes;
  actions: readonly Action[];
  /** The team also sees what goes to DJI. */
  forTeam: boolean;
}) {
  const themes = minutes.themes.map((key) => (isThemeKey(key) ? themeLabel(key) : key));
  return (
    <article class="kr-paper">
      <PageTitle over={formatQuarter(quarter)}>Verslag gesprek met {providerName}</PageTitle>
      <DefinitionList
        items={[
          { term: 'Gesprek', value: formatDateTime(minutes.conversationAt) },
          { term: 'Vastgesteld', value: formatDate(minutes.fixedAt) },
          { term: 'Controle van feiten', value: FACT_CHECK[minutes.factCheck] },
          { term: 'Thema’s', value: formatList(themes) },
        ]}
      />
      {minutes.topics.map((topic) => (
        <section key={topic.title} class="kr-topic">
          <Heading level={2}>{topic.title}</Heading>
          {topic.discussed && <TypedText>{topic.discussed}</TypedText>}
          {topic.agreed && (
            <div class="kr-topic__agreed">
              <h3 class="utrecht-heading-4">Afgesproken</h3>
              <TypedText>{topic.agreed}</TypedText>
            </div>
          )}
        </section>
      ))}
      {forTeam && minutes.pointsForAgency && (
        <section class="kr-topic">
          <Heading level={2}>Punten voor DJI (alleen voor het team)</Heading>
          <TypedText>{minutes.pointsForAgency}</TypedText>
        </section>
      )}
      <Heading level={2}>Actiepunten ({actions.length})</Heading>
      <DataTable
        caption={`Actiepunten (${actions.length})`}
        captionHidden
        rows={actions}
        rowKey={({ _id }) => _id}
        empty="In dit gesprek zijn geen actiepunten afgesproken."
        columns={[
          { key: 'what', label: 'Wat', isRowHeader: true, cell: ({ description }) => description },
          { key: 'who', label: 'Wie', cell: ({ owner }) => owner },
          { key: 'due', label: 'Uiterlijk', cell: ({ dueDate }) => formatDay(dueDate) },
          {
            key: 'state',
            label: 'Stand',
            cell: ({ status }) => (
              <StatusBadge kind={ACTION_STATE[status].kind}>{ACTION_STATE[status].word}</StatusBadge>
            ),
          },
        ]}
      />
    </article>
  );
}

/** For the team, before the minutes are fixed. */
export function NoMinutesPage({ providerName, quarter }: { providerName: string; quarter: Quarter }) {
  return (
    <>
      <PageTitle over={formatQuarter(quarter)} lead="Het verslag van dit gesprek is nog niet vastgesteld.">
        Verslag gesprek met {providerName}
      </PageTitle>
      <Paragraph>
        Zodra het is vastgesteld, staat het hier en krijgen de deelnemers en de gemeenten een mail.
      </Paragraph>
    </>
  );
}
