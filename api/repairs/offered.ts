import { randomUUID } from 'node:crypto';
import { check } from '../../workflows/engine/check';
import type { Instant } from '../../workflows/engine/state';
import { type RequestActor, toEngineActor } from '../access/actor';
import { type Action, can, type Resources } from '../access/policy';
import { answerabilityOf } from '../answers/answerability';
import { paths } from '../paths';
import { cycleRepairs } from './cycle-repairs';
import type { ProcessSubject, Repair, TaskSubject } from './repair';
import { taskRepairs } from './task-repairs';

/** A repair that somebody may do and that can be done now, as a link. */
export type OfferedRepair = { key: string; title: string; href: string };

type Given<S> = { subject: S; actor: RequestActor; now: Instant };

/** What somebody can do about a cycle now. */
export function offeredForCycle(given: Given<Pick<ProcessSubject, 'process' | 'names'>>): OfferedRepair[] {
  const { process, names } = given.subject;
  const subject: ProcessSubject = { process, names, over: '', back: { href: '', label: '' } };
  const key = process.subject;
  return offered(cycleRepairs, { ...given, subject, resource: key }).map(({ key: name, title, segment }) => ({
    key: name,
    title,
    href: paths.cycleRepair(key, segment),
  }));
}

/** What somebody can do about a task now. */
export function offeredForTask(
  given: Given<Pick<TaskSubject, 'process' | 'names' | 'task'>>,
): OfferedRepair[] {
  const { process, names, task } = given.subject;
  const subject: TaskSubject = { process, names, task, over: '', back: { href: '', label: '' } };
  const repairs = offered(taskRepairs, { ...given, subject, resource: task }).map(
    ({ key, title, segment }) => ({ key, title, href: paths.taskRepair(task._id, segment) }),
  );
  return [...answeringFor(given), ...repairs];
}

/** Writing down what was said by phone has a form of its own; it stands with the repairs. */
function answeringFor({
  subject,
  actor,
  now,
}: Given<Pick<TaskSubject, 'process' | 'task'>>): OfferedRepair[] {
  const { task, process } = subject;
  const possible = answerabilityOf({ task, state: process.state, now, onBehalf: true }).kind !== 'closed';
  if (!possible || !can(actor, 'input.answer-for', task)) return [];
  return [{ key: 'answer-for', title: 'Antwoord doorgeven', href: paths.answerFor(task._id) }];
}

function offered<S extends ProcessSubject, P extends Action>(
  table: readonly Repair<S, P>[],
  given: Given<S> & { resource: Resources[P] },
): Repair<S, P>[] {
  const { subject, actor, now, resource } = given;
  const by = toEngineActor(actor);
  return table.filter((repair) => {
    if (!can(actor, repair.permission, resource)) return false;
    const filled = { subject, data: repair.probe, by, answerId: randomUUID(), now };
    return check(subject.process.state, repair.command(filled), now) === null;
  });
}
