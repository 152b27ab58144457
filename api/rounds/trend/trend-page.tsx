import type { ComponentChildren } from 'preact';
import { formatQuarter, type Quarter } from '../../../domain/quarters';
import { type Column, DataTable, PageTitle, Paragraph, TextLink } from '../../components';
import { paths } from '../../paths';
import { RangeChart } from './range-chart';
import { ShareChart } from './share-chart';
import { type Answers, askedTimes, type Duration, type Trend } from './trend';

/** How things go over the quarters: how long each phase takes, and who answers in time. */
export function TrendPage({ trend }: { trend: Trend }) {
  return (
    <>
      <PageTitle lead="Hoe lang duurt iedere fase, en hoe vaak komt een antwoord op tijd?">
        Ontwikkeling
      </PageTitle>
      <p class="utrecht-paragraph kr-no-print">
        <TextLink href={paths.rounds}>Naar de stand van de ronde</TextLink>
      </p>
      {trend.quarters.length === 0 ? (
        <p class="utrecht-paragraph kr-empty">
          Er is nog geen ronde geweest. Na het eerste kwartaal staat hier hoe het ging.
        </p>
      ) : (
        <>
          <Phases trend={trend} />
          <Municipalities trend={trend} />
        </>
      )}
    </>
  );
}

function Phases({ trend }: { trend: Trend }) {
  const most = Math.max(
    1,
    ...trend.phases.flatMap(({ durations }) => durations.map((one) => one?.most ?? 0)),
  );
  return (
    <section>
      <h2 class="utrecht-heading-2">Hoe lang duurt iedere fase?</h2>
      <Paragraph>
        In werkdagen, van de eerste taak tot de laatste. Eerst de middelste waarde: de helft van de gesprekken
        ging sneller, de helft langzamer. Tussen haakjes de snelste en de langzaamste.
      </Paragraph>
      <DataTable
        caption={`Fasen (${trend.phases.length})`}
        rows={trend.phases}
        rowKey={({ key }) => key}
        empty="Er zijn nog geen fasen klaar."
        columns={[
          { key: 'phase', label: 'Fase', isRowHeader: true, cell: ({ title }) => title },
          {
            key: 'chart',
            label: 'Beeld',
            cell: ({ durations }) => <RangeChart durations={durations} most={most} />,
          },
          ...perQuarter<Trend['phases'][number]>(trend.quarters, ({ durations }, index) =>
            durationInWords(durations[index] ?? null),
          ),
        ]}
      />
      <p class="kr-legend" aria-hidden="true">
        Balk: van de snelste tot de langzaamste. Streep: de middelste. Links het oudste kwartaal.
      </p>
    </section>
  );
}

function Municipalities({ trend }: { trend: Trend }) {
  return (
    <section>
      <h2 class="utrecht-heading-2">Hoe vaak komt inbreng op tijd?</h2>
      <Paragraph>
        Een hulp voor het gesprek, geen ranglijst: de gemeenten staan op alfabet. Alleen het team van de regio
        ziet deze pagina. Ook ‘geen inbreng’ is een antwoord.
      </Paragraph>
      <DataTable
        caption={`Gemeenten (${trend.municipalities.length})`}
        rows={trend.municipalities}
        rowKey={({ key }) => key}
        empty="Er zijn nog geen gemeenten bekend."
        columns={[
          { key: 'municipality', label: 'Gemeente', isRowHeader: true, cell: ({ name }) => name },
          { key: 'chart', label: 'Beeld', cell: ({ answers }) => <ShareChart answers={answers} /> },
          ...perQuarter<Trend['municipalities'][number]>(trend.quarters, ({ answers }, index) =>
            answersInWords(answers[index]),
          ),
        ]}
      />
      <p class="kr-legend" aria-hidden="true">
        Gevulde deel van de balk: op tijd. Links het oudste kwartaal.
      </p>
    </section>
  );
}

function perQuarter<Row>(
  quarters: readonly Quarter[],
  cell: (row: Row, index: number) => ComponentChildren,
): Column<Row>[] {
  return quarters.map((quarter, index) => ({
    key: quarter,
    label: formatQuarter(quarter),
    cell: (row) => cell(row, index),
  }));
}

/** '5 (3 tot 9)'; one value where all took as long. */
export function durationInWords(duration: Duration): string {
  if (!duration) return 'nog geen';
  const { median, least, most } = duration;
  const middle = String(median).replace('.', ',');
  return least === most ? middle : `${middle} (${least} tot ${most})`;
}

/** '6 van 8, 2 niet'; what was answered late is said apart. */
export function answersInWords(answers: Answers | undefined): string {
  const asked = answers ? askedTimes(answers) : 0;
  if (!answers || asked === 0) return 'nog geen';
  const { inTime, late, silent } = answers;
  const rest = [...(late > 0 ? [`${late} te laat`] : []), ...(silent > 0 ? [`${silent} niet`] : [])];
  return [`${inTime} van ${asked} op tijd`, ...rest].join(', ');
}
