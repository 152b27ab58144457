import { conversationFormat } from '../../../domain/conversation-format';
import { agendaItems, type Input } from './agenda-items';

const provider = { partnership: 'regular' } as const;
const base = { provider, quarter: '2027-Q1', inputs: [], actions: [] } as const;
const action = { description: 'Werkafspraak maken', owner: 'De Oever', dueDate: '2027-03-01' } as const;

function input(municipality: string, data: Record<string, unknown>, others: Input['others'] = []) {
  return { municipality, data, others };
}

test('without input the agenda is the fixed topics and those of DJI', () => {
  const items = agendaItems(base);
  expect(items.slice(0, -1).map(({ title }) => title)).toEqual(conversationFormat.map(({ title }) => title));
  expect(items.at(-1)).toMatchObject({ title: 'Contractmanagementgesprek', source: 'DJI' });
});

test('each point shows who raised it, urgent ones first', () => {
  const items = agendaItems({
    ...base,
    inputs: [
      input('Gemeente Huizen', {
        hasInput: 'ja',
        topics: [{ subject: 'Doorstroom', explanation: 'Lang', urgency: 'normaal' }],
        goesWell: 'Het overleg',
        concerns: '   ',
      }),
      input('Gemeente Laren', { topics: [{ subject: 'Overlast', explanation: '', urgency: 'hoog' }] }),
    ],
    actions: [action],
  });
  expect(items.slice(conversationFormat.length, -1)).toEqual([
    { title: 'Overlast', source: 'Gemeente Laren, dringend', explanation: '' },
    { title: 'Doorstroom', source: 'Gemeente Huizen', explanation: 'Lang' },
    { title: 'Wat gaat goed', source: 'Gemeente Huizen', explanation: 'Het overleg' },
    {
      title: 'Werkafspraak maken',
      source: 'Openstaand actiepunt',
      explanation: 'Wie: De Oever. Klaar op maandag 1 maart 2027.',
    },
  ]);
});

test('too much for one agenda is put together, and nothing is left out', () => {
  const topics = Array.from({ length: 15 }, (_, index) => ({
    subject: `Punt ${index}`,
    explanation: 'uitleg',
  }));
  const inputs = ['Huizen', 'Laren', 'Eemnes'].map((name) => input(`Gemeente ${name}`, { topics }));
  const items = agendaItems({ ...base, inputs, actions: [action, action] });
  expect(items.length).toBeLessThanOrEqual(40);
  const together = items.find(({ title }) => title === 'Inbreng van Gemeente Laren');
  for (const { subject } of topics) expect(together?.explanation).toContain(`- ${subject}: uitleg`);
  expect(items.filter(({ source }) => source === 'Openstaand actiepunt')).toHaveLength(1);
});

test('a long action keeps its words though its title would not fit the form', () => {
  const long = { ...action, description: 'x'.repeat(300) };
  const item = agendaItems({ ...base, actions: [long] }).find(
    ({ source }) => source === 'Openstaand actiepunt',
  );
  expect(item?.title).toBe('Openstaand actiepunt');
  expect(item?.explanation).toContain(long.description);
});

test('what was answered to a question that the region added stands there under that question', () => {
  const long = 'Wat '.repeat(50);
  const others = [
    { label: 'Wat merkt uw gemeente van wachtlijsten?', text: 'Drie maanden.' },
    { label: long, text: 'Ja' },
  ];
  const items = agendaItems({ ...base, inputs: [input('Gemeente Laren', {}, others)] });
  const ofLaren = items.filter(({ source }) => source === 'Gemeente Laren');
  expect(ofLaren).toEqual([
    {
      title: 'Wat merkt uw gemeente van wachtlijsten?',
      source: 'Gemeente Laren',
      explanation: 'Drie maanden.',
    },
    { title: 'Overige inbreng', source: 'Gemeente Laren', explanation: `${long}\nJa` },
  ]);
});
