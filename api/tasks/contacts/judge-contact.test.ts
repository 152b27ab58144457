import type { FormData } from '../../../forms/types';
import type { Organisation, Person } from '../../../store/types';
import type { ContactDossier } from './contact-dossier';
import { judgeContact } from './judge-contact';

const person = (_id: string, given: Partial<Person> = {}): Person => ({
  _id,
  name: `Naam van ${_id}`,
  email: `${_id}@laren.example`,
  phone: '',
  role: 'municipalOfficer',
  organisation: 'laren',
  functionTitle: '',
  primary: false,
  ...given,
});

const frederik = person('frederik', { bounced: { at: 1, reason: '5.1.1', mail: 'm' } });
const loes = person('loes');
const wilma = person('wilma', { email: 'wilma@huizen.example', organisation: 'huizen' });
const laren: Organisation = { _id: 'laren', kind: 'municipality', name: 'Laren', inhabitants: 1 };

const dossier = (given: Partial<ContactDossier> = {}): ContactDossier => ({
  organisation: laren,
  person: frederik,
  lost: null,
  told: [],
  kept: 0,
  colleagues: [frederik, loes],
  everybody: [frederik, loes, wilma],
  ...given,
});

test.each<[what: string, data: FormData, given: Partial<ContactDossier>]>([
  ['an address that nobody has', { solution: 'nieuw-adres', newEmail: 'nieuw@laren.example' }, {}],
  ['the address that he has', { solution: 'nieuw-adres', newEmail: 'FREDERIK@laren.example' }, {}],
  ['that the address is right', { solution: 'adres-klopt' }, {}],
  ['that he left', { solution: 'vertrokken' }, {}],
  ['a colleague as the one who follows him', { solution: 'opvolger', email: 'loes@laren.example' }, {}],
  ['somebody new', { solution: 'nieuw-contact', email: 'ilse@laren.example' }, { person: null }],
  ['that somebody can be reached again', { solution: 'weer-bereikbaar' }, {}],
  // Of an answer that was hidden nothing counts.
  ['nothing', {}, {}],
])('takes %s', (_what, data, given) => {
  expect(judgeContact(dossier(given), data)).toEqual([]);
});

test.each<[what: string, data: FormData, path: string, says: string, given: Partial<ContactDossier>]>([
  [
    'a colleague’s address',
    { solution: 'nieuw-adres', newEmail: ' Loes@laren.example' },
    'newEmail',
    'Dit is het adres van Naam van loes',
    {},
  ],
  [
    'himself as the one who follows him',
    { solution: 'opvolger', email: 'frederik@laren.example' },
    'email',
    'al van Naam van frederik',
    {},
  ],
  [
    'somebody of another organisation',
    { solution: 'nieuw-contact', email: 'wilma@huizen.example' },
    'email',
    'al van Naam van wilma',
    {},
  ],
  [
    'a new colleague with the rights of the team',
    { solution: 'opvolger', email: 'ilse@regio.example' },
    'solution',
    'Een nieuwe collega voeg je niet hier toe',
    { organisation: { _id: 'regio', kind: 'region', name: 'Regio' } },
  ],
  [
    'that somebody can be reached, where nobody can',
    { solution: 'weer-bereikbaar' },
    'solution',
    'Er is nog niemand bereikbaar',
    { colleagues: [frederik] },
  ],
])('refuses %s', (_what, data, path, says, given) => {
  const problems = judgeContact(dossier(given), data);
  expect(problems).toMatchObject([{ path, code: 'rule' }]);
  expect(problems[0]?.message).toContain(says);
});
