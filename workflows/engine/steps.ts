import type { Phase, ProcessDefinition, Step, TaskStep } from './definition';

/** All steps of a definition in order, with the phase each belongs to. */
export function stepsOf(definition: ProcessDefinition): { phase: Phase; step: Step }[] {
  return definition.phases.flatMap((phase) => phase.steps.map((step) => ({ phase, step })));
}

/** The step with this key; throws where the definition has none, which the definition check excludes. */
export function stepOf(definition: ProcessDefinition, key: string): Step {
  const found = stepsOf(definition).find(({ step }) => step.key === key);
  if (!found) throw new Error(`definition ${definition.key} has no step ${key}`);
  return found.step;
}

/** The task step with this key; throws when it is an automatic one. */
export function taskStepOf(definition: ProcessDefinition, key: string): TaskStep {
  const step = stepOf(definition, key);
  if (step.kind !== 'task') throw new Error(`step ${key} is no task`);
  return step;
}

/** The phase that a step belongs to. */
export function phaseOf(definition: ProcessDefinition, stepKey: string): Phase {
  const found = stepsOf(definition).find(({ step }) => step.key === stepKey);
  if (!found) throw new Error(`definition ${definition.key} has no step ${stepKey}`);
  return found.phase;
}

/** Place of a step in the order of the definition, from 0; -1 for null. */
export function indexOfStep(definition: ProcessDefinition, key: string | null): number {
  return stepsOf(definition).findIndex(({ step }) => step.key === key);
}

/** The step after this one, or null at the end. */
export function stepAfter(definition: ProcessDefinition, key: string): Step | null {
  return stepsOf(definition)[indexOfStep(definition, key) + 1]?.step ?? null;
}
