import type { Lead, ProcessDefinition, Step, TaskStep } from './definition';
import { outcomesOfRule } from './outcome';
import { stepAfter, stepsOf } from './steps';

/** Which moments are set for certain when a step opens; no entry while no way leads there. */
type SetAtOpening = ReadonlyMap<string, ReadonlySet<string>>;

/** One way out of a step, and the moment that is set on it. */
type Way = { to: string | null; sets: string | null };

/**
 * What is wrong with the course of a definition whose steps exist: a step that no way leads to, and a term that
 * counts from a moment that is not set on every way there. `given` are the moments set at the start.
 */
export function checkFlow(definition: ProcessDefinition, given: readonly string[]): string[] {
  const known = follow(definition, given);
  return stepsOf(definition).flatMap(({ step }) => {
    const set = known.get(step.key);
    if (!set) return [`Stap '${step.key}': geen enkele weg komt hier uit.`];
    if (step.kind !== 'task' || step.due.from === 'opened' || set.has(step.due.from.moment)) return [];
    return [
      `Stap '${step.key}': de termijn telt vanaf '${step.due.from.moment}', dat dan nog niet vaststaat.`,
    ];
  });
}

/** Follows all ways until nothing changes: what is known at a step is what all ways to it have in common. */
function follow(definition: ProcessDefinition, given: readonly string[]): SetAtOpening {
  const known = new Map<string, ReadonlySet<string>>();
  const first = stepsOf(definition)[0]?.step;
  const todo: { step: Step; set: ReadonlySet<string> }[] = first
    ? [{ step: first, set: new Set(given) }]
    : [];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const before = known.get(next.step.key);
    const set = before ? new Set([...before].filter((moment) => next?.set.has(moment))) : next.set;
    // Sets only become smaller: this ends.
    if (before && before.size === set.size) continue;
    known.set(next.step.key, set);
    for (const way of waysOf(definition, next.step)) {
      const target = stepsOf(definition).find(({ step }) => step.key === way.to)?.step;
      if (target) todo.push({ step: target, set: way.sets === null ? set : new Set([...set, way.sets]) });
    }
  }
  return known;
}

function waysOf(definition: ProcessDefinition, step: Step): Way[] {
  const next = stepAfter(definition, step.key)?.key ?? null;
  if (step.kind === 'automatic') return [{ to: next, sets: null }];
  // A fan-out over nobody passes by without an outcome; otherwise all its outcomes lead on.
  if ('each' in step.assign) return [{ to: next, sets: null }];
  return Object.entries(step.outcomes).flatMap(([outcome, lead]) => {
    const to = targetOf(lead, next);
    return [
      ...(isConcludedAs(step, outcome) ? [{ to, sets: null }] : []),
      ...(isAnsweredAs(step, outcome) ? [{ to, sets: momentSetBy(step, outcome) }] : []),
    ];
  });
}

function targetOf(lead: Lead, next: string | null): string | null {
  if ('close' in lead) return null;
  return lead.goTo ?? next;
}

function isConcludedAs(step: TaskStep, outcome: string): boolean {
  return step.ladder.some((rung) => rung.do === 'conclude' && rung.outcome === outcome);
}

function isAnsweredAs(step: TaskStep, outcome: string): boolean {
  if (!step.outcome) return outcome === 'done';
  return outcomesOfRule(step.outcome).includes(outcome);
}

function momentSetBy({ sets }: TaskStep, outcome: string): string | null {
  return sets && (sets.when === undefined || sets.when === outcome) ? sets.moment : null;
}
