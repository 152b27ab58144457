import type { FormData, FormDefinition } from '../../../forms/types';
import type { Store } from '../../../store/store';
import type { Answer, Draft, TaskView } from '../../../store/types';
import { storedData } from '../pinned-form';

/** What stands in a form when it opens, and which answer its reader has before him. */
export type CurrentData = {
  source: 'draft' | 'answer' | 'initial';
  data: FormData;
  /** The id of the answer that holds now, or null. */
  answerId: string | null;
  draft: Draft | null;
};

/** A draft counts only when nobody answered after it was typed. */
export function liveDraft(task: TaskView, draft: Draft | null): Draft | null {
  if (!draft || task.task.status === 'open') return draft;
  return draft.at > task.task.doneAt ? draft : null;
}

/** The answer that holds now: the one that was given, or given before it was opened again. */
function holdingAnswer({ task }: TaskView): string | null {
  if (task.status === 'done') return task.answerId;
  return task.before?.answerId ?? null;
}

/** Takes the draft, else the answer that holds, else what the form begins with. */
export async function currentData(
  store: Pick<Store, 'draft' | 'answer'>,
  given: { task: TaskView; form: FormDefinition; initial: FormData; draftId: string },
): Promise<CurrentData> {
  const { task, form, initial, draftId } = given;
  const answerId = holdingAnswer(task);
  const draft = liveDraft(task, await store.draft(draftId));
  if (draft) return { source: 'draft', data: storedData(form, draft.data), answerId, draft };
  const answer: Answer | null = answerId === null ? null : await store.answer(answerId);
  if (answer) return { source: 'answer', data: storedData(form, answer.data), answerId, draft: null };
  return { source: 'initial', data: initial, answerId, draft: null };
}
