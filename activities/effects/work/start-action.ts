import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { Action } from '../../../store/types';
import type { ProcessState } from '../../../workflows/engine/state';
import { actionItem } from '../../../workflows/processes/action-item';
import type { Workflows } from '../../workflows';

/** Lets an action begin as a process of its own, which outlives the quarter; one that began already stays as it is. */
export async function startAction(
  { workflows }: { workflows: Workflows },
  given: {
    action: Pick<Action, '_id' | 'provider' | 'quarter' | 'dueDate'>;
    people: ProcessState['people'];
    calendar: ProcessState['calendar'];
    clockOffset: number;
  },
): Promise<'started' | 'existing'> {
  const { action, people, calendar, clockOffset } = given;
  return workflows.startProcess({
    type: 'actionItem',
    clockOffset,
    start: {
      id: action._id,
      definition: actionItem,
      subject: { provider: action.provider, quarter: action.quarter, action: action._id },
      people,
      municipalities: [],
      calendar,
      moments: { due: atAmsterdam(action.dueDate, '09:00') },
    },
  });
}
