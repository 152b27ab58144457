import { endOfDay, toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatList, formatWorkingDays } from '../../../domain/time/dutch-dates';
import { addWorkingDays, workingDaysBetween } from '../../../domain/time/working-days';
import type { TaskStep } from '../../../workflows/engine/definition';
import { type ForecastStep, forecast } from '../../../workflows/engine/forecast';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { indexOfStep, stepsOf, taskStepOf } from '../../../workflows/engine/steps';
import { aboutWorkingDays } from '../../../workflows/engine/terms';
import { isoDayInWords } from '../words/day';
import { aboutTheDay, type ChosenDate } from './about-the-day';

/** Municipalities that get fewer working days than this hardly have time to ask around at home. */
const COMFORTABLE_WORKING_DAYS = 5;

/** What speaks against a date for the conversation, one sentence each; an empty list is a good date. */
export function dateWarnings(given: ChosenDate): string[] {
  return [...aboutTheDay(given), ...tooSoon(given), ...notReady(given)];
}

function tooSoon({ after, now }: ChosenDate): string[] {
  const asked = municipalStep(after, now);
  if (!asked || asked.forecast.due === null || asked.forecast.from === null) return [];
  const { due, from } = asked.forecast;
  const days = workingDaysBetween(toAmsterdamDate(from), toAmsterdamDate(due), after.calendar);
  if (days >= COMFORTABLE_WORKING_DAYS) return [];
  const needed = COMFORTABLE_WORKING_DAYS - aboutWorkingDays(asked.step.due);
  const better = addWorkingDays(toAmsterdamDate(now), needed, after.calendar);
  return [
    `De gemeenten hebben dan maar ${formatWorkingDays(days)} voor hun inbreng. ` +
      `Vanaf ${isoDayInWords(better, now)} hebben ze er minstens ${COMFORTABLE_WORKING_DAYS}.`,
  ];
}

/** What must be ready before the conversation and then is not. */
function notReady({ after, to, now }: ChosenDate): string[] {
  const { definition } = after;
  const ofConversation = stepsOf(definition).findLastIndex(
    ({ step }) => step.kind === 'task' && step.sets !== undefined,
  );
  const late = forecast(after, now).filter(
    ({ step, status, due, kind }) =>
      kind === 'task' &&
      status !== 'done' &&
      due !== null &&
      indexOfStep(definition, step) < ofConversation &&
      due >= endOfDay(toAmsterdamDate(to)),
  );
  if (late.length === 0) return [];
  const names = formatList(late.map(({ title }) => `‘${title}’`));
  return [`${names} ${late.length === 1 ? 'is' : 'zijn'} dan niet op tijd klaar voor het gesprek.`];
}

/** The step in which every municipality is asked, as it would go from now on; undefined when that is past. */
export function municipalStep(
  state: ProcessState,
  now: Instant,
): { step: TaskStep; forecast: ForecastStep } | undefined {
  const coming = forecast(state, now).find(
    ({ step, status, kind }) =>
      kind === 'task' && status !== 'done' && 'each' in taskStepOf(state.definition, step).assign,
  );
  return coming && { step: taskStepOf(state.definition, coming.step), forecast: coming };
}
