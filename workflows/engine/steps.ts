import type { Phase, ProcessDefinition, Step, TaskStep } from './definition';

/** The key of the step of tasks and questions that people add by hand. */
export const EXTRA = 'extra';

/** A task or question that somebody added; it stands beside the steps of whatever definition. */
const extraStep: TaskStep = {
  kind: 'task',
  key: EXTRA,
  title: 'Extra vraag',
  why: 'Deze vraag is erbij gekomen; zonder antwoord kan het gesprek niet goed worden voorbereid.',
  form: 'extra-answer',
  assign: { role: 'contractManager' },
  due: { workingDays: 5, from: 'opened' },
  ladder: [
    { workingDays: -1, do: 'remind' },
    { workingDays: 1, do: 'remind' },
    { workingDays: 3, do: 'inform', role: 'contractManager' },
    { workingDays: 5, do: 'inform', role: 'manager' },
  ],
  outcomes: { done: {}, skipped: {} },
  skipAs: 'skipped',
};

const extraPhase: Phase = { key: EXTRA, title: 'Extra', steps: [extraStep] };

type Place = { phase: Phase; step: Step };

/** A definition never changes while it is there, and its steps are asked for at every turn. */
const known = new WeakMap<ProcessDefinition, readonly Place[]>();

/** All steps of a definition in order, with the phase each belongs to. */
export function stepsOf(definition: ProcessDefinition): readonly Place[] {
  const before = known.get(definition);
  if (before) return before;
  const steps = definition.phases.flatMap((phase) => phase.steps.map((step) => ({ phase, step })));
  known.set(definition, steps);
  return steps;
}

/** The step with this key; throws where the definition has none, which the definition check excludes. */
export function stepOf(definition: ProcessDefinition, key: string): Step {
  return placeOf(definition, key).step;
}

/** The task step with this key; throws when it is an automatic one. */
export function taskStepOf(definition: ProcessDefinition, key: string): TaskStep {
  const step = stepOf(definition, key);
  if (step.kind !== 'task') throw new Error(`step ${key} is no task`);
  return step;
}

/** The phase that a step belongs to; what was added by hand has one of its own. */
export function phaseOf(definition: ProcessDefinition, stepKey: string): Phase {
  return placeOf(definition, stepKey).phase;
}

/** Place of a step in the order of the definition, from 0; -1 for null and for what was added by hand. */
export function indexOfStep(definition: ProcessDefinition, key: string | null): number {
  return stepsOf(definition).findIndex(({ step }) => step.key === key);
}

/** The step after this one, or null at the end. */
export function stepAfter(definition: ProcessDefinition, key: string): Step | null {
  return stepsOf(definition)[indexOfStep(definition, key) + 1]?.step ?? null;
}

function placeOf(definition: ProcessDefinition, key: string): Place {
  if (key === EXTRA) return { phase: extraPhase, step: extraStep };
  const found = stepsOf(definition).find(({ step }) => step.key === key);
  if (!found) throw new Error(`definition ${definition.key} has no step ${key}`);
  return found;
}
