import { atAmsterdam, endOfDay } from '../../domain/time/amsterdam';
import type { ProcessView, TaskView } from '../../store/types';
import { MUNICIPALITIES } from '../../test/examples/processes';
import { doTask, pass } from '../../test/examples/steps';
import { begin } from '../../workflows/engine/begin';
import type { ProcessState } from '../../workflows/engine/state';
import { phaseOf, taskStepOf } from '../../workflows/engine/steps';
import { nextDue } from '../../workflows/engine/tick';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';

export { doTask, pass } from '../../test/examples/steps';

/** For tests of view models: plays a cycle with the pure core and gives the documents that pages read. */
export const cycleStart = atAmsterdam('2026-12-01', '07:00');
export const conversationAt = atAmsterdam('2027-01-27', '10:00');
/** The conversation takes place on 27 January 2027, a Wednesday; input is due on 13 January. */
export function beginCycle(provider = 'de-oever'): ProcessState {
  return begin(
    {
      id: `cycle:${provider}:2027-Q1`,
      definition: quarterlyCycle,
      subject: { provider, quarter: '2027-Q1' },
      people: { contractManager: 'cm', policyAdviser: 'pa', manager: 'm' },
      municipalities: MUNICIPALITIES,
      calendar: { freeDays: ['2026-12-25', '2027-01-01', '2027-03-26', '2027-03-29'] },
      moments: {},
    },
    cycleStart,
  ).state;
}

/** Planned on 3 December: the municipalities are asked. */
export function plannedCycle(provider = 'de-oever'): ProcessState {
  return doTask(beginCycle(provider), {
    step: 'plan',
    at: atAmsterdam('2026-12-03', '10:00'),
    moments: { conversation: conversationAt },
  });
}

/** Conversation held on the day; the draft of the minutes is open and due on 3 February. */
export function heldCycle(provider = 'de-oever'): ProcessState {
  let state = pass(plannedCycle(provider), endOfDay('2027-01-13') + 1);
  state = doTask(state, { step: 'agenda-complete', at: atAmsterdam('2027-01-15', '10:00') });
  state = doTask(state, { step: 'agenda-release', at: atAmsterdam('2027-01-18', '10:00') });
  return doTask(state, { step: 'conversation', outcome: 'held', at: atAmsterdam('2027-01-27', '12:00') });
}

/** The document of a process. */
export function viewOf(state: ProcessState): ProcessView {
  return {
    _id: state.id,
    definition: state.definition.key,
    subject: state.subject,
    status: state.closed?.as ?? 'open',
    phase: state.step === null ? null : phaseOf(state.definition, state.step).key,
    step: state.step,
    conversationAt: state.moments.conversation ?? null,
    nextDueAt: nextDue(state),
    clockOffset: 0,
    sequence: state.sequence,
    order: state.sequence,
    startedAt: state.startedAt,
    closedAt: state.closed?.at ?? null,
    state,
  };
}

/** The documents of all its tasks. */
export function taskViewsOf(state: ProcessState): TaskView[] {
  return state.tasks.map((task) => {
    const step = taskStepOf(state.definition, task.step);
    return {
      _id: task.id,
      processId: state.id,
      definition: state.definition.key,
      subject: state.subject,
      step: task.step,
      phase: phaseOf(state.definition, task.step).key,
      title: step.title,
      why: step.why,
      form: { key: step.form, version: 1 },
      status: task.status,
      person: task.assignee.kind === 'person' ? task.assignee.person : null,
      organisation: task.assignee.kind === 'person' ? 'regio' : task.assignee.organisation,
      openedAt: task.openedAt,
      dueAt: task.dueAt,
      sequence: state.sequence,
      order: state.sequence,
      task,
    };
  });
}
