import { rowPath } from './paths';
import type { GridComponent, Problem, ProblemCode } from './types';
import type { AnswerComponent } from './walk';

/** Where a problem stands, and the numbers its message needs. */
export type Place = { component: AnswerComponent; grid?: GridComponent; row?: number };
export type Detail = { count?: number; limit?: number; text?: string };

/** The names under which Form.io keeps a form's own messages (`errors`), by our codes. */
const FORMIO_CODE: Partial<Record<ProblemCode, string>> = {
  required: 'required',
  'too-long': 'maxLength',
  'too-short': 'minLength',
  'too-small': 'min',
  'too-large': 'max',
  'invalid-email': 'invalid_email',
  'invalid-date': 'invalidDate',
  'invalid-time': 'time',
  'invalid-number': 'number',
  'invalid-option': 'invalidOption',
  pattern: 'pattern',
  rule: 'json',
};

const NUMBER = new Intl.NumberFormat('nl-NL');

/** What one row of a grid is called, in small letters: 'onderwerp'. */
function rowNoun(grid: GridComponent): string {
  return (grid.rowLabel ?? 'rij').toLowerCase();
}

/** Makes a problem with its path, its label and a message that says what is wrong and how to mend it. */
export function problemAt(place: Place, code: ProblemCode, detail: Detail = {}): Problem {
  const { component, grid, row } = place;
  const inRow = grid && row !== undefined;
  const own = FORMIO_CODE[code] ? component.errors?.[FORMIO_CODE[code]] : undefined;
  return {
    path: inRow ? rowPath(grid.key, row, component === grid ? undefined : component.key) : component.key,
    code,
    message: detail.text ?? own ?? component.validate?.customMessage ?? messageFor(place, code, detail),
    label: inRow ? `${component.label} (${rowNoun(grid)} ${row + 1})` : component.label,
  };
}

function messageFor({ component, grid, row }: Place, code: ProblemCode, detail: Detail): string {
  const place = grid && row !== undefined ? ` (${rowNoun(grid)} ${row + 1})` : '';
  const name = `‘${component.label}’${place}`;
  const limit = NUMBER.format(detail.limit ?? 0);
  const count = NUMBER.format(detail.count ?? 0);
  switch (code) {
    case 'required':
      return requiredMessage(component, name);
    case 'wrong-type':
      return `Het antwoord op ${name} kunnen wij niet lezen. Vul het opnieuw in.`;
    case 'control-characters':
      return `In ${name} staan onleesbare tekens. Wij hebben ze weggehaald. Kijk de tekst na en verstuur opnieuw.`;
    case 'markup':
      return `In ${name} staat code van een webpagina, zoals <b>. Haal die weg: gewone tekst is genoeg.`;
    case 'too-long':
      return `${name} is te lang: ${count} tekens. Gebruik er hoogstens ${limit}.`;
    case 'too-short':
      return `${name} is te kort. Gebruik minstens ${limit} tekens.`;
    case 'invalid-option':
      return `Kies bij ${name} een van de antwoorden die er staan.`;
    case 'invalid-date':
      return `De datum bij ${name} bestaat niet. Vul een datum in zoals 27-01-2027.`;
    case 'invalid-time':
      return `De tijd bij ${name} klopt niet. Vul een tijd in zoals 09:30.`;
    case 'invalid-number':
      return `Vul bij ${name} een getal in, zoals 15.`;
    case 'too-small':
      return `Het getal bij ${name} is te klein. Vul ${limit} of meer in.`;
    case 'too-large':
      return `Het getal bij ${name} is te groot. Vul ${limit} of minder in.`;
    case 'invalid-email':
      return `Het e-mailadres bij ${name} klopt niet. Vul een adres in zoals naam@organisatie.nl.`;
    case 'pattern':
      return `Het antwoord op ${name} heeft niet de goede vorm. Lees de uitleg bij de vraag.`;
    case 'too-many-rows':
      return `Bij ${name} staan ${count} rijen. Er passen er hoogstens ${limit}. Haal er een paar weg.`;
    case 'too-few-rows':
      return `Voeg bij ${name} nog iets toe: er zijn minstens ${limit} rijen nodig.`;
    case 'rule':
      return `Het antwoord op ${name} past niet bij de andere antwoorden. Kijk ze samen na.`;
  }
}

function requiredMessage(component: AnswerComponent, name: string): string {
  switch (component.type) {
    case 'radio':
    case 'select':
      return `Kies een antwoord bij ${name}.`;
    case 'selectboxes':
      return `Kies minstens één antwoord bij ${name}.`;
    case 'checkbox':
      return `Vink ${name} aan.`;
    case 'datetime':
      return `Vul een datum in bij ${name}.`;
    case 'time':
      return `Vul een tijd in bij ${name}.`;
    case 'datagrid':
      return `Voeg minstens één ${rowNoun(component)} toe bij ${name}.`;
    default:
      return `Vul iets in bij ${name}.`;
  }
}
