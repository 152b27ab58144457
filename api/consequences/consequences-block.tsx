import { formatDate } from '../../domain/time/dutch-dates';
import type { DateChange, Preview } from '../../workflows/engine/preview';
import type { Instant } from '../../workflows/engine/state';
import { stepsOf } from '../../workflows/engine/steps';
import { BulletList, DataTable, Heading } from '../components';
import type { Names } from '../tasks/words/names';
import { comingLines } from './coming-lines';
import { ConsequencesSection } from './consequences-section';
import { mailedBy, mailsOthers } from './mailed-by-work';
import { toldLines } from './told-lines';
import { ToldTable } from './told-table';

/** Whoever wants to know more finds it on the page of the task. */
const MOST_LINES = 6;

export type ConsequencesProps = {
  preview: Preview;
  /** Sentences that say what follows, besides what can be read from the process. */
  facts: readonly string[];
  names: Names;
  viewer: string;
  now: Instant;
};

/** "Wat dit betekent": deadlines that move, who is told what, and what then comes by itself. */
export function ConsequencesBlock(props: ConsequencesProps) {
  const { preview, names, viewer, now } = props;
  const facts = [...props.facts, ...lapsesInWords(preview), ...worksInWords(preview)];
  const told = toldLines({ tells: preview.tells, state: preview.after, names, now });
  const coming = comingLines({ coming: preview.later, names, viewer, now });
  return (
    <ConsequencesSection>
      {facts.length > 0 && <BulletList items={facts} />}
      <Dates dates={preview.dates} />
      <ToldTable told={told} others={preview.works.some(mailsOthers)} />
      {coming.length > 0 && (
        <>
          <Heading level={3}>Wat daarna vanzelf gebeurt</Heading>
          <BulletList
            items={[
              ...coming.slice(0, MOST_LINES),
              ...(coming.length > MOST_LINES ? [`Daarna nog ${coming.length - MOST_LINES} momenten.`] : []),
            ]}
          />
        </>
      )}
    </ConsequencesSection>
  );
}

function Dates({ dates }: { dates: readonly DateChange[] }) {
  const moved = dates.some(({ from }) => from !== null);
  const columns = [
    { key: 'what', label: 'Stap', cell: ({ title }: DateChange) => title, isRowHeader: true },
    ...(moved
      ? [
          {
            key: 'from',
            label: 'Was uiterlijk',
            cell: ({ from }: DateChange) => (from === null ? 'nog niet aan de beurt' : formatDate(from)),
          },
        ]
      : []),
    {
      key: 'to',
      label: moved ? 'Wordt uiterlijk' : 'Uiterlijk',
      cell: ({ to }: DateChange) => (to === null ? 'nog niet bekend' : formatDate(to)),
    },
  ];
  return (
    <DataTable
      caption={moved ? `Termijnen die verschuiven (${dates.length})` : `Termijnen (${dates.length})`}
      columns={columns}
      rows={dates}
      rowKey={({ key }) => key}
      empty="Er verschuift geen termijn."
    />
  );
}

function lapsesInWords({ lapses }: Preview): string[] {
  if (lapses.length === 0) return [];
  return [lapses.length === 1 ? '1 open taak vervalt.' : `${lapses.length} open taken vervallen.`];
}

function worksInWords({ works, after }: Preview): string[] {
  return works.flatMap((run) => {
    const found = stepsOf(after.definition).find(({ step }) => step.kind === 'automatic' && step.run === run);
    if (!found) return [];
    const mailed = mailedBy(run);
    return [`${found.step.title}: dat gaat vanzelf, meteen.${mailed === undefined ? '' : ` ${mailed}`}`];
  });
}
