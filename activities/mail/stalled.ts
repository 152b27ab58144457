import { sentInWords } from '../../api/tasks/words/next-rung';
import { formatDate, formatList } from '../../domain/time/dutch-dates';
import type { TaskView } from '../../store/types';
import { sentRungs } from '../../workflows/engine/rungs';
import type { Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { byItself } from './by-itself';
import { callInWords } from './contacts';
import type { Item } from './document';
import { titleOf } from './extra-question';
import type { Facts } from './facts';
import {
  aboutAction,
  aboutWhom,
  lateness,
  midSentence,
  organisationName,
  providers,
  sentence,
  soonInFull,
} from './words';

/** All that waits for one organisation is one matter; a colleague's tasks are told one by one. */
export function groupsOf(tasks: readonly TaskView[]): TaskView[][] {
  const groups = new Map<string, TaskView[]>();
  for (const task of tasks) {
    const isShared = task.person === null && task.task.beside === undefined;
    const key = isShared ? `${task.organisation} ${task.step}` : task._id;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups.values()];
}

/** Who has not answered, and what: 'Gemeente Laren heeft nog niet gereageerd (5 aanbieders)'. */
export function notAnswered(facts: Facts, tasks: readonly TaskView[]): string {
  const [first] = tasks;
  if (!first) return '';
  const what = first.step === 'input' ? providers(tasks.length) : midSentence(titleOf(facts, first));
  return `${sentence(organisationName(facts, first.organisation))} heeft nog niet gereageerd (${what})`;
}

/** One matter that stands still as a line: what, until when or since when, what was sent, whom to call, and what comes by itself. */
export function stalledItem(facts: Facts, tasks: readonly TaskView[]): Item {
  const [first] = tasks;
  if (!first) return { text: '' };
  const names = formatList(tasks.map((task) => aboutWhom(facts, task)));
  const whose = first.person === null ? `${sentence(organisationName(facts, first.organisation))}: ` : '';
  return {
    text: `${whose}${titleOf(facts, first)} – ${names}${aboutAction(facts, first)}, ${dueOf(facts, first)}`,
    detail: howItStands(facts, first),
  };
}

/** What was sent about a task, whom to call, and what comes by itself, a line each. */
export function howItStands(facts: Facts, task: TaskView): string {
  return [...sentAndCall(facts, task), ...comesByItself(facts, task)].join('\n');
}

/** What was sent to others about a task, and whom to call. */
export function sentAndCall(facts: Facts, task: TaskView): string[] {
  return [...sent(facts, task), callInWords(facts, task)];
}

/** What comes by itself when nobody acts; nothing where that is not known. */
export function comesByItself({ processes, now, reader }: Facts, { processId, task }: TaskView): string[] {
  const state = processes.get(processId)?.state;
  return state ? [byItself({ state, task, now, reader: reader.id })] : [];
}

/** When it must be, or should have been, ready: 'moest dinsdag 8 december 2026 klaar zijn (5 werkdagen te laat)'. */
export function dueOf(facts: Pick<Facts, 'processes' | 'now'>, task: TaskView): string {
  const { now } = facts;
  if (task.dueAt >= now) return `uiterlijk ${soonInFull(task.dueAt, now)}`;
  return `moest ${formatDate(task.dueAt)} klaar zijn${howLate(facts, task, now)}`;
}

function howLate({ processes }: Pick<Facts, 'processes'>, task: TaskView, now: Instant): string {
  const calendar = processes.get(task.processId)?.state.calendar;
  return calendar ? ` (${lateness(task.dueAt, { now, calendar })})` : '';
}

function sent({ processes, reader }: Facts, { processId, task }: TaskView): string[] {
  const state = processes.get(processId)?.state;
  if (!state) return [];
  const { definition, calendar, people } = state;
  const all = sentRungs({ task, step: taskStepOf(definition, task.step), calendar });
  // What the reader was told himself he knows.
  const others = all.filter(({ rung }) => {
    const told = 'role' in rung ? rung.role : rung.do === 'start' ? 'manager' : null;
    return told === null || people[told] !== reader.id;
  });
  const words = sentInWords(others);
  return words === '' ? [] : [`Verstuurd: ${words}.`];
}
