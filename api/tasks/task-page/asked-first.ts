import type { TaskView } from '../../../store/types';

/** Contacts as they are asked: whoever was chosen for this question, then the others as they are. */
export function askedFirst<Contact extends { _id: string }>(
  contacts: readonly Contact[],
  { task: { assignee } }: Pick<TaskView, 'task'>,
): Contact[] {
  const chosen = assignee.kind === 'organisation' ? assignee.contact : undefined;
  return contacts.toSorted((a, b) => Number(b._id === chosen) - Number(a._id === chosen));
}
