import { limitOf, MOST_ROWS } from '../limits';
import type { FormDefinition, LintFinding } from '../types';
import { type AnswerComponent, answerComponents, rowQuestions } from '../walk';

const LONGEST_TEXT = 10_000;
const LONGEST_PATTERN = 200;
/** A repetition of a repetition can keep the server busy for ever on a short text. */
const SLOW_PATTERN = /[+*}]\)[+*{]/;
/** Option values become keys of answers, so no dots or brackets. */
const OPTION_VALUE = /^[\p{L}\p{N}_ -]{1,60}$/u;

/** Finds questions whose answer has no sensible limit, and settings that cannot be checked as they stand. */
export function limitFindings(form: FormDefinition): LintFinding[] {
  return answerComponents(form).flatMap((component) => {
    const inRows =
      component.type === 'datagrid'
        ? rowQuestions(component).flatMap((question) => ofOne(`${component.key}.${question.key}`, question))
        : [];
    return [...ofOne(component.key, component), ...inRows];
  });
}

function ofOne(path: string, component: AnswerComponent): LintFinding[] {
  return [
    ...missingLimit(path, component),
    ...badOptions(path, component),
    ...badPattern(path, component),
    ...badTime(path, component),
  ];
}

function missingLimit(path: string, component: AnswerComponent): LintFinding[] {
  const max = limitOf(component.validate?.maxLength);
  const finding = (message: string): LintFinding[] => [{ path, code: 'missing-limit', message }];
  switch (component.type) {
    case 'textfield':
    case 'textarea':
      return max && max <= LONGEST_TEXT
        ? []
        : finding(`Zet een grens op de lengte van het antwoord (hoogstens ${LONGEST_TEXT} tekens).`);
    case 'datagrid':
      return max && max <= MOST_ROWS
        ? []
        : finding(`Zet een grens op het aantal rijen (maxLength, hoogstens ${MOST_ROWS}).`);
    case 'number': {
      const bounded =
        limitOf(component.validate?.min) !== undefined && limitOf(component.validate?.max) !== undefined;
      return bounded ? [] : finding('Geef het kleinste en het grootste getal dat mag.');
    }
    default:
      return [];
  }
}

function badOptions(path: string, component: AnswerComponent): LintFinding[] {
  const options =
    component.type === 'select'
      ? component.data.values
      : component.type === 'radio' || component.type === 'selectboxes'
        ? component.values
        : [];
  const values = options.map((option) => option.value);
  const doubled = values.filter((value, index) => values.indexOf(value) !== index);
  const unfit = values.filter(
    (value) => !OPTION_VALUE.test(value) || value === '__proto__' || value === 'constructor',
  );
  return [
    ...doubled.map((value) => ({
      path,
      code: 'double-option',
      message: `Het antwoord met de waarde "${value}" staat er twee keer.`,
    })),
    ...unfit.map((value) => ({
      path,
      code: 'option-value',
      message: `De waarde "${value.slice(0, 60)}" deugt niet. Gebruik letters, cijfers, spaties en streepjes.`,
    })),
  ];
}

function badPattern(path: string, component: AnswerComponent): LintFinding[] {
  const pattern = component.validate?.pattern;
  if (!pattern) return [];
  const says = component.errors?.pattern ?? component.validate?.customMessage;
  return [
    ...(says
      ? []
      : [
          {
            path,
            code: 'missing-text',
            message:
              'Schrijf bij "errors.pattern" wat er mis is als het antwoord niet past, en hoe het wel moet.',
          },
        ]),
    ...(isUsable(pattern)
      ? []
      : [{ path, code: 'pattern', message: 'Dit patroon is te lang, te zwaar of geen patroon.' }]),
  ];
}

function isUsable(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN || SLOW_PATTERN.test(pattern)) return false;
  try {
    new RegExp(`^${pattern}$`);
    return true;
  } catch {
    return false;
  }
}

/** Form.io keeps a time as HH:mm:ss unless told otherwise; ours is HH:mm everywhere. */
function badTime(path: string, component: AnswerComponent): LintFinding[] {
  if (component.type !== 'time' || component.dataFormat === 'HH:mm') return [];
  return [{ path, code: 'time-format', message: 'Zet "dataFormat" van deze tijd op HH:mm.' }];
}
