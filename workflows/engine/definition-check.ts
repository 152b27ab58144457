import type { Lead, ProcessDefinition, Rung, Step, TaskStep } from './definition';
import { checkFlow } from './definition-flow';
import { outcomesOfRule } from './outcome';
import { indexOfStep, stepsOf } from './steps';

/** What a definition may rely on from outside: the moments that its starter gives. */
type Given = { moments: readonly string[] };

/**
 * All that is wrong with a definition, in Dutch for whoever edits it; empty when it may be carried out. The engine
 * relies on each rule: a process of a definition without problems cannot get stuck or go round for ever by itself.
 */
export function checkDefinition(definition: ProcessDefinition, given: Given = { moments: [] }): string[] {
  const keys = problemsOfKeys(definition);
  const tasks = tasksOf(definition).flatMap((step) => problemsOfTask(definition, step));
  const problems = [...keys, ...tasks];
  // The flow can only be followed when every step that is named exists once.
  return problems.length > 0 ? problems : checkFlow(definition, given.moments);
}

function problemsOfKeys(definition: ProcessDefinition): string[] {
  const steps = stepsOf(definition).map(({ step }) => step.key);
  const phases = definition.phases.map(({ key }) => key);
  return [
    ...(steps.length === 0 ? ['Het proces heeft geen stappen.'] : []),
    ...repeated(phases).map((key) => `Fase '${key}' staat er meer dan één keer in.`),
    ...repeated(steps).map((key) => `Stap '${key}' staat er meer dan één keer in.`),
  ];
}

function problemsOfTask(definition: ProcessDefinition, step: TaskStep): string[] {
  return [
    ...problemsOfTerm(definition, step),
    ...problemsOfLadder(step),
    ...problemsOfOutcomes(step),
    ...problemsOfLeads(definition, step),
    ...problemsOfSets(definition, step),
    ...problemsOfPrefill(definition, step),
  ].map((problem) => `Stap '${step.key}': ${problem}`);
}

/** The units that a term can be given in. */
const LENGTHS: readonly string[] = ['workingDays', 'days', 'weeks'];

function problemsOfTerm(definition: ProcessDefinition, { due }: TaskStep): string[] {
  const { from, atLeast = 0 } = due;
  const length = Object.entries(due).flatMap(([unit, n]) => (LENGTHS.includes(unit) ? [Number(n)] : []));
  const named = from === 'opened' || Object.hasOwn(definition.moments, from.moment);
  return [
    ...(named ? [] : [`de termijn telt vanaf '${nameOf(from)}', een moment dat het proces niet kent.`]),
    ...(length.length === 1 && length.every(Number.isInteger)
      ? []
      : ['de termijn is geen heel aantal werkdagen, dagen of weken.']),
    ...(from === 'opened' && length.some((n) => n < 0) ? ['de termijn eindigt voor de taak begint.'] : []),
    ...(Number.isInteger(atLeast) && atLeast >= 0 ? [] : ['het minimum is geen heel aantal werkdagen.']),
  ];
}

function problemsOfLadder(step: TaskStep): string[] {
  const { ladder } = step;
  const concluding = ladder.filter(({ do: does }) => does === 'conclude');
  const wakes = ladder.some((rung) => rung.do === 'remind' && rung.workingDays > 0);
  const behind = concluding.length > 0 && ladder.some(({ workingDays }) => workingDays > 0);
  return [
    ...(ladder.length === 0 ? ['de escalatieladder is leeg.'] : []),
    ...(ladder.every(isWhole) ? [] : ['een trede van de ladder staat niet op een heel aantal werkdagen.']),
    ...(concluding.length > 1 ? ['de ladder sluit de taak meer dan één keer af.'] : []),
    ...(behind ? ['een trede staat na het afsluiten en komt dus nooit aan de beurt.'] : []),
    ...(concluding.length === 0 && !wakes && ladder.length > 0
      ? ['niemand wordt herinnerd als de taak te laat is, en de ladder sluit haar niet af.']
      : []),
  ];
}

function problemsOfOutcomes(step: TaskStep): string[] {
  const rule = step.outcome
    ? outcomesOfRule(step.outcome)
    : // An answer to a step without a rule means `done`.
      ['done'];
  const ladder = step.ladder.flatMap((rung) => (rung.do === 'conclude' ? [rung.outcome] : []));
  const when = step.sets?.when === undefined ? [] : [step.sets.when];
  const used = [...new Set([...rule, ...ladder, ...when])];
  return used
    .filter((outcome) => !Object.hasOwn(step.outcomes, outcome))
    .map((outcome) => `uitkomst '${outcome}' staat niet bij de uitkomsten van de stap.`);
}

function problemsOfLeads(definition: ProcessDefinition, step: TaskStep): string[] {
  const leads = Object.entries(step.outcomes);
  const missing = leads
    .map(([, lead]) => goToOf(lead))
    .filter((key) => key !== undefined && indexOfStep(definition, key) === -1)
    .map((key) => `gaat verder bij stap '${key}', die er niet is.`);
  const endless = step.ladder
    .flatMap((rung) => (rung.do === 'conclude' ? [rung.outcome] : []))
    .filter((outcome) => leadsBack(definition, { step, lead: step.outcomes[outcome] }))
    .map((outcome) => `uitkomst '${outcome}' van de ladder gaat terug, en dat kan eindeloos doorgaan.`);
  const elsewhere = leads.some(([, lead]) => 'close' in lead || lead.goTo !== undefined);
  return [
    ...missing,
    ...endless,
    ...('each' in step.assign && elsewhere
      ? [
          'een vraag aan elke gemeente gaat altijd naar de volgende stap; een uitkomst kan niet anders leiden.',
        ]
      : []),
    ...(step.amendable && elsewhere && !('each' in step.assign)
      ? ['een antwoord dat te wijzigen is, kan niet naar een andere stap leiden.']
      : []),
  ];
}

function problemsOfSets(definition: ProcessDefinition, step: TaskStep): string[] {
  const { sets } = step;
  if (!sets) return [];
  return [
    ...(Object.hasOwn(definition.moments, sets.moment)
      ? []
      : [`zet '${sets.moment}', een moment dat het proces niet kent.`]),
    ...('each' in step.assign ? ['een vraag aan elke gemeente kan geen moment zetten.'] : []),
    ...(step.amendable ? ['een antwoord dat te wijzigen is, kan geen moment zetten.'] : []),
  ];
}

function problemsOfPrefill(definition: ProcessDefinition, step: TaskStep): string[] {
  const known = new Set(tasksOf(definition).map(({ key }) => key));
  return (step.prefillFrom ?? [])
    .filter((key) => !known.has(key))
    .map((key) => `wordt ingevuld vanuit stap '${key}', die er niet is of geen formulier heeft.`);
}

function leadsBack(
  definition: ProcessDefinition,
  { step, lead }: { step: Step; lead: Lead | undefined },
): boolean {
  const key = lead && goToOf(lead);
  if (key === undefined) return false;
  const index = indexOfStep(definition, key);
  return index !== -1 && index <= indexOfStep(definition, step.key);
}

function tasksOf(definition: ProcessDefinition): TaskStep[] {
  return stepsOf(definition).flatMap(({ step }) => (step.kind === 'task' ? [step] : []));
}

function goToOf(lead: Lead): string | undefined {
  return 'close' in lead ? undefined : lead.goTo;
}

function nameOf(from: TaskStep['due']['from']): string {
  return from === 'opened' ? from : from.moment;
}

function isWhole(rung: Rung): boolean {
  return Number.isInteger(rung.workingDays);
}

function repeated(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
