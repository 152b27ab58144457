import { renderToString } from 'preact-render-to-string';
import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { Person } from '../../../store/types';
import { createNames } from '../words/names';
import type { ContactDossier } from './contact-dossier';
import { ContactSide } from './contact-side';

const frederik: Person = {
  _id: 'frederik',
  name: 'Frederik Bosman',
  email: 'frederik@laren.example',
  phone: '035-555 01 17',
  role: 'municipalOfficer',
  organisation: 'laren',
  functionTitle: 'Beleidsmedewerker',
  primary: true,
};
const loes: Person = { ...frederik, _id: 'loes', name: 'Loes Kramer', phone: '', primary: false };
const organisation = { _id: 'laren', kind: 'municipality', name: 'Laren', inhabitants: 1 } as const;
const names = createNames({ people: [frederik, loes], organisations: [organisation] });
const at = (day: '2026-11-30' | '2026-12-01') => atAmsterdam(day, '08:00');

function textOf(given: Partial<ContactDossier>): string {
  const contact: ContactDossier = {
    organisation,
    person: frederik,
    lost: {
      _id: 'm',
      to: 'frederik@laren.example',
      subject: 'Inbreng gevraagd',
      createdAt: at('2026-11-30'),
      refusal: '5.1.1 user unknown',
    },
    told: [],
    kept: 0,
    colleagues: [frederik, loes],
    everybody: [frederik, loes],
    ...given,
  };
  const html = renderToString(<ContactSide contact={contact} names={names} />);
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('which mail, when, to which address, why, and whom to call', () => {
  const text = textOf({ told: [{ person: 'loes', deliverAt: 0, sentAt: at('2026-12-01') }] });
  expect(text).toContain('Frederik Bosman Beleidsmedewerker Bel 035-555 01 17');
  expect(text).toContain('Inbreng gevraagd');
  expect(text).toContain('maandag 30 november 2026 om 8.00 uur aan frederik@laren.example');
  expect(text).toContain('De mailserver van de ontvanger kent dit adres niet.');
  expect(text).toContain('Wij sturen niets meer naar dit adres');
  expect(text).toContain('Loes Kramer Gemaild op dinsdag 1 december 2026');
  expect(text).toContain('Andere contacten van gemeente Laren (1)');
  expect(text).toContain('Geen telefoonnummer bekend');
});

test('an address that may be right stays in use, and nobody was told yet', () => {
  const lost = { _id: 'm', to: 'f@laren.example', subject: 'S', createdAt: 0, refusal: '5.7.1 blocked' };
  const text = textOf({ lost, colleagues: [frederik] });
  expect(text).toContain('Het adres kan wel kloppen. Wij blijven dit adres gebruiken.');
  expect(text).toContain('Nog niemand. Na het herstel sturen wij het bericht opnieuw.');
  expect(text).toContain('Er is hier niemand anders bereikbaar.');
});

test.each([
  [0, 'Er wachten geen berichten.'],
  [1, 'Er wacht 1 bericht. De nieuwe contactpersoon krijgt het in één mail.'],
  [8, 'Er wachten 8 berichten. De nieuwe contactpersoon krijgt ze in één mail.'],
])('where nobody can be reached, %d messages wait', (kept, says) => {
  const bounced = { at: 0, reason: '5.2.2 full', mail: 'm' };
  const text = textOf({ person: null, lost: null, kept, colleagues: [{ ...frederik, bounced }] });
  expect(text).toContain('Contacten van gemeente Laren (1)');
  expect(text).toContain('frederik@laren.example: De mailbox is vol.');
  expect(text).toContain(says);
});

test('where nobody is known, it says what to do', () => {
  expect(textOf({ person: null, lost: null, colleagues: [] })).toContain('Wij kennen hier niemand.');
});
