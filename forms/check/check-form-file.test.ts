import municipalInput from '../definitions/municipal-input.json';
import { checkFormFile } from './check-form-file';

const NAME = 'municipal-input.json';
const good = JSON.stringify(municipalInput, null, 2);
const needed = [
  { form: 'municipal-input', field: 'hasInput', values: ['ja', 'nee'] },
  { form: 'municipal-input', field: 'topics[].subject', values: [] },
  { form: 'minutes', field: 'topics', values: [] },
];
const check = (text: string, name = NAME): string[] => checkFormFile({ name, text }, needed);
const changed = (from: string, to: string): string[] => {
  expect(good).toContain(from);
  return check(good.replace(from, to));
};

test('a form as it is shipped may go out, and so may one with another label', () => {
  expect(check(good)).toEqual([]);
  expect(changed('"label": "Nee, geen inbreng"', '"label": "Nee"')).toEqual([]);
});

describe('a file that cannot be read says on which line', () => {
  test.each([
    ['a missing comma, at the line that misses it', '"display": "form",', '"display": "form"', '4 of 5'],
    ['a comma too many', '"display": "form",', '"display": "form",,', '4'],
    ['a word without quotes', '"display": "form"', '"display": form', '4'],
    ['quotes of a word processor', '"display"', '“display”', '3 of 4'],
    [
      'a quote that does not close',
      '"title": "Inbreng voor het gesprek"',
      '"title": "Inbreng voor het gesprek',
      3,
    ],
  ])('%s', (_, from, to, line) => {
    const [problem = '', ...more] = changed(from, to);
    expect(more).toEqual([]);
    expect(problem).toMatch(new RegExp(`^Regel ${line}\\. Hier kan het bestand niet verder worden gelezen`));
  });

  test('a file that was cut off says so', () => {
    expect(check(good.slice(0, 400))[0]).toMatch(/^Regel \d+\. .*(houdt hier ineens op|niet verder)/);
    expect(check('')[0]).toMatch(/^Regel 1\. Het bestand houdt hier ineens op/);
  });
});

describe('what may not be published is named by its question and its line', () => {
  test('a question without a label', () => {
    const [problem = ''] = changed(
      '"label": "Wil uw gemeente iets bespreken met deze aanbieder?"',
      '"label": ""',
    );
    expect(problem).toMatch(/^Vraag zonder opschrift \(key hasInput, regel \d+\)\. Hier ontbreekt de tekst/);
  });

  test('a question in a row', () => {
    const [problem = ''] = changed('"maxLength": 150', '"maxLength": ""');
    expect(problem).toMatch(/^Vraag ‘Onderwerp’ \(key subject, regel \d+\)\. Zet een grens/);
  });

  test('a question or an option on which the process depends', () => {
    expect(changed('"value": "nee"', '"value": "geen"')).toEqual([
      expect.stringMatching(/value nee weg.*Zet de value terug/),
    ]);
    expect(check(good.replace('"key": "subject"', '"key": "onderwerp"'))).toEqual([
      expect.stringMatching(/^De vraag met de key topics\[\]\.subject is weg/),
    ]);
  });

  test('a form under the name of another', () => {
    expect(check(good, 'minutes.json')[0]).toMatch(
      /heet municipal-input \(key\), maar het bestand minutes\.json/,
    );
  });
});
