import type { Office } from '../../../activities/effects/recipients';
import { actingPerson } from '../../../domain/staffing/acting-person';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { Command } from '../../../workflows/engine/command';
import type { Actor, Instant, OpenTask, ProcessState } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { guest, staff } from '../../examples/processes';
import type { Chance } from './chance';
import type { Weather } from './play-year';

type Given = {
  chance: Chance;
  office: Office;
  on: IsoDate;
  now: Instant;
  silent: ReadonlySet<string>;
  weather: Weather;
  /** Makes ids of answers that differ. */
  count: number;
};

const DAY = 86_400_000;

/** What somebody does today with a process: his task, a repair, or nothing. */
export function deedOf(state: ProcessState, given: Given): Command | null {
  const { chance, weather } = given;
  const open = state.tasks.filter((task) => task.status === 'open');
  const task = chance.oneOf(open);
  if (!task || !chance.happens(weather.diligence)) return null;
  if (chance.happens(weather.repairs)) return repairOf(state, task, given);
  return completionOf(state, task, given);
}

function completionOf(state: ProcessState, task: OpenTask, given: Given): Command | null {
  const { chance, now, count } = given;
  const who = doerOf(task, given);
  if (!who) return null;
  const step = taskStepOf(state.definition, task.step);
  const outcome = chance.oneOf(Object.keys(step.outcomes)) ?? 'done';
  const to = now + (15 + chance.below(40)) * DAY;
  return {
    kind: 'complete',
    taskId: task.id,
    outcome,
    answerId: `answer-${count}-${task.id}`,
    supersedes: null,
    ...who,
    ...(step.sets ? { moments: { [step.sets.moment]: to } } : {}),
  };
}

/** Who does a task today: its holder, or whoever acts for him; null when that one never does anything. */
function doerOf({ assignee }: OpenTask, given: Given): { by: Actor; deputyFor?: string } | null {
  const { office, on, silent } = given;
  if (assignee.kind === 'organisation') {
    const contacts = office.people.filter(({ organisation }) => organisation === assignee.organisation);
    return contacts.every(({ _id }) => silent.has(_id)) ? null : { by: guest(assignee.organisation) };
  }
  const acting = actingPerson({ person: assignee.person, on, ...office });
  if (acting === null || silent.has(acting)) return null;
  return acting === assignee.person
    ? { by: staff(acting) }
    : { by: staff(acting), deputyFor: assignee.person };
}

function repairOf(state: ProcessState, task: OpenTask, given: Given): Command {
  const { chance, now, count } = given;
  const by = staff(chance.oneOf(['anna', 'aart', 'bram', 'carla']) ?? 'anna');
  const answerId = `reason-${count}-${state.id}`;
  const taskId = task.id;
  const later = now + (2 + chance.below(20)) * DAY;
  const any = chance.oneOf(state.tasks) ?? task;
  const to =
    task.assignee.kind === 'person'
      ? { person: chance.oneOf(['anna', 'aart', 'bram', 'bea']) ?? 'anna' }
      : { contact: `${task.assignee.organisation}-1` };
  const huizen = { kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' } as const;
  const deeds: readonly Command[] = [
    { kind: 'extend', taskId, dueAt: later, answerId, by },
    { kind: 'nudge', taskId, by },
    { kind: 'nudge', taskId, by },
    { kind: 'reassign', taskId, to, answerId: null, by },
    { kind: 'release', taskId, by },
    { kind: 'skip', taskId, answerId, by },
    { kind: 'hold', until: later, answerId, by },
    { kind: 'resume', answerId: null, by },
    { kind: 'send-back', toStep: any.step, beside: 'stays', answers: 'hold', answerId, by },
    { kind: 'reopen', taskId: any.id, dueAt: later, answerId, by },
    { kind: 'add-task', key: String(count), assignee: huizen, dueAt: later, answerId, by },
    { kind: 'replace-person', from: 'anna', to: 'aart', answerId, by },
    { kind: 'move-moment', moment: 'conversation', to: later + 20 * DAY, answerId, by },
    { kind: 'remark', answerId, by },
    ...(chance.happens(0.1) ? [{ kind: 'withdraw', answerId, by } as const] : []),
  ];
  return chance.oneOf(deeds) ?? { kind: 'remark', answerId, by };
}
