import type { Person } from '../../../store/types';
import type { TaskState } from '../../../workflows/engine/state';
import { assigneeInWords, createNames, doerInWords } from './names';

const person = (_id: string, name: string): Person => ({
  _id,
  name,
  email: '',
  phone: '',
  role: 'contractManager',
  organisation: 'regio',
  functionTitle: '',
  primary: false,
});

const people = [person('noor', 'Noor van Dalen'), person('teun', 'Teun Brouwer')];
const absences = [{ person: 'noor', deputy: 'teun', from: '2027-01-11', until: '2027-01-15' }] as const;
const during = createNames({ people, organisations: [], staffing: { on: '2027-01-13', people, absences } });
const after = createNames({ people, organisations: [], staffing: { on: '2027-01-18', people, absences } });
const noors = { kind: 'person', role: 'contractManager', person: 'noor' } as const;

test('who must act is said with who stands in, as long as it lasts', () => {
  const words = (names: typeof during, viewer: string) => assigneeInWords(noors, { names, viewer });
  expect(words(during, 'carlijn')).toBe('Noor van Dalen (afwezig, Teun Brouwer vervangt)');
  expect(words(during, 'teun')).toBe('Noor van Dalen (afwezig, jij vervangt)');
  expect(words(during, 'noor')).toBe('jij');
  expect(words(after, 'carlijn')).toBe('Noor van Dalen');
});

test('somebody whose address takes no mail is stood in for as well', () => {
  const [noor, teun] = people;
  if (!noor || !teun) throw new Error('no people');
  const office = [{ ...noor, bounced: { at: 1, reason: '', mail: '' } }, teun];
  const names = createNames({
    people,
    organisations: [],
    staffing: { on: '2027-01-18', people: office, absences: [] },
  });
  expect(names.withStandIn('noor', 'x')).toBe('Noor van Dalen (niet bereikbaar, Teun Brouwer vervangt)');
});

describe('who did a task', () => {
  const done = (by: string, doneAt: string): TaskState => ({
    id: 't',
    step: 's',
    round: 1,
    assignee: noors,
    openedAt: 0,
    dueAt: 1,
    fired: [],
    status: 'done',
    outcome: 'done',
    answerId: 'a',
    by: { kind: 'person', person: by, organisation: 'regio' },
    doneAt: Date.parse(doneAt),
  });

  test('is a name, or a name in the place of another, also when that one is back', () => {
    expect(doerInWords(done('noor', '2027-01-12T10:00Z'), after)).toBe('Noor van Dalen');
    expect(doerInWords(done('teun', '2027-01-12T10:00Z'), after)).toBe(
      'Teun Brouwer, namens Noor van Dalen (afwezig tot en met vrijdag 15 januari 2027)',
    );
    expect(doerInWords(done('teun', '2027-02-12T10:00Z'), after)).toBe('Teun Brouwer, namens Noor van Dalen');
  });
});
