import { lintForm } from './lint';

const text = { type: 'textfield', key: 'a', label: 'Onderwerp', validate: { maxLength: 100 } };
const radio = { type: 'radio', key: 'r', label: 'Wat wordt het?', values: [{ label: 'Ja', value: 'ja' }] };
const grid = {
  type: 'datagrid',
  key: 'g',
  label: 'Punten',
  addAnother: 'Punt toevoegen',
  validate: { maxLength: 5 },
  components: [text],
};
const formOf = (...components: unknown[]) => ({ key: 'proef', title: 'Proef', display: 'form', components });
const codes = (...components: unknown[]) =>
  lintForm(formOf(...components)).map(({ path, code }) => `${path}: ${code}`);

test('a plain form may go out, also with the empty settings that the builder writes', () => {
  const empty = {
    customConditional: '',
    calculateValue: '',
    customDefaultValue: '',
    logic: [],
    unique: false,
    multiple: false,
    refreshOn: '',
    conditional: { show: null, when: null, eq: '', json: '' },
    clearOnHide: true,
    persistent: true,
  };
  expect(
    codes(
      { ...text, ...empty, validate: { maxLength: '100', custom: '', minLength: '', json: '' } },
      radio,
      grid,
    ),
  ).toEqual([]);
});

test.each([
  [
    'customConditional',
    { ...text, customConditional: 'show = data.b' },
    'components.0.customConditional: script',
  ],
  ['calculateValue', { ...text, calculateValue: 'value = 1' }, 'components.0.calculateValue: script'],
  [
    'calculateValue as JSON Logic',
    { ...text, calculateValue: { '+': [1, 2] } },
    'components.0.calculateValue: script',
  ],
  [
    'customDefaultValue',
    { ...text, customDefaultValue: 'value = 1' },
    'components.0.customDefaultValue: script',
  ],
  [
    'validate.custom',
    { ...text, validate: { maxLength: 9, custom: 'valid = true' } },
    'components.0.validate.custom: script',
  ],
  [
    'logic',
    { ...text, logic: [{ trigger: { type: 'javascript', javascript: 'x' }, actions: [] }] },
    'components.0.logic: script',
  ],
  [
    'a script in a row',
    { ...grid, components: [{ ...text, calculateValue: 'x' }] },
    'components.0.components.0.calculateValue: script',
  ],
  ['a template in a text', { ...text, label: 'Onderwerp {{ data.b }}' }, 'components.0.label: template'],
  [
    'HTML with a script',
    { type: 'content', key: 'c', html: '<p onclick="x()">Tekst</p>' },
    'components.0: unsafe-html',
  ],
  [
    'options from an address',
    {
      type: 'select',
      key: 's',
      label: 'Kies',
      dataSrc: 'url',
      data: { values: [{ label: 'A', value: 'a' }] },
    },
    'components.0.dataSrc: remote-data',
  ],
  [
    'options from a script',
    {
      type: 'select',
      key: 's',
      label: 'Kies',
      data: { custom: 'values = []', values: [{ label: 'A', value: 'a' }] },
    },
    'components.0.data.custom: remote-data',
  ],
  ['a fetch', { ...text, fetch: { url: 'https://x.example' } }, 'components.0.fetch: remote-data'],
  ['more values in one field', { ...text, multiple: true }, 'components.0.multiple: not-supported'],
  ['hidden values that stay', { ...text, clearOnHide: false }, 'components.0.clearOnHide: not-supported'],
  [
    'values that are not kept, and so not checked',
    { ...text, persistent: 'client-only' },
    'components.0.persistent: not-supported',
  ],
  [
    'validation of what nobody sees',
    { ...text, validateWhenHidden: true },
    'components.0.validateWhenHidden: not-supported',
  ],
  [
    'a radio with a type that makes text of nothing',
    { ...radio, dataType: 'string' },
    'components.0.dataType: not-supported',
  ],
  ['no label', { ...text, label: ' ' }, 'components.0.label: missing-text'],
  ['no text on the button for rows', { ...grid, addAnother: '' }, 'components.0.addAnother: missing-text'],
  ['the label the builder starts with', { ...text, label: 'Text Field' }, 'components.0.label: not-dutch'],
  [
    'English help',
    { ...text, description: 'Please enter your subject' },
    'components.0.description: not-dutch',
  ],
  [
    'an English option',
    { ...radio, values: [{ label: 'Yes', value: 'ja' }] },
    'components.0.values.0.label: not-dutch',
  ],
  [
    'an English message',
    { ...text, errors: { required: 'This field is required' } },
    'components.0.errors.required: not-dutch',
  ],
  ['a text without an end', { ...text, validate: {} }, 'a: missing-limit'],
  ['a text of a book', { ...text, validate: { maxLength: 10_001 } }, 'a: missing-limit'],
  ['rows without an end', { ...grid, validate: {} }, 'g: missing-limit'],
  [
    'a number without limits',
    { type: 'number', key: 'n', label: 'Aantal', validate: { min: 1 } },
    'n: missing-limit',
  ],
  [
    'an option twice',
    { ...radio, values: [radio.values[0], { label: 'Nog eens', value: 'ja' }] },
    'r: double-option',
  ],
  ['an option value with a dot', { ...radio, values: [{ label: 'Ja', value: 'a.b' }] }, 'r: option-value'],
  [
    'a pattern without a message',
    { ...text, validate: { maxLength: 9, pattern: '[0-9]+' } },
    'a: missing-text',
  ],
  [
    'a pattern that can hang',
    { ...text, errors: { pattern: 'Alleen cijfers.' }, validate: { maxLength: 9, pattern: '([0-9]+)+' } },
    'a: pattern',
  ],
  [
    'a pattern that is none',
    { ...text, errors: { pattern: 'Alleen cijfers.' }, validate: { maxLength: 9, pattern: '[' } },
    'a: pattern',
  ],
  ['a time that is kept with seconds', { type: 'time', key: 't', label: 'Hoe laat?' }, 't: time-format'],
  ['a condition on nothing', { ...text, conditional: { show: true, when: 'b', eq: 'x' } }, 'a: condition'],
  [
    'JSON Logic that calls methods',
    { ...text, validate: { maxLength: 9, json: { method: ['x', 'y'] } } },
    'a: json-logic',
  ],
  [
    'JSON Logic on nothing',
    { ...text, validate: { maxLength: 9, json: { '!!': [{ var: 'data.zz' }] } } },
    'a: json-logic',
  ],
  [
    'JSON Logic that reads the form',
    { ...text, validate: { maxLength: 9, json: { var: 'form.title' } } },
    'a: json-logic',
  ],
])('refuses %s', (_, component, finding) => {
  expect(codes(component)).toEqual([finding]);
});

test.each([
  ['an unknown type', { type: 'file', key: 'f', label: 'Bijlage' }, 'components.0.type: shape'],
  ['rows inside rows', { ...grid, components: [grid] }, 'components.0.components.0.type: shape'],
  ['no key', { type: 'textfield', label: 'Onderwerp' }, 'components.0.key: shape'],
  ['a key that reaches into objects', { ...text, key: 'constructor' }, 'components.0.key: shape'],
  ['a key with a dot', { ...text, key: 'a.b' }, 'components.0.key: shape'],
  ['no options', { ...radio, values: [] }, 'components.0.values: shape'],
  [
    'a date with a time in it',
    { type: 'datetime', key: 'd', label: 'Wanneer?' },
    'components.0.enableTime: shape',
  ],
])('refuses %s', (_, component, finding) => {
  expect(codes(component)).toEqual([finding]);
});

test('scripts are found inside layouts that we do not even show', () => {
  const columns = {
    type: 'columns',
    key: 'c',
    label: 'Kolommen',
    columns: [{ components: [{ ...text, calculateValue: 'x' }] }],
  };
  expect(codes(columns)).toContain('components.0.columns.0.components.0.calculateValue: script');
});

test('a key twice in the form is refused, the same key in a row is not', () => {
  expect(codes(text, { ...text })).toEqual(['components.1: double-key']);
  expect(codes(text, grid)).toEqual([]);
  expect(codes({ ...grid, components: [text, text] })).toEqual(['components.0.components.1: double-key']);
});

test('a condition looks up the page, never down', () => {
  const later = { ...text, key: 'b', conditional: { show: true, when: 'r', eq: 'ja' } };
  expect(codes(radio, later)).toEqual([]);
  expect(codes(later, radio)).toEqual(['b: condition']);
});

test.each([
  [null],
  ['x'],
  [7],
  [[]],
  [{}],
  [{ components: 'x' }],
  [{ components: [null, 1, { components: [[]] }] }],
])('%j is no form, and says so', (definition) => {
  expect(lintForm(definition).length).toBeGreaterThan(0);
});
