import { advance, close, common, givenAnswer } from './advance';
import { check, isRepeat, seesWhatIsDue } from './check';
import type { Command } from './command';
import type { Effect } from './effects';
import { remember } from './remember';
import { repair } from './repair';
import type { Instant, ProcessState } from './state';
import { phaseOf, taskStepOf } from './steps';
import { dueAfterMove, firedBefore } from './terms';
import { settle } from './tick';
import { addEvent, beginTurn, type Decision, endTurn, notify, putTask, type Turn } from './turn';

/** Carries out a command. Throws when `check` refuses it: callers check first. */
export function decide(state: ProcessState, command: Command, now: Instant): Decision {
  const refusal = check(state, command, now);
  if (refusal) throw new Error(`refused: ${refusal.code}`);
  if (isRepeat(state, command)) return { state, effects: [] };
  const turn = beginTurn(state, now);
  if (seesWhatIsDue(state, command, now)) settle(turn);
  switch (command.kind) {
    case 'complete':
      complete(turn, command);
      break;
    case 'claim':
      claim(turn, command);
      break;
    case 'move-moment':
      moveMoment(turn, command);
      tellEverybody(turn, 'moment-moved');
      break;
    case 'cancel':
      close(turn, { as: 'cancelled', answerId: command.answerId, by: command.by });
      tellEverybody(turn, 'cancelled');
      break;
    case 'withdraw':
      repair(turn, command);
      if (command.by === null) break;
      if (state.moments.conversation === undefined) tellDuo(turn, 'withdrawn');
      else tellEverybody(turn, 'withdrawn');
      break;
    default:
      repair(turn, command);
  }
  return endTurn(state, turn);
}

function complete(turn: Turn, command: Extract<Command, { kind: 'complete' }>): void {
  const task = turn.state.tasks.find(({ id }) => id === command.taskId);
  if (!task) return;
  const { outcome, answerId, by, onBehalf } = command;
  const amended = task.status !== 'open' || task.before !== undefined;
  const answer = { outcome, answerId, by, doneAt: turn.now, ...(onBehalf ? { onBehalf } : {}) };
  const last = givenAnswer(task) ?? task.before;
  const replaced = last ? { replaced: remember(task.replaced, last.answerId) } : {};
  putTask(turn, { ...common(task), ...replaced, status: 'done', ...answer });
  addEvent(turn, {
    by,
    event: { kind: amended ? 'task-amended' : 'task-done', taskId: task.id, outcome, answerId },
  });
  if (task.status !== 'open' || task.beside) {
    tellDuoOfLateChange(turn, task);
    return;
  }
  const wasSet = setMoments(turn, command);
  advance(turn);
  if (turn.state.closed?.as === 'cancelled') tellEverybody(turn, 'cancelled');
  if (wasSet === 'moved') tellEverybody(turn, 'moment-moved');
}

/** An answer changed after the process went on: the duo hears it, or it would be missed. */
function tellDuoOfLateChange(turn: Turn, task: { id: string; step: string }): void {
  const { definition, step } = turn.state;
  if (step === null || phaseOf(definition, step).key === phaseOf(definition, task.step).key) return;
  tellDuo(turn, 'amended', task.id);
}

function tellDuo(turn: Turn, notice: 'amended' | 'withdrawn', taskId: string | null = null): void {
  for (const role of ['contractManager', 'policyAdviser'] as const) {
    notify(turn, { notice, to: { role }, taskId });
  }
}

function setMoments(turn: Turn, command: Extract<Command, { kind: 'complete' }>): 'set' | 'moved' | 'none' {
  const task = turn.state.tasks.find(({ id }) => id === command.taskId);
  const sets = task && taskStepOf(turn.state.definition, task.step).sets;
  const to = sets && command.moments?.[sets.moment];
  if (!sets || to === undefined || (sets.when !== undefined && sets.when !== command.outcome)) return 'none';
  const { answerId, by } = command;
  if (turn.state.moments[sets.moment] !== undefined) {
    moveMoment(turn, { moment: sets.moment, to, answerId, by });
    return 'moved';
  }
  turn.state.moments = { ...turn.state.moments, [sets.moment]: to };
  addEvent(turn, { by, event: { kind: 'moment-set', moment: sets.moment, to, answerId } });
  return 'set';
}

function claim(turn: Turn, command: Extract<Command, { kind: 'claim' }>): void {
  const task = turn.state.tasks.find(({ id }) => id === command.taskId);
  if (task?.status !== 'open' || task.assignee.kind !== 'person' || command.by.kind !== 'person') return;
  const from = task.assignee.person;
  putTask(turn, { ...task, assignee: { ...task.assignee, person: command.by.person } });
  addEvent(turn, { by: command.by, event: { kind: 'task-claimed', taskId: task.id, from } });
}

function moveMoment(
  turn: Turn,
  given: Pick<Extract<Command, { kind: 'move-moment' }>, 'moment' | 'to' | 'answerId' | 'by'>,
): void {
  const { moment, to, answerId, by } = given;
  const from = turn.state.moments[moment] ?? to;
  turn.state.moments = { ...turn.state.moments, [moment]: to };
  addEvent(turn, { by, event: { kind: 'moment-moved', moment, from, to, answerId } });
  for (const task of turn.state.tasks) {
    const step = taskStepOf(turn.state.definition, task.step);
    const follows = step.due.from !== 'opened' && step.due.from.moment === moment;
    const changeable = task.status === 'open' || (task.status === 'done' && step.amendable);
    const current = task.step === turn.state.step && changeable;
    if (!follows || !current) continue;
    const { calendar, moments } = turn.state;
    const dueAt = dueAfterMove({ term: step.due, task, now: turn.now, moments, calendar });
    // A rung that now lies ahead again fires again: it belongs to the new date.
    const fired = firedBefore(step.ladder, { fired: task.fired, dueAt, calendar, now: turn.now });
    putTask(turn, { ...task, dueAt, fired });
  }
}

/** The duo, the provider and all municipalities: whoever may have the conversation in his diary. */
function tellEverybody(turn: Turn, notice: 'moment-moved' | 'cancelled' | 'withdrawn'): void {
  const { municipalities, subject } = turn.state;
  const to: Extract<Effect, { kind: 'notify' }>['to'][] = [
    { role: 'contractManager' },
    { role: 'policyAdviser' },
    { role: 'providerContact', organisation: subject.provider },
    ...municipalities.map((organisation) => ({ role: 'municipalOfficer' as const, organisation })),
  ];
  for (const recipient of to) notify(turn, { notice, to: recipient, taskId: null });
}
