import type { DemoConversation } from '../types';
import { nothingFrom, raises, silenceFrom } from './input';

/** The finished conversation with Tweede Haven: leaving without a handover, and places that stay occupied too long. */
export const tweedeHaven: DemoConversation = {
  provider: 'tweede-haven',
  heldOn: 38,
  startsAt: '14:00',
  place: 'Tweede Haven Centrum, Hilversum',
  onLocation: true,
  input: [
    ...nothingFrom('blaricum', 'eemnes'),
    raises('gooise-meren', {
      subject: 'Regels bij einde van de plaatsing',
      explanation:
        'Bij overtreding van de huisregels stopt de plaatsing soms dezelfde dag. De gemeente staat dan voor de vraag waar iemand slaapt. Wij willen vaste stappen daarvoor.',
      urgency: 'hoog',
    }),
    raises(
      'hilversum',
      {
        subject: 'Overdracht naar de opvang',
        explanation:
          'De opvang krijgt mensen zonder informatie over zorg of medicijnen. Dat is voor iedereen onveilig.',
        urgency: 'hoog',
      },
      {
        subject: 'Samenwerking met nazorg',
        explanation: 'Het vaste overleg met nazorg loopt goed. Dit willen wij zo houden.',
        urgency: 'normaal',
      },
    ),
    ...nothingFrom('huizen', 'laren'),
    ...silenceFrom('wijdemeren'),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'Tweede Haven wil in Naarden zes plaatsen toevoegen voor mensen die bijna zelfstandig kunnen wonen. Er is nog geen pand gevonden.',
      agreed:
        'Tweede Haven laat de zoektocht naar een pand aan gemeente Gooise Meren weten voordat er een keuze wordt gemaakt.',
    },
    {
      topic: 'development',
      discussed:
        'De begeleiding in de avond is versterkt. Medewerkers vragen om meer steun bij agressie. Er komt een training, en een vaste coach per locatie.',
      agreed: '',
    },
    {
      topic: 'quality',
      discussed:
        'Het kwaliteitsrapport is besproken met cliënten. Zij vragen om duidelijke huisregels en gelijke uitleg daarvan. Tweede Haven herschrijft de huisregels samen met hen.',
      agreed: '',
    },
    {
      topic: 'flow',
      discussed:
        'De bezetting is 98 procent. Een plek blijft gemiddeld vier maanden langer bezet dan nodig, omdat een woning ontbreekt. Van het vertrek is een deel niet gepland: het gevolg van overtreding van de huisregels.',
      agreed:
        'Geen vertrek zonder slaapplek: Tweede Haven overlegt eerst met de gemeente, ook bij overtreding van de huisregels.',
    },
    {
      topic: 'cooperation',
      discussed:
        'De warme overdracht naar de opvang ontbrak bij vertrek dat niet was gepland. Het vaste overleg met nazorg in Hilversum loopt goed en blijft.',
      agreed:
        'Tweede Haven, de opvang en de gemeenten maken een stappenplan voor het einde van een plaatsing.',
    },
    {
      topic: 'action-progress',
      discussed:
        'Het actiepunt over informatie bij aanmelding is klaar. Het actiepunt over een logeerplek is gestopt, omdat er geen geld voor is.',
      agreed: '',
    },
  ],
  themes: ['warm-handover', 'housing', 'outflow', 'safety'],
  actions: [
    {
      key: 'tweede-haven-stappenplan',
      description: 'Stappenplan maken voor het einde van een plaatsing, samen met de opvang en de gemeenten',
      owner: 'tweede-haven',
      topic: 'cooperation',
      dueOn: 68,
    },
    {
      key: 'tweede-haven-huisregels',
      description: 'Huisregels herschrijven met cliënten en delen met de regio',
      owner: 'tweede-haven',
      topic: 'quality',
      dueOn: 85,
    },
    {
      key: 'tweede-haven-overdracht-opvang',
      description:
        'Vastleggen welke informatie de opvang nodig heeft bij een overdracht, met toestemming van de cliënt',
      owner: 'hilversum',
      topic: 'cooperation',
      dueOn: 73,
    },
  ],
  agencyPoints: {
    fromAgency: ['Welke afspraken gelden er als een plaatsing eerder stopt dan gepland?'],
    toAgency: ['Vertrek na overtreding van huisregels leidt tot instroom in de opvang zonder overdracht.'],
  },
};
