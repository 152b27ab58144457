import { formFiles, formsReport, neededAnswers } from './check-forms';

test('every shipped form may be published, with all that the processes read in it', () => {
  expect(formFiles().length).toBeGreaterThanOrEqual(15);
  expect(formsReport()).toBeNull();
});

test('what decides how a cycle goes on is read from the definitions', () => {
  expect(neededAnswers()).toEqual(
    expect.arrayContaining([
      { form: 'municipal-input', field: 'hasInput', values: ['ja', 'nee'] },
      { form: 'planning', field: 'conversationDate', values: [] },
      { form: 'fact-check', field: 'topics[].verdict', values: ['correctie'] },
    ]),
  );
});

test('one form that is wrong keeps all of them back, and the way back is named', () => {
  const files = formFiles().map((file) =>
    file.name === 'planning.json' ? { ...file, text: file.text.replace(',', '') } : file,
  );
  const report = formsReport(files);
  expect(report).toMatch(/^1 formulier is niet goed\. Er is niets gepubliceerd/);
  expect(report).toMatch(/forms\/definitions\/planning\.json\n {2}- Regel 2 of 3\. /);
  expect(report).toMatch(/git checkout forms\/definitions\/planning\.json/);
});

test('a question that the minutes are made of may get another label, not another key', () => {
  const changed = (from: string, to: string): string | null =>
    formsReport(
      formFiles().map((file) =>
        file.name === 'minutes.json' ? { ...file, text: file.text.replace(from, to) } : file,
      ),
    );
  expect(changed('"label": "Afgesproken"', '"label": "Wat is afgesproken?"')).toBeNull();
  expect(changed('"key": "agreed"', '"key": "afgesproken"')).toMatch(/key topics\[\]\.agreed is weg/);
});
