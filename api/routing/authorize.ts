import { colleagueTaskMessage } from '../access/colleague-task';
import { type Action, can, type Resources } from '../access/policy';
import { type Asked, findResource } from '../access/resources';
import { AppError } from '../errors/app-error';

/**
 * Loads what an action is about and asks the policy. Throws `sign-in-needed` for somebody we do not know, before he
 * can learn whether a thing exists; `not-found` and `forbidden` for the others.
 */
export async function authorize<A extends Action>(action: A, asked: Asked): Promise<Resources[A]> {
  const { actor } = asked;
  if (actor.kind === 'anonymous' && !isOpen(action)) throw new AppError('sign-in-needed');
  const resource = await findResource(action, asked);
  if (resource === undefined) throw new AppError('not-found');
  if (can(actor, action, resource)) return resource;
  throw new AppError('forbidden', await messageFor(action, { asked, resource }));
}

/** Actions that nobody needs to be known for. */
export function isOpen(action: Action): boolean {
  return action === 'public' || action === 'demo.use';
}

/** Where the policy can say more than no. */
async function messageFor(
  action: Action,
  { asked, resource }: { asked: Asked; resource: Resources[Action] },
): Promise<{ message?: string }> {
  const another =
    action === 'task.complete' && asked.actor.kind === 'person' && resource && 'task' in resource;
  if (!another || resource.task.assignee.kind !== 'person') return {};
  return { message: await colleagueTaskMessage(asked.services.store, resource) };
}
