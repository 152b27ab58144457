import { formatDate } from '../../../domain/time/dutch-dates';
import type { Preview } from '../../../workflows/engine/preview';
import type { Instant } from '../../../workflows/engine/state';
import { DataTable } from '../../components';
import { ConsequencesSection } from '../../consequences/consequences-section';
import { toldLines } from '../../consequences/told-lines';
import { ToldTable } from '../../consequences/told-table';
import type { Names } from '../../tasks/words/names';
import { type ChosenTask, nameOf } from './chosen';

/** What would become of one task: null where it would be refused, with the reason. */
export type Foreseen = { one: ChosenTask; preview: Preview | null; refused: string };

/** Everything that would follow for each task, and for whoever is told. */
export function ManyConsequences({
  foreseen,
  names,
  now,
}: {
  foreseen: readonly Foreseen[];
  names: Names;
  now: Instant;
}) {
  const told = foreseen.flatMap(({ one, preview }) =>
    preview
      ? toldLines({ tells: preview.tells, state: preview.after, names, now }).map((line) => ({
          ...line,
          key: `${one.task._id} ${line.key}`,
          what: `${line.what}, ${names.organisation(one.task.subject.provider)}`,
        }))
      : [],
  );
  const columns = [
    { key: 'task', label: 'Taak', cell: ({ one }: Foreseen) => nameOf(one, names), isRowHeader: true },
    { key: 'before', label: 'Nu', cell: ({ one }: Foreseen) => standing(one, names) },
    { key: 'after', label: 'Wordt', cell: (row: Foreseen) => outcome(row, names) },
  ];
  return (
    <ConsequencesSection>
      <DataTable
        caption={`Taken (${foreseen.length})`}
        columns={columns}
        rows={foreseen}
        rowKey={({ one }) => one.task._id}
        empty="Geen van de gekozen taken is nog open."
      />
      <ToldTable told={told} />
    </ConsequencesSection>
  );
}

function standing({ task }: ChosenTask, names: Names): string {
  return `${names.person(task.person ?? '')}, uiterlijk ${formatDate(task.dueAt)}`;
}

function outcome({ one, preview, refused }: Foreseen, names: Names): string {
  const after = preview?.after.tasks.find(({ id }) => id === one.task._id);
  if (!after) return `Blijft zo. ${refused}`;
  const who = after.assignee.kind === 'person' ? names.person(after.assignee.person) : '';
  return `${who}, uiterlijk ${formatDate(after.dueAt)}`;
}
