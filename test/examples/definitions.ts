import type { ProcessDefinition, Rung, Step, TaskStep } from '../../workflows/engine/definition';

/** Reminds on the working day after due. */
export const remind: Rung = { workingDays: 1, do: 'remind' };
/** Ends a task at due with an outcome. */
export const silence = (outcome: string): Rung => ({ workingDays: 0, do: 'conclude', outcome });

/** A task of the contract manager that is due after a working day. */
export function task(key: string, given: Partial<TaskStep> = {}): TaskStep {
  return {
    kind: 'task',
    key,
    title: key,
    why: key,
    form: key,
    assign: { role: 'contractManager' },
    due: { workingDays: 1, from: 'opened' },
    ladder: [remind],
    outcomes: { done: {} },
    ...given,
  };
}

/** Automatic work. */
export function work(key: string): Step {
  return { kind: 'automatic', key, title: key, run: 'fix-minutes' };
}

/** A process of one phase, with one moment: the talk. */
export function definitionOf(...steps: Step[]): ProcessDefinition {
  const phases = [{ key: 'phase', title: 'Phase', steps }];
  return { key: 'example', version: 1, title: 'Example', moments: { talk: 'the talk' }, phases };
}
