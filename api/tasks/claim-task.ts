import { randomUUID } from 'node:crypto';
import { toEngineActor } from '../access/actor';
import { refusalText } from '../answers/refusal-text';
import { loadNames } from '../cycles/load-names';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import type { Reply } from '../routing/reply';
import type { Context } from '../routing/route';

/** POST of taking over a task; a second press, or when it is one's own already, changes nothing. */
export async function claimTask(ctx: Context<'task.claim'>): Promise<Reply> {
  const { actor, resource: task, services, now, clockOffset } = ctx;
  if (actor.kind !== 'person') throw new AppError('forbidden');
  const address = paths.task(task._id);
  if (task.person === actor.person._id) return ctx.redirect(address);
  const by = toEngineActor(actor);
  const [names, outcome] = await Promise.all([
    loadNames(services.store, now),
    services.processes.command({
      processId: task.processId,
      command: { kind: 'claim', taskId: task._id, by },
      requestId: randomUUID(),
      clockOffset,
    }),
  ]);
  switch (outcome.kind) {
    case 'accepted': {
      const from = task.person === null ? 'een collega' : names.person(task.person);
      return ctx.redirect(address, {
        kind: 'success',
        text: `Je hebt deze taak overgenomen van ${from}.`,
      });
    }
    case 'refused': {
      const context = { address: 'je', now, by, personName: names.person, draftKept: false } as const;
      return ctx.redirect(address, { kind: 'warning', text: refusalText(outcome.refusal, context) });
    }
    case 'unavailable':
      throw new AppError('unavailable', { internal: outcome.reason });
  }
}
