import type { Collections } from './collections';
import type { Draft } from './types';

/** What was typed and not sent yet, one draft for each task. */
export function createDraftQueries({ drafts }: Pick<Collections, 'drafts'>) {
  return {
    /** Keeps a draft in the place of the one before. */
    async saveDraft({ _id, ...rest }: Draft): Promise<void> {
      await drafts.upsert({ id: _id, update: { $set: rest } });
    },
    /** The draft of a task, or null. */
    draft: (taskId: string): Promise<Draft | null> => drafts.byId(taskId),
    /** The drafts of several tasks, in no particular order. */
    draftsOf: (taskIds: readonly string[]): Promise<Draft[]> => drafts.byIds(taskIds),
    /** Removes the draft of a task, if there is one. */
    async deleteDraft(taskId: string): Promise<void> {
      await drafts.remove({ _id: taskId });
    },
  };
}
