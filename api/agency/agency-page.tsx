import { formatQuarter, type Quarter } from '../../domain/quarters';
import type { AgencyPoint } from '../../store/types';
import { DataTable, PageTitle, Paragraph, StatusBadge, type StatusKind, TextLink } from '../components';
import { paths } from '../paths';
import type { Names } from '../tasks/words/names';
import { agencyRows, agencySentence } from './agency-list';

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
      <DataTable
        caption={`Punten (${points.length})`}
        captionHidden
        columns={[
          {
            key: 'provider',
            label: 'Aanbieder',
            isRowHeader: true,
            cell: ({ provider, key }) => (
              <TextLink href={paths.cycle({ provider: key, quarter })}>{provider}</TextLink>
            ),
          },
          { key: 'point', label: 'Punt', cell: ({ point }) => <PointText point={point} /> },
          {
            key: 'status',
            label: 'Stand',
            cell: ({ point: { status } }) => (
              <StatusBadge kind={STATUS[status].kind}>{STATUS[status].word}</StatusBadge>
            ),
          },
          {
            key: 'outcome',
            label: 'Wat kwam eruit',
            cell: ({ point: { outcome } }) => outcome || 'nog niets bekend',
          },
        ]}
        rows={agencyRows(points, names)}
        rowKey={({ point }) => point._id}
        empty="Er staan nog geen punten op de lijst. Ze komen hier als een contractmanager na het verslag punten voor DJI kiest."
      />
    </>
  );
}

function PointText({ point: { point, explanation } }: { point: AgencyPoint }) {
  return (
    <>
      {point}
      {explanation !== '' && <span class="kr-small kr-block">{explanation}</span>}
    </>
  );
}
