import { invitationFor } from '../../activities/effects/invitations';
import { notice, plannedCycle } from '../../activities/fixture';
import type { Handover, Outgoing } from '../../activities/mail/mailer';
import type { Store } from '../../store/store';
import { taskViewsOf, viewOf } from '../examples/documents';

/** The first contact of Huizen. */
const person = 'wilma-hoekstra';

/** What a mail needs besides its words: where its links lead, what signs them, from whom it is. */
export const sender = {
  baseUrl: 'https://kwartaalronde.example',
  secret: 'a secret of at least so many characters',
  mailFrom: 'Regio <post@regio.example>',
} as const;

/** A mail server that answers as told, the last answer for ever. */
export function postOffice(...answers: (Handover['kind'] | Handover)[]) {
  const taken: Outgoing[] = [];
  return {
    taken,
    mailer: {
      close: () => undefined,
      async send(mail: Outgoing): Promise<Handover> {
        const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? 'accepted';
        if (typeof answer !== 'string') return answer;
        const kind = answer;
        if (kind === 'accepted' || kind === 'unknown') taken.push(mail);
        return kind === 'accepted' ? { kind } : { kind, reason: 'as told' };
      },
    },
  };
}

/** Three cycles ask Huizen for input; what its first contact must hear waits. Gives the tasks. */
export async function askHuizen(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (const provider of ['de-oever', 'stichting-kompas', 'veerhuis']) {
    const state = plannedCycle(provider);
    await store.collections.processes.insert(viewOf(state));
    await store.collections.tasks.insertMany(taskViewsOf(state));
    for (const task of state.tasks) {
      const invitation = invitationFor(state, task);
      if (invitation) await store.ensureInvitations([invitation]);
      if (task.id.includes(':huizen:')) {
        ids.push(task.id);
        const given = { kind: 'task-opened', person, taskId: task.id, when: '2026-12-03 10:00' } as const;
        await store.insertNotice(notice(state, given));
      }
    }
  }
  return ids;
}
