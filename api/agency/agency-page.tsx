import { formatQuarter, type Quarter } from '../../domain/quarters';
import type { AgencyPoint } from '../../store/types';
import { DataTable, PageTitle, Paragraph, StatusBadge, type StatusKind, TextLink } from '../components';
import { paths } from '../paths';
import type { Names } from '../tasks/words/names';
import { agencyGroups, agencySentence } from './agency-list';

const STATUS: Record<AgencyPoint['status'], { kind: StatusKind; word: string }> = {
  listed: { kind: 'open', word: 'nog in te brengen' },
  'brought-in': { kind: 'done', word: 'ingebracht' },
  'not-brought-in': { kind: 'off', word: 'niet ingebracht' },
};

/** What goes to DJI this quarter, by provider, and what came of it. */
export function AgencyPage({
  quarter,
  points,
  names,
  stillComing,
}: {
  quarter: Quarter;
  points: readonly AgencyPoint[];
  names: Names;
  /** Cycles that may still add points. */
  stillComing: number;
}) {
  const groups = agencyGroups(points, names);
  return (
    <>
      <p class="kr-back">
        <TextLink href={paths.round(quarter)}>Stand van de ronde, {formatQuarter(quarter)}</TextLink>
      </p>
      <PageTitle over={formatQuarter(quarter)} lead={agencySentence(points)}>
        Punten voor DJI
      </PageTitle>
      {stillComing > 0 && (
        <Paragraph>
          {stillComing === 1 ? 'Van 1 gesprek' : `Van ${stillComing} gesprekken`} kunnen nog punten komen.
        </Paragraph>
      )}
      {groups.length === 0 && (
        <p class="utrecht-paragraph kr-empty">
          Er staan nog geen punten op de lijst. Ze komen hier als een contractmanager na het verslag punten
          voor DJI kiest.
        </p>
      )}
      {groups.map(({ key, provider, points: own }) => (
        <section key={key}>
          <h2 class="utrecht-heading-2">
            <TextLink href={paths.cycle({ provider: key, quarter })}>{provider}</TextLink> ({own.length})
          </h2>
          <DataTable
            caption={`Punten van ${provider} (${own.length})`}
            captionHidden
            columns={[
              {
                key: 'point',
                label: 'Punt',
                isRowHeader: true,
                cell: ({ point, explanation }) => (
                  <>
                    {point}
                    {explanation !== '' && <span class="kr-small kr-block">{explanation}</span>}
                  </>
                ),
              },
              {
                key: 'status',
                label: 'Stand',
                cell: ({ status }) => (
                  <StatusBadge kind={STATUS[status].kind}>{STATUS[status].word}</StatusBadge>
                ),
              },
              {
                key: 'outcome',
                label: 'Wat kwam eruit',
                cell: ({ outcome }) => outcome || 'nog niets bekend',
              },
            ]}
            rows={own}
            rowKey={({ _id }) => _id}
            empty="Geen punten."
          />
        </section>
      ))}
    </>
  );
}
