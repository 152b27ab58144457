import type { Command, RepairCommand } from '../../workflows/engine/command';
import type { Actor, Assignee, Instant, ProcessState, TaskState } from '../../workflows/engine/state';
import { stepsOf, taskStepOf } from '../../workflows/engine/steps';
import { guest, staff } from './processes';

const HOUR = 3_600_000;

/** One thing that happens, in numbers: what they mean depends on the state that they meet. */
export type Choice = {
  wait: 'none' | 'hours' | 'days' | 'until-due' | 'past-due';
  act: 'tick' | 'complete' | 'amend' | 'claim' | 'move' | 'repair' | 'cancel' | 'nonsense';
  amount: number;
  pick: number;
  outcome: number;
};

/** The command that a choice means in the state that it meets; null for letting time pass. */
export function commandOf(
  state: ProcessState,
  { choice, now, index }: { choice: Choice; now: Instant; index: number },
): Command | null {
  const { act, amount, pick } = choice;
  const answerId = `answer-${index}`;
  const to = now + (amount + 1) * 60 * HOUR;
  const open = state.tasks.filter(({ status }) => status === 'open');
  switch (act) {
    case 'tick':
      return null;
    case 'complete':
      return completeOf(state, { task: at(open, pick), choice, answerId, to });
    case 'amend':
      return completeOf(state, { task: at(state.tasks, pick), choice, answerId, to });
    case 'claim':
      return { kind: 'claim', taskId: at(state.tasks, pick)?.id ?? 'none', by: someone(pick) };
    case 'move':
      return {
        kind: 'move-moment',
        moment: at(Object.keys(state.moments), pick) ?? 'talk',
        to,
        answerId,
        by: staff('anna'),
      };
    case 'repair':
      return repairOf(state, { ...choice, answerId, to });
    case 'cancel':
      return { kind: 'cancel', answerId, by: staff('anna') };
    case 'nonsense':
      return nonsense(state, choice);
  }
}

function completeOf(
  state: ProcessState,
  given: { task: TaskState | undefined; choice: Choice; answerId: string; to: Instant },
): Command {
  const { task, choice, answerId, to } = given;
  if (!task) return nonsense(state, choice);
  const step = taskStepOf(state.definition, task.step);
  const by =
    task.assignee.kind === 'person' ? staff(task.assignee.person) : guest(task.assignee.organisation);
  const outcome = at(Object.keys(step.outcomes), choice.outcome) ?? 'done';
  const supersedes = task.status === 'done' ? task.answerId : null;
  const moments = step.sets ? { [step.sets.moment]: to } : {};
  return { kind: 'complete', taskId: task.id, outcome, answerId, supersedes, by, moments };
}

/** Each way to repair a process, on a task or a step of it; some are refused in the state that they meet. */
function repairOf(state: ProcessState, given: Choice & { answerId: string; to: Instant }): RepairCommand {
  const { pick, amount, outcome, answerId, to } = given;
  const open = state.tasks.filter(({ status }) => status === 'open');
  const taskId = (amount % 3 === 0 ? at(state.tasks, pick) : at(open, pick))?.id ?? 'none';
  const by = staff(at(['anna', 'bram', 'carla', 'dora'], pick) ?? 'anna');
  const person = at(['anna', 'dora', 'emil'], outcome) ?? 'dora';
  const toStep = at(stepsOf(state.definition), amount)?.step.key ?? 'none';
  const until = to + outcome * 24 * HOUR;
  const ofOrganisation = open.find(({ id }) => id === taskId)?.assignee.kind === 'organisation';
  const all: RepairCommand[] = [
    { kind: 'reassign', taskId, to: ofOrganisation ? { contact: person } : { person }, answerId: null, by },
    { kind: 'release', taskId, by },
    { kind: 'extend', taskId, dueAt: until, answerId, by },
    { kind: 'skip', taskId, answerId, by },
    { kind: 'hold', until, answerId, by },
    { kind: 'resume', answerId: null, by },
    {
      kind: 'send-back',
      toStep,
      answerId,
      by,
      ...(outcome === 0 ? {} : { beside: 'stays', answers: 'hold' }),
    },
    { kind: 'reopen', taskId: at(state.tasks, pick)?.id ?? 'none', dueAt: until, answerId, by },
    { kind: 'add-task', key: answerId, assignee: assigneeAt(pick), dueAt: until, answerId, by },
    { kind: 'remark', answerId, by },
    { kind: 'nudge', taskId, by },
    { kind: 'replace-person', from: at(['anna', 'bram', 'dora'], pick) ?? 'anna', to: person, answerId, by },
    // Seldom, because it ends everything.
    ...(amount % 5 === 0 && outcome === 0 ? [{ kind: 'withdraw', answerId, by } as const] : []),
  ];
  return at(all, pick * 7 + amount + outcome) ?? { kind: 'remark', answerId, by };
}

function assigneeAt(pick: number): Assignee {
  const all: readonly Assignee[] = [
    { kind: 'person', role: 'policyAdviser', person: 'bram' },
    { kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' },
    { kind: 'organisation', role: 'providerContact', organisation: 'de-oever' },
  ];
  return at(all, pick) ?? { kind: 'person', role: 'manager', person: 'carla' };
}

/** What no page sends: strangers, impossible outcomes, instants and tasks. */
function nonsense(state: ProcessState, { pick, outcome, amount }: Choice): Command {
  const taskId = (pick % 3 > 0 && at(state.tasks, pick)?.id) || 'none';
  const by = someone(amount);
  const instant = at([0, -1, Number.NaN, Number.MAX_VALUE, 8.64e15, 253402214400000], pick) ?? 0;
  const name = at(['toString', '__proto__', '', 'done'], outcome) ?? '';
  const all: Command[] = [
    {
      kind: 'complete',
      taskId,
      outcome: name,
      answerId: '',
      supersedes: 'other',
      by,
      moments: { conversation: instant },
    },
    {
      kind: 'complete',
      taskId,
      outcome: 'done',
      answerId: '',
      supersedes: null,
      by,
      moments: { conversation: instant },
    },
    { kind: 'move-moment', moment: 'conversation', to: instant, answerId: '', by },
    { kind: 'move-moment', moment: name, to: instant, answerId: '', by },
    { kind: 'claim', taskId, by },
  ];
  return at(all, amount) ?? { kind: 'claim', taskId, by };
}

function someone(pick: number): Actor {
  return at([staff('anna'), staff('bram'), guest('huizen'), guest('de-oever')], pick) ?? staff('carla');
}

function at<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)];
}
