import { endOfDay, toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatList, formatWorkingDays } from '../../../domain/time/dutch-dates';
import type { RegionCalendar } from '../../../domain/time/region-calendar';
import { addWorkingDays, workingDaysBetween } from '../../../domain/time/working-days';
import type { TaskStep } from '../../../workflows/engine/definition';
import { type ForecastStep, forecast } from '../../../workflows/engine/forecast';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { indexOfStep, stepsOf, taskStepOf } from '../../../workflows/engine/steps';
import { aboutWorkingDays } from '../../../workflows/engine/terms';
import { isoDayInWords } from '../words/day';
import { aboutTheDay } from './about-the-day';

/** Municipalities that get fewer working days than this hardly have time to ask around at home. */
const COMFORTABLE_WORKING_DAYS = 5;

/** A conversation that somebody has already: with whom and when. */
export type OtherConversation = { provider: string; at: Instant };

type Given = {
  /** The process as it would be with the new date. */
  after: ProcessState;
  to: Instant;
  now: Instant;
  others: readonly OtherConversation[];
  /** What the region decided about its free days. */
  region: RegionCalendar;
};

/** What speaks against a date for the conversation, one sentence each; an empty list is a good date. */
export function dateWarnings(given: Given): string[] {
  return [...aboutTheDay(given), ...tooSoon(given), ...notReady(given)];
}

function tooSoon({ after, now }: Given): string[] {
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
function notReady({ after, to, now }: Given): string[] {
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
