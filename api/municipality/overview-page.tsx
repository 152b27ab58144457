import type { VNode } from 'preact';
import { formatQuarter, type Quarter } from '../../domain/quarters';
import type { RequestActor } from '../access/actor';
import { ActionGroup, ButtonLink } from '../components/button';
import { type Column, DataTable } from '../components/data-table';
import { DateText } from '../components/date-text';
import { PageTitle } from '../components/page-title';
import { StatusBadge } from '../components/status-badge';
import { WhoLine } from '../components/who-line';
import { paths } from '../paths';
import type { OverviewRow } from './overview-rows';
import { overviewSummary } from './overview-summary';
import { PreviousShort } from './previous-short';
import { RowActions } from './row-actions';

/** All providers of a quarter for one municipality: where it stands, what it said before, and what it can do. */
export function OverviewPage({
  municipalityName,
  quarter,
  rows,
  questions,
  actor,
  requestIds,
}: {
  municipalityName: string;
  quarter: Quarter;
  rows: readonly OverviewRow[];
  /** What else was asked of this municipality. */
  questions?: VNode;
  actor: RequestActor;
  /** A fresh id for the one-click answer of each provider. */
  requestIds: ReadonlyMap<string, string>;
}) {
  const waiting = rows.filter(({ waits }) => waits);
  const free = waiting.filter(({ hasDraft }) => !hasDraft);
  return (
    <>
      <WhoLine actor={actor} from={paths.input} />
      <PageTitle
        over={`Gemeente ${municipalityName} · ${formatQuarter(quarter)}`}
        lead="U hoeft alleen iets in te vullen als uw gemeente iets wil bespreken."
        status={overviewSummary(rows)}
      >
        Inbreng voor de gesprekken met aanbieders
      </PageTitle>
      {free.length > 1 && (
        <ActionGroup>
          <ButtonLink href={paths.inputNothingForRest}>
            {free.length === waiting.length
              ? `Geen inbreng voor alle ${free.length} die nog open zijn`
              : `Geen inbreng voor de ${free.length} zonder concept`}
          </ButtonLink>
        </ActionGroup>
      )}
      {questions}
      <DataTable
        caption={`Aanbieders (${rows.length})`}
        columns={columns(requestIds)}
        rows={rows}
        rowKey={({ provider }) => provider}
        empty="Er zijn nog geen aanbieders bekend. Zodra er gesprekken zijn, krijgt u een mail."
      />
    </>
  );
}

function columns(requestIds: ReadonlyMap<string, string>): Column<OverviewRow>[] {
  return [
    { key: 'provider', label: 'Aanbieder', isRowHeader: true, cell: (row) => <Provider row={row} /> },
    {
      key: 'conversation',
      label: 'Gesprek',
      cell: ({ conversationAt }) =>
        conversationAt === null ? 'Nog geen datum' : <DateText at={conversationAt} as="short" />,
    },
    { key: 'state', label: 'Stand', cell: (row) => <State row={row} /> },
    { key: 'previous', label: 'Vorige keer', cell: ({ previous }) => <PreviousShort previous={previous} /> },
    {
      key: 'actions',
      label: 'Wat u kunt doen',
      isActions: true,
      cell: (row) => <RowActions row={row} requestId={requestIds.get(row.provider)} />,
    },
  ];
}

function Provider({ row }: { row: OverviewRow }) {
  const here = row.locationsHere.length;
  return (
    <>
      {row.name}
      <p class="kr-small">
        {here === 0 ? 'Geen locatie in uw gemeente' : `In uw gemeente: ${row.locationsHere.join(', ')}`}
      </p>
    </>
  );
}

function State({ row }: { row: OverviewRow }) {
  return (
    <div class="kr-standing">
      <StatusBadge kind={row.badge}>{row.state}</StatusBadge>
      {row.detail && <p class="kr-small">{row.detail}</p>}
    </div>
  );
}
