import type { LintFinding } from '../types';
import { isRecord, type Placed } from './placed';

/** What Form.io's builder puts there when the designer writes nothing. */
const DEFAULTS = new Set(
  [
    'Text Field',
    'Text Area',
    'Data Grid',
    'Radio',
    'Select Boxes',
    'Checkbox',
    'Select',
    'Number',
    'Email',
    'Date / Time',
    'Time',
    'Panel',
    'Field Set',
    'Content',
    'Hidden',
    'Add Another',
    'Submit',
    'Day',
    'Columns',
    'Untitled',
  ].map((text) => text.toLowerCase()),
);
/** Words that are English and never Dutch. */
const ENGLISH =
  /\b(the|please|your|you|enter|choose|which|what|when|where|must|should|required|optional|is not|add another|yes|field)\b/i;
const TEMPLATE = /\{\{|\{%/;
const TEXTS = [
  'label',
  'title',
  'legend',
  'description',
  'html',
  'addAnother',
  'rowLabel',
  'placeholder',
  'tooltip',
  'prefix',
  'suffix',
];

/** Finds missing text, text that is not Dutch, and templates in text (which are a kind of script). */
export function languageFindings({ path, component }: Placed): LintFinding[] {
  return [
    ...missing(path, component),
    ...texts(component).flatMap(([name, text]) => wrong(`${path}.${name}`, text)),
  ];
}

function missing(path: string, component: Record<string, unknown>): LintFinding[] {
  const name =
    component.type === 'panel'
      ? 'title'
      : component.type === 'fieldset'
        ? 'legend'
        : component.type === 'content'
          ? 'html'
          : 'label';
  const empty = typeof component[name] !== 'string' || component[name].trim() === '';
  const findings: LintFinding[] =
    empty && component.type !== 'hidden'
      ? [
          {
            path: `${path}.${name}`,
            code: 'missing-text',
            message: 'Hier ontbreekt de tekst die mensen lezen.',
          },
        ]
      : [];
  const fixed = component.fixedRows === true || component.disableAddingRemovingRows === true;
  if (component.type !== 'datagrid' || fixed) return findings;
  if (typeof component.addAnother === 'string' && component.addAnother !== '') return findings;
  return [
    ...findings,
    {
      path: `${path}.addAnother`,
      code: 'missing-text',
      message:
        'Schrijf wat er op de knop staat om een rij toe te voegen, bijvoorbeeld "Onderwerp toevoegen".',
    },
  ];
}

function texts(component: Record<string, unknown>): [string, string][] {
  const own = TEXTS.map((name): [string, unknown] => [name, component[name]]);
  const errors = isRecord(component.errors)
    ? Object.entries(component.errors).map(([name, text]): [string, unknown] => [`errors.${name}`, text])
    : [];
  const validate = isRecord(component.validate) ? component.validate : {};
  const data = isRecord(component.data) ? component.data : {};
  const options = [component.values, data.values].filter((list) => Array.isArray(list)).flat();
  const labels = options.map((option: unknown, index): [string, unknown] => [
    `values.${index}.label`,
    isRecord(option) ? option.label : undefined,
  ]);
  const all = [
    ...own,
    ...errors,
    ...labels,
    ['validate.customMessage', validate.customMessage] satisfies [string, unknown],
  ];
  return all.filter((pair): pair is [string, string] => typeof pair[1] === 'string');
}

function wrong(path: string, text: string): LintFinding[] {
  if (TEMPLATE.test(text))
    return [
      { path, code: 'template', message: 'Gebruik geen {{ }} of {% %} in teksten: wij vullen die niet in.' },
    ];
  const plain = text.replace(/<[^>]*>/g, ' ').trim();
  if (!DEFAULTS.has(plain.toLowerCase()) && !ENGLISH.test(plain)) return [];
  return [
    {
      path,
      code: 'not-dutch',
      message: `"${plain.slice(0, 60)}" is Engels. Schrijf het in gewoon Nederlands.`,
    },
  ];
}
