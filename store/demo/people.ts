import type { PersonRole } from '../people-types';
import type { DemoOrganisation, DemoPerson } from './types';

type Row = readonly [name: string, functionTitle: string];

const regionStaff: readonly [PersonRole, boolean, ...Row][] = [
  ['contractManager', true, 'Noor van Dalen', 'Contractmanager forensische zorg'],
  ['contractManager', false, 'Teun Brouwer', 'Contractmanager forensische zorg'],
  ['policyAdviser', true, 'Yasmin El Idrissi', 'Beleidsadviseur Bescherming & Opvang'],
  ['policyAdviser', false, 'Pieter Hogenboom', 'Beleidsadviseur Bescherming & Opvang'],
  ['manager', true, 'Carlijn Westra', 'Manager Inkoop & Contractbeheer'],
  ['formDesigner', true, 'Daan Kuiper', 'Functioneel beheerder'],
];

// The first of each organisation is asked first; the second is the deputy.
const municipalOfficers = {
  blaricum: [
    ['Hetty Vos', 'Beleidsmedewerker zorg en veiligheid'],
    ['Ruud Molenaar', 'Adviseur openbare orde en veiligheid'],
  ],
  eemnes: [
    ['Ilona Schipper', 'Beleidsmedewerker sociaal domein'],
    ['Jeroen van Beek', 'Adviseur veiligheid'],
  ],
  'gooise-meren': [
    ['Samira Bouali', 'Beleidsadviseur zorg en veiligheid'],
    ['Koen Terpstra', 'Regisseur nazorg'],
  ],
  hilversum: [
    ['Anouk de Ruiter', 'Beleidsadviseur zorg en veiligheid'],
    ['Emre Yildirim', 'Coördinator nazorg en re-integratie'],
  ],
  huizen: [
    ['Wilma Hoekstra', 'Beleidsmedewerker Wmo en opvang'],
    ['Thijs Reinders', 'Adviseur veiligheid'],
  ],
  laren: [
    ['Frederik Bosman', 'Beleidsmedewerker sociaal domein'],
    ['Loes Kramer', 'Medewerker openbare orde en veiligheid'],
  ],
  wijdemeren: [
    ['Margot Veenstra', 'Beleidsadviseur sociaal domein'],
    ['Dennis Oosting', 'Adviseur veiligheid'],
  ],
} as const satisfies Partial<Record<DemoOrganisation, readonly Row[]>>;

const providerContacts = {
  'de-oever': [
    ['Esther Wijngaard', 'Regiomanager'],
    ['Tom Pronk', 'Teamleider plaatsing'],
  ],
  'stichting-kompas': [
    ['Rachid Amrani', 'Locatiemanager'],
    ['Judith Kloosterman', 'Inhoudelijk manager'],
  ],
  veerhuis: [['Bas Leeflang', 'Manager wonen']],
  wilgenspoor: [['Nienke Dorrestein', 'Manager behandeling']],
  heidebaken: [
    ['Gerben Tolsma', 'Directeur zorg'],
    ['Chantal Rijkers', 'Kwaliteitsmanager'],
  ],
  vaartwende: [['Hilde Snoek', 'Locatiemanager']],
  'tweede-haven': [
    ['Mehmet Arslan', 'Directeur'],
    ['Linda Postma', 'Teamleider wonen'],
  ],
  maatwerf: [['Jorrit Faber', 'Manager begeleiding en werk']],
} as const satisfies Partial<Record<DemoOrganisation, readonly Row[]>>;

const everybody: readonly Omit<DemoPerson, 'key' | 'email' | 'phone'>[] = [
  ...regionStaff.map(([role, primary, name, functionTitle]) => ({
    role,
    primary,
    name,
    functionTitle,
    organisation: 'regio' as const,
  })),
  ...staffOf('municipalOfficer', municipalOfficers),
  ...staffOf('providerContact', providerContacts),
];

/** Everybody in the demo: made up, with telephone numbers of one fictitious series and addresses that exist nowhere. */
export const demoPeople: readonly DemoPerson[] = everybody.map((person, index) => ({
  ...person,
  key: person.name.toLowerCase().replaceAll(' ', '-'),
  email: `${person.name.toLowerCase().replaceAll(' ', '.')}@${person.organisation}.example`,
  phone: phoneNumber(index + 1),
}));

function staffOf(
  role: PersonRole,
  staff: Partial<Record<DemoOrganisation, readonly Row[]>>,
): Omit<DemoPerson, 'key' | 'email' | 'phone'>[] {
  // Object.entries forgets that the keys are organisations; the parameter's type says so.
  const entries = Object.entries(staff) as [DemoOrganisation, readonly Row[]][];
  return entries.flatMap(([organisation, rows]) =>
    rows.map(([name, functionTitle], index) => ({
      role,
      primary: index === 0,
      name,
      functionTitle,
      organisation,
    })),
  );
}

function phoneNumber(last: number): DemoPerson['phone'] {
  // Two digits, with a zero in front: the compiler cannot follow the padding.
  return `035-555 01 ${String(last).padStart(2, '0') as `${number}`}`;
}
