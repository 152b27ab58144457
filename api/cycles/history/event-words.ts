import { formatDate, formatDateTime, formatList } from '../../../domain/time/dutch-dates';
import type { ClosedAs } from '../../../workflows/engine/definition';
import type { ProcessEvent } from '../../../workflows/engine/effects';
import type { ProcessState, TaskState } from '../../../workflows/engine/state';
import { stepOf, stepsOf, taskStepOf } from '../../../workflows/engine/steps';
import { actorInWords, type Names } from '../../tasks/words/names';
import { outcomeInWords } from '../../tasks/words/outcome';
import { roleInWords } from '../../tasks/words/role';

/** `also` are events of the same kind at the same moment, about others. */
type Given = { state: ProcessState; names: Names; also?: readonly ProcessEvent[] };

/** One line of the history in words: what happened, without who and when. */
export function eventInWords(event: ProcessEvent, given: Given): string {
  const { state, names } = given;
  const { definition } = state;
  switch (event.kind) {
    case 'started':
      return `${definition.title} geopend`;
    case 'step-opened':
      return `${stepOf(definition, event.step).title}: gevraagd aan ${askedOf(event.step, given)}`;
    case 'task-done':
      return `${titleOf(event.taskId, given)}: ${outcomeInWords(event.outcome)}${byPhone(event, given)}`;
    case 'task-amended':
      return `${titleOf(event.taskId, given)}: antwoord gewijzigd, ${outcomeInWords(event.outcome)}${byPhone(event, given)}`;
    case 'task-concluded':
      return `${titleOf(event.taskId, given)}, ${everybody(event.taskId, given)}: ${outcomeInWords(event.outcome)}`;
    case 'task-claimed':
      return `${titleOf(event.taskId, given)}: overgenomen van ${names.person(event.from)}`;
    case 'reminded':
      return `Herinnering aan ${everybody(event.taskId, given)}: ${titleOf(event.taskId, given)}`;
    case 'informed':
      return `Bericht aan ${roleInWords(event.role)}: ${toldOf(event, given)}`;
    case 'moment-set':
      return `Gesprek gepland op ${formatDateTime(event.to)}`;
    case 'moment-moved':
      return `Gesprek verplaatst van ${formatDateTime(event.from)} naar ${formatDateTime(event.to)}`;
    case 'worked':
      return `${workTitle(event.run, given)}: gedaan`;
    case 'escalated':
      return `Hulp gevraagd aan ${roleInWords(event.role)}: ${titleOf(event.taskId, given)} is te laat`;
    case 'process-started':
      return `Stilstand gemeld: ${titleOf(event.taskId, given)}`;
    case 'reassigned':
      return `${titleOf(event.taskId, given)}: ${handedOver(event, given)}`;
    case 'extended':
      return `${titleOf(event.taskId, given)}, ${everybody(event.taskId, given)}: uitgesteld tot en met ${formatDate(event.to)}`;
    case 'task-skipped':
      return `${titleOf(event.taskId, given)}, ${everybody(event.taskId, given)}: overgeslagen`;
    case 'held':
      return `Stilgezet tot en met ${formatDate(event.until)}`;
    case 'resumed':
      return 'Weer verder gegaan';
    case 'sent-back':
      return `Teruggezet naar ${stepOf(definition, event.step).title}`;
    case 'reopened':
      return `${titleOf(event.taskId, given)}, ${everybody(event.taskId, given)}: opnieuw opengezet`;
    case 'task-added':
      return `Extra vraag gesteld aan ${everybody(event.taskId, given)}`;
    case 'remarked':
      return 'Opmerking';
    case 'nudged':
      return `Extra herinnering aan ${everybody(event.taskId, given)}: ${titleOf(event.taskId, given)}`;
    case 'person-replaced':
      return `Werk van ${names.person(event.from)} overgedragen aan ${names.person(event.to)}`;
    case 'closed':
      return CLOSED[event.as];
  }
}

const CLOSED: Readonly<Record<ClosedAs, string>> = {
  completed: 'Cyclus afgerond',
  cancelled: 'Gesprek afgezegd, cyclus gestopt',
  withdrawn: 'Cyclus ingetrokken',
};

/** That staff wrote down what an organisation said; nothing where it answered itself. */
function byPhone({ by, taskId }: ProcessEvent & { taskId: string }, given: Given): string {
  const assignee = taskOf(taskId, given.state)?.assignee;
  if (assignee?.kind !== 'organisation' || by?.organisation === assignee.organisation) return '';
  return `, per telefoon door ${given.names.party(assignee.organisation)}`;
}

/** From whom to whom a task went; an organisation without a name means its first contact. */
function handedOver(event: Extract<ProcessEvent, { kind: 'reassigned' }>, { names }: Given): string {
  const name = (person: string | null): string =>
    person === null ? 'de eerste contactpersoon' : names.person(person);
  return `van ${name(event.from)} naar ${name(event.to)}`;
}

/** Who did it, for the history: a name, an organisation, or `vanzelf`. */
export function eventActor(event: ProcessEvent, names: Names): string {
  return actorInWords(event.by, names);
}

/** The answer that says why, for events that somebody gave a reason for. */
export function answerOf(event: ProcessEvent): string | null {
  return 'answerId' in event ? event.answerId : null;
}

function askedOf(key: string, { state, names }: Given): string {
  const { assign } = taskStepOf(state.definition, key);
  if ('each' in assign) return `${state.municipalities.length} gemeenten`;
  if ('provider' in assign) return names.organisation(state.subject.provider);
  return names.person(state.people[assign.role]);
}

function titleOf(taskId: string, { state }: Given): string {
  const task = taskOf(taskId, state);
  return task ? taskStepOf(state.definition, task.step).title : 'Een taak';
}

/** Before its deadline a task is not late: then nothing has come yet. */
function toldOf({ taskId, rung }: Extract<ProcessEvent, { kind: 'informed' }>, given: Given): string {
  const task = taskOf(taskId, given.state);
  const { workingDays = 0 } = (task && taskStepOf(given.state.definition, task.step).ladder[rung]) ?? {};
  const title = titleOf(taskId, given);
  return workingDays < 0 ? `${title}, nog niets van ${everybody(taskId, given)}` : `${title} is te laat`;
}

/** By name alone: who is away today was perhaps there then. */
function whoOf(taskId: string, { state, names }: Given): string {
  const assignee = taskOf(taskId, state)?.assignee;
  if (!assignee) return 'wie het moest doen';
  return assignee.kind === 'person' ? names.person(assignee.person) : names.party(assignee.organisation);
}

/** Whom this and the events merged with it are about. */
function everybody(taskId: string, given: Given): string {
  const others = (given.also ?? []).flatMap((event) => ('taskId' in event ? [event.taskId] : []));
  return formatList([taskId, ...others].map((id) => whoOf(id, given)).sort());
}

function taskOf(taskId: string, state: ProcessState): TaskState | undefined {
  return state.tasks.find(({ id }) => id === taskId);
}

function workTitle(run: string, { state }: Given): string {
  const found = stepsOf(state.definition).find(({ step }) => step.kind === 'automatic' && step.run === run);
  return found?.step.title ?? run;
}
