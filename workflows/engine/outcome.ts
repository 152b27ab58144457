import { atAmsterdam } from '../../domain/time/amsterdam';
import { isIsoDate } from '../../domain/time/iso-date';
import type { OutcomeRule, TaskStep } from './definition';
import type { Instant } from './state';

/** Which outcome an answer means for a step: its rule, or `done` where the step has none. */
export function outcomeOf(step: TaskStep, data: Readonly<Record<string, unknown>>): string {
  if (!step.outcome) return 'done';
  const { field, values, filled, otherwise } = step.outcome;
  for (const value of valuesAt(data, field)) {
    const outcome = Object.hasOwn(values, String(value)) ? values[String(value)] : undefined;
    if (outcome !== undefined) return outcome;
  }
  if (filled && String(data[filled.field] ?? '').trim() !== '') return filled.outcome;
  return otherwise;
}

/** Every outcome that a rule can give. */
export function outcomesOfRule({ values, filled, otherwise }: OutcomeRule): string[] {
  return [...Object.values(values), ...(filled ? [filled.outcome] : []), otherwise];
}

/** The moments an answer sets: its date and time in Amsterdam (09:00 where the form asks no time). */
export function momentsOf(step: TaskStep, data: Readonly<Record<string, unknown>>): Record<string, Instant> {
  const { sets } = step;
  if (!sets || (sets.when !== undefined && sets.when !== outcomeOf(step, data))) return {};
  const date = String(data[sets.dateField] ?? '').slice(0, 10);
  const time = String((sets.timeField && data[sets.timeField]) || '09:00').slice(0, 5);
  if (!isIsoDate(date) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return {};
  return { [sets.moment]: atAmsterdam(date, time) };
}

function valuesAt(data: Readonly<Record<string, unknown>>, field: string): unknown[] {
  const [rows, inner] = field.split('[].');
  if (rows === undefined || inner === undefined) return [data[field]];
  const list = data[rows];
  if (!Array.isArray(list)) return [];
  return list.map((row: unknown) => (isRecord(row) ? row[inner] : undefined));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
