import { formatDateTime } from '../../domain/time/dutch-dates';
import type { Store } from '../../store/store';
import type { TaskView } from '../../store/types';

/** Tells a member of staff whose task it is that he wanted to do, what now holds, and where his text is. */
export async function colleagueTaskMessage(
  store: Pick<Store, 'person'>,
  { task }: TaskView,
): Promise<string> {
  const kept =
    'Wat je als concept had bewaard, staat nog bij de taak. Stond er meer op je scherm? Ga terug en kopieer het.';
  if (task.status === 'done' && task.by.kind === 'person') {
    const name = (await store.person(task.by.person))?.name ?? 'Een collega';
    return `${name} heeft deze taak gedaan op ${formatDateTime(task.doneAt)}. Dat antwoord geldt nu. ${kept}`;
  }
  const person = task.assignee.kind === 'person' ? task.assignee.person : '';
  const name = (await store.person(person))?.name ?? 'een collega';
  return `Deze taak is van ${name}. Er is niets verstuurd. ${kept} Open de taak als je haar wilt overnemen.`;
}
