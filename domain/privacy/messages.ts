import type { FindingKind } from './finding';

/** What is wrong and what to do, per kind of personal data; Dutch at level B1, addressed with "u". */
export const findingMessages: Readonly<Record<FindingKind, string>> = {
  bsn: 'Hier staat een nummer dat een burgerservicenummer (BSN) is of kan zijn. Dat mogen wij niet bewaren. Haal het nummer weg.',
  'birth-date':
    'Dit lijkt een geboortedatum of leeftijd van een persoon. Haal het weg. Gaat het niet over een persoon? Leg dan kort uit wat het is.',
  'client-number':
    'Dit lijkt een nummer van een cliënt of dossier. Haal het weg. Is het een ander nummer? Leg dan kort uit welk nummer.',
  address:
    'Dit lijkt een adres. Haal het weg als er een persoon woont. Is het het adres van een organisatie? Leg dat dan kort uit.',
  phone:
    'Dit lijkt een telefoonnummer van een persoon. Haal het weg. Is het een algemeen nummer van een organisatie? Leg dat dan kort uit.',
  email:
    'Dit lijkt een e-mailadres van een persoon. Haal het weg. Is het een algemeen adres van een organisatie? Leg dat dan kort uit.',
  'person-name':
    'Dit lijkt een naam van een persoon. Schrijf bijvoorbeeld “de aanbieder” of “de gemeente”. Is het geen naam van een persoon? Leg dat dan kort uit.',
};
