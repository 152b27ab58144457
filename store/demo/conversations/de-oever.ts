import type { DemoConversation } from '../types';
import { nothingFrom, raises, silenceFrom } from './input';

/** The finished conversation with De Oever: leaving for the shelter, and building work at one location. */
export const deOever: DemoConversation = {
  provider: 'de-oever',
  heldOn: 22,
  startsAt: '10:00',
  place: 'De Oever Noord, Hilversum',
  onLocation: true,
  input: [
    ...nothingFrom('blaricum'),
    ...silenceFrom('eemnes'),
    raises('gooise-meren', {
      subject: 'Aanvragen voor beschermd wonen',
      explanation:
        'Aanvragen voor beschermd wonen komen laat en zijn vaak niet compleet. Wij horen graag wat er nodig is om eerder samen te kijken.',
      urgency: 'normaal',
    }),
    raises(
      'hilversum',
      {
        subject: 'Vertrek naar de regionale opvang',
        explanation:
          'Wij horen vaak pas op de dag zelf dat iemand naar de opvang gaat. Dan is er geen plek en geen begeleiding geregeld. Wij willen dit minstens vier weken van tevoren weten.',
        urgency: 'hoog',
      },
      {
        subject: 'Meldingen over het parkeerterrein',
        explanation:
          'De buurt meldt in de avond geluid bij het parkeerterrein van De Oever Noord. Wat doet De Oever hieraan?',
        urgency: 'normaal',
      },
    ),
    ...nothingFrom('huizen', 'laren'),
    raises('wijdemeren', {
      subject: 'Plannen voor de locatie aan de Vecht',
      explanation:
        'Er gaan geruchten over een verbouwing. Wij willen weten of het aantal plaatsen verandert, zodat wij de buurt op tijd kunnen informeren.',
      urgency: 'normaal',
    }),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'De Oever houdt het aantal plaatsen in de regio gelijk: 46. De locatie aan de Vecht wordt verbouwd. Dat duurt ongeveer een half jaar. De plaatsen blijven in die tijd open.',
      agreed: 'De Oever deelt de planning van de verbouwing met gemeente Wijdemeren voordat het werk begint.',
    },
    {
      topic: 'development',
      discussed:
        'Het verzuim daalde van 9 naar 7 procent. Vacatures voor de nachtdienst blijven moeilijk te vullen. Nieuwe medewerkers volgen in hun eerste half jaar de basisopleiding forensische zorg.',
      agreed: '',
    },
    {
      topic: 'quality',
      discussed:
        'Het kwaliteitsrapport is klaar. De Oever is tevreden over plannen die samen met cliënten worden gemaakt. Het bespreken van risico’s in het team kan beter. De invoering van het KKFZ ligt op schema. In de avond loopt er nu een medewerker rond op het parkeerterrein.',
      agreed:
        'De Oever en gemeente Hilversum kijken na drie maanden of er minder meldingen uit de buurt komen.',
    },
    {
      topic: 'flow',
      discussed:
        'De bezetting is 94 procent. Cliënten die klaar zijn voor een volgende stap wachten gemiddeld elf weken. Vooral plekken met begeleiding en een eigen voordeur ontbreken. Aanvragen bij de Wmo komen laat, omdat de datum van vertrek pas laat bekend is.',
      agreed:
        'De Oever meldt een verwacht vertrek voortaan twaalf weken vooraf bij de toegang van de gemeente. Gegevens over de cliënt volgen pas als die toestemming geeft.',
    },
    {
      topic: 'cooperation',
      discussed:
        'Bij ongeveer driekwart van de cliënten die vertrokken, lukte de warme overdracht. Het ging mis bij vertrek op eigen verzoek. De gemeente hoorde het dan pas op de dag zelf.',
      agreed: 'De Oever en gemeente Hilversum maken een korte werkafspraak voor vertrek op korte termijn.',
    },
    {
      topic: 'action-progress',
      discussed:
        'De bereikbaarheid buiten kantoortijd is geregeld. Er is nu één nummer voor gemeenten en opvang. Dit actiepunt is klaar.',
      agreed: '',
    },
  ],
  themes: ['outflow', 'warm-handover', 'waiting', 'neighbourhood'],
  actions: [
    {
      key: 'de-oever-vertrek-korte-termijn',
      description: 'Werkafspraak maken voor vertrek op korte termijn: wie belt wie, en wanneer',
      owner: 'de-oever',
      topic: 'cooperation',
      dueOn: 58,
    },
    {
      key: 'de-oever-planning-verbouwing',
      description: 'Planning van de verbouwing aan de Vecht delen met gemeente Wijdemeren',
      owner: 'de-oever',
      topic: 'strategy',
      dueOn: 72,
    },
    {
      key: 'de-oever-vroege-melding',
      description:
        'Uitzoeken hoe een vroege melding van vertrek bij de Wmo-toegang binnenkomt, en wie die oppakt',
      owner: 'gooise-meren',
      topic: 'flow',
      dueOn: 76,
    },
  ],
  agencyPoints: {
    fromAgency: [
      'Terugblik op het capaciteitsgesprek: om welke redenen weigert De Oever aanmeldingen?',
      'Hoe is de bezetting in de nacht geregeld?',
    ],
    toAgency: [
      'In de regio ontbreken plekken met begeleiding en een eigen voordeur. Dit houdt de doorstroom op.',
    ],
  },
};
