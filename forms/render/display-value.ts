import { isIsoDate } from '../../domain/time/amsterdam';
import { formatDay } from '../../domain/time/dutch-dates';
import type { FormValue, QuestionComponent } from '../types';

/** Gives an answer as people read it: the option's label, a date in full, "Ja"; undefined for no answer. */
export function displayValue(question: QuestionComponent, value: FormValue | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  switch (question.type) {
    case 'radio':
      return labelOf(question.values, value);
    case 'select':
      return labelOf(question.data.values, value);
    case 'selectboxes':
      return chosen(question.values, value);
    case 'checkbox':
      return value === true ? 'Ja' : 'Nee';
    case 'datetime':
      return typeof value === 'string' && isIsoDate(value) ? formatDay(value) : String(value);
    case 'time':
      return `${String(value).replace(':', '.')} uur`;
    case 'number':
      return String(value).replace('.', ',');
    default:
      return typeof value === 'object' ? undefined : String(value);
  }
}

type Options = readonly { label: string; value: string }[];

/** An old answer may hold an option that is no longer there: then the stored value itself is shown. */
function labelOf(options: Options, value: FormValue): string {
  return options.find((option) => option.value === value)?.label ?? String(value);
}

function chosen(options: Options, value: FormValue): string | undefined {
  if (typeof value !== 'object') return undefined;
  const labels = options.filter((option) => value[option.value] === true).map((option) => option.label);
  return labels.length > 0 ? labels.join('\n') : undefined;
}
