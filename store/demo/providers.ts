import type { DemoProvider } from './types';

/** The eight made-up providers of forensic care in the region, each with its duo of contract manager and policy adviser. */
export const demoProviders: readonly DemoProvider[] = [
  {
    key: 'de-oever',
    name: 'De Oever',
    description: 'Verblijf en behandeling voor volwassenen, op drie locaties.',
    partnership: 'strategic',
    locations: [
      { name: 'De Oever Noord', municipality: 'hilversum' },
      { name: 'De Oever Bussum', municipality: 'gooise-meren' },
      { name: 'De Oever aan de Vecht', municipality: 'wijdemeren' },
    ],
    contractManager: 'noor-van-dalen',
    policyAdviser: 'yasmin-el-idrissi',
  },
  {
    key: 'stichting-kompas',
    name: 'Stichting Kompas',
    description: 'Klinische zorg met plaatsing uit het hele land, en een woonlocatie voor de stap daarna.',
    partnership: 'strategic',
    locations: [
      { name: 'Kompas Kustzicht', municipality: 'huizen' },
      { name: 'Kompas Stadszicht', municipality: 'hilversum' },
    ],
    contractManager: 'noor-van-dalen',
    policyAdviser: 'pieter-hogenboom',
  },
  {
    key: 'veerhuis',
    name: 'Veerhuis',
    description: 'Begeleid wonen en begeleiding aan huis.',
    partnership: 'regular',
    locations: [
      { name: 'Veerhuis Muiden', municipality: 'gooise-meren' },
      { name: 'Veerhuis Havenkwartier', municipality: 'huizen' },
    ],
    contractManager: 'teun-brouwer',
    policyAdviser: 'yasmin-el-idrissi',
  },
  {
    key: 'wilgenspoor',
    name: 'Wilgenspoor',
    description: 'Ambulante forensische behandeling, met spreekuren in de regio.',
    partnership: 'regular',
    locations: [
      { name: 'Wilgenspoor Polikliniek', municipality: 'hilversum' },
      { name: 'Wilgenspoor Blaricum', municipality: 'blaricum' },
    ],
    contractManager: 'teun-brouwer',
    policyAdviser: 'pieter-hogenboom',
  },
  {
    key: 'heidebaken',
    name: 'Heidebaken',
    description: 'Verblijf en begeleiding voor mensen met een licht verstandelijke beperking.',
    partnership: 'strategic',
    locations: [
      { name: 'Heidebaken Hoofdhuis', municipality: 'laren' },
      { name: 'Heidebaken Polderzicht', municipality: 'eemnes' },
      { name: 'Heidebaken Stad', municipality: 'hilversum' },
    ],
    contractManager: 'noor-van-dalen',
    policyAdviser: 'pieter-hogenboom',
  },
  {
    key: 'vaartwende',
    name: 'Vaartwende',
    description: 'Zorg bij verslaving, met een kleine woonlocatie.',
    partnership: 'regular',
    locations: [{ name: 'Vaartwende Loosdrecht', municipality: 'wijdemeren' }],
    contractManager: 'teun-brouwer',
    policyAdviser: 'yasmin-el-idrissi',
  },
  {
    key: 'tweede-haven',
    name: 'Tweede Haven',
    description: 'Wonen met begeleiding na detentie of na een klinische opname.',
    partnership: 'regular',
    locations: [
      { name: 'Tweede Haven Centrum', municipality: 'hilversum' },
      { name: 'Tweede Haven Naarden', municipality: 'gooise-meren' },
    ],
    contractManager: 'noor-van-dalen',
    policyAdviser: 'yasmin-el-idrissi',
  },
  {
    key: 'maatwerf',
    name: 'Maatwerf',
    description: 'Werk, dagbesteding en begeleiding aan huis.',
    partnership: 'regular',
    locations: [
      { name: 'Werkplaats Huizen', municipality: 'huizen' },
      { name: 'Werkplaats Eemnes', municipality: 'eemnes' },
    ],
    contractManager: 'teun-brouwer',
    policyAdviser: 'pieter-hogenboom',
  },
];
