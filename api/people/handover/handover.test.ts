import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { Person } from '../../../store/types';
import { viewOf } from '../../../test/examples/documents';
import { personActor } from '../../access/policy.fixture';
import { beginCycle } from '../../cycles/cycle.fixture';
import { handoverFacts, leaveFacts } from './handover-facts';

const now = atAmsterdam('2027-01-08', '10:00');
const from = personActor('contractManager', { _id: 'cm', name: 'Noor van Dalen' }).person;
const to: Person = { ...from, _id: 'teun', name: 'Teun Brouwer' };
const provider = (name: string, duo: { contractManager: string; policyAdviser: string }) => ({
  _id: name,
  kind: 'provider' as const,
  name,
  partnership: 'regular' as const,
  locations: [],
  ...duo,
});

test('what goes over is counted as the core would carry it out', () => {
  const processes = [viewOf(beginCycle('veerhuis')), viewOf(beginCycle('de-oever'))];
  const providers = [
    provider('Veerhuis', { contractManager: 'cm', policyAdviser: 'pa' }),
    provider('De Oever', { contractManager: 'cm', policyAdviser: 'teun' }),
    provider('Kompas', { contractManager: 'teun', policyAdviser: 'pa' }),
  ];
  expect(handoverFacts({ from, to, processes, providers, now })).toEqual({
    facts: [
      '2 open taken gaan naar Teun Brouwer.',
      'Het gaat om 2 cycli die nu lopen.',
      'Teun Brouwer wordt contractmanager van Veerhuis en De Oever, ook in de rondes die nog komen.',
      'Teun Brouwer krijgt daarover één mail.',
    ],
    warnings: [
      'Bij De Oever doet Teun Brouwer dan allebei de rollen van het duo. Er lezen dan geen vier ogen mee.',
    ],
  });
});

test('nothing to hand over is said as well', () => {
  expect(handoverFacts({ from, to, processes: [], providers: [], now })).toEqual({
    facts: ['Er zijn nu geen open taken. Wat nog komt, gaat naar Teun Brouwer.'],
    warnings: [],
  });
});

test('whoever leaves loses his access and his details, and that is said before', () => {
  expect(leaveFacts({ from })).toEqual([
    'Noor van Dalen kan zich niet meer aanmelden, wordt overal afgemeld en krijgt geen mail meer.',
    'Naam, e-mailadres en telefoonnummer worden verwijderd. Bij wat er is gebeurd, staat dan "functie (vertrokken)".',
    'Dit kun je niet terugdraaien.',
  ]);
});
