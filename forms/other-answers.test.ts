import municipalInput from './definitions/municipal-input.json';
import { otherAnswers } from './other-answers';
import { formDefinitionSchema } from './types';

const known = new Set(['hasInput', 'topics', 'concerns', 'signals', 'earlierActions', 'goesWell']);
const max = { maxLength: 100 };
const added = [
  { type: 'textarea', key: 'waitingList', label: 'Wachtlijsten?', input: true, validate: max },
  {
    type: 'radio',
    key: 'visit',
    label: 'Wilt u mee op bezoek?',
    input: true,
    values: [{ label: 'Ja, graag', value: 'ja' }],
  },
  {
    type: 'datagrid',
    key: 'places',
    label: 'Locaties',
    addAnother: 'Locatie toevoegen',
    input: true,
    validate: { maxLength: 5 },
    components: [{ type: 'textfield', key: 'name', label: 'Naam', input: true, validate: max }],
  },
  {
    type: 'textfield',
    key: 'why',
    label: 'Waarom niet?',
    input: true,
    validate: max,
    conditional: { show: true, when: 'hasInput', eq: 'nee' },
  },
];
const form = formDefinitionSchema.parse({
  ...municipalInput,
  components: [...municipalInput.components, ...added],
});

test('the shipped form has nothing that the product would not place', () => {
  const shipped = formDefinitionSchema.parse(municipalInput);
  const data = { hasInput: 'ja', concerns: 'Ja', signals: 'Ja', earlierActions: 'Ja', goesWell: 'Ja' };
  expect(otherAnswers({ form: shipped, data, known })).toEqual([]);
});

test('answers to added questions come in words; what is hidden or empty does not', () => {
  const data = {
    hasInput: 'ja',
    concerns: 'Iets',
    visit: 'ja',
    places: [{ name: 'Muiden' }, { name: 'Huizen' }],
    waitingList: ' Drie maanden. ',
    why: 'verborgen',
  };
  expect(otherAnswers({ form, data, known })).toEqual([
    { label: 'Wachtlijsten?', text: 'Drie maanden.' },
    { label: 'Wilt u mee op bezoek?', text: 'Ja, graag' },
    { label: 'Locaties', text: '- Muiden\n- Huizen' },
  ]);
  expect(otherAnswers({ form, data: { hasInput: 'nee' }, known })).toEqual([]);
});
