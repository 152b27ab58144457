import { municipalities } from '../domain/region/municipalities';
import { themes } from '../domain/themes';
import { lintForm } from './lint';
import { shippedForm, shippedForms } from './shipped';
import { answerComponents, rowQuestions } from './walk';

test.each(shippedForms.map((form) => [form.key, form] as const))('%s may be published', (_, form) => {
  expect(lintForm(JSON.parse(JSON.stringify(form)))).toEqual([]);
});

test('every form has a key of its own', () => {
  expect(new Set(shippedForms.map((form) => form.key)).size).toBe(shippedForms.length);
});

test('an unknown key is a mistake in code', () => {
  expect(() => shippedForm('nope')).toThrow('No shipped form has the key "nope"');
});

test('the minutes offer exactly the themes of the red-thread analysis', () => {
  const asked = answerComponents(shippedForm('minutes')).find((component) => component.key === 'themes');
  const offered = asked?.type === 'selectboxes' ? asked.values : [];
  expect(offered).toEqual(themes.map(({ key, label }) => ({ value: key, label })));
});

test('an action can be given to each municipality of the region', () => {
  const actions = answerComponents(shippedForm('minutes')).find((component) => component.key === 'actions');
  const owner =
    actions?.type === 'datagrid'
      ? rowQuestions(actions).find((question) => question.key === 'owner')
      : undefined;
  const values = owner?.type === 'select' ? owner.data.values.map((option) => option.value) : [];
  const keys = municipalities.map(({ key }) => key);
  expect(values).toEqual(['contractmanager', 'beleidsadviseur', 'aanbieder', ...keys, 'DJI']);
});

test.each(['municipal-input', 'agenda', 'minutes', 'fact-check', 'agency-points'])(
  '%s says not to write about persons',
  (key) => {
    expect(JSON.stringify(shippedForm(key))).toContain('Schrijf niet over personen');
  },
);
