import type { DemoConversation } from '../types';
import { nothingFrom, raises, silenceFrom } from './input';

/** The finished conversation with Stichting Kompas: placement from the whole country, and where people go afterwards. */
export const stichtingKompas: DemoConversation = {
  provider: 'stichting-kompas',
  heldOn: 26,
  startsAt: '13:30',
  place: 'Regiokantoor, Bussum',
  onLocation: false,
  input: [
    ...silenceFrom('blaricum'),
    ...nothingFrom('eemnes', 'gooise-meren'),
    raises('hilversum', {
      subject: 'Start van de behandeling',
      explanation:
        'Onze wijkteams horen dat het na plaatsing lang duurt voordat de behandeling begint. Klopt dat, en wat gebeurt er in de tussentijd?',
      urgency: 'normaal',
    }),
    raises(
      'huizen',
      {
        subject: 'Terug naar de eigen regio',
        explanation:
          'Kompas plaatst uit het hele land. Na de zorg blijven mensen vaak hier, zonder netwerk en zonder woning. Wij willen weten hoe Kompas hen helpt om terug te gaan naar de eigen regio.',
        urgency: 'hoog',
      },
      {
        subject: 'Contact met de buurt',
        explanation:
          'De klankbordgroep met buren is dit jaar nog niet bij elkaar geweest. Wanneer is de volgende bijeenkomst?',
        urgency: 'normaal',
      },
    ),
    ...nothingFrom('laren', 'wijdemeren'),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'Kompas wil de woonlocatie in Hilversum met acht plaatsen uitbreiden. Het pand is daar geschikt voor. Of de uitbreiding doorgaat, hangt af van de afspraken met DJI voor volgend jaar.',
      agreed:
        'Kompas informeert gemeente Hilversum voordat er een aanvraag voor de uitbreiding wordt gedaan.',
    },
    {
      topic: 'development',
      discussed:
        'Het aantal vaste behandelaren is op orde. Bij de begeleiding werkt Kompas nog met 15 procent tijdelijk personeel. Dat moet volgend jaar onder de 10 procent liggen. Er is een eigen leerroute forensisch vakmanschap gestart.',
      agreed: '',
    },
    {
      topic: 'quality',
      discussed:
        'Het jaarthema van het KKFZ is werken met risicotaxatie. Alle teams gebruiken nu hetzelfde instrument. De behandeling begint gemiddeld zes weken na plaatsing. Kompas wil naar vier weken.',
      agreed: 'Kompas laat bij het volgende gesprek zien hoe lang het duurt tot de behandeling begint.',
    },
    {
      topic: 'flow',
      discussed:
        'De instroom is stabiel. De uitstroom stokt: wie klaar is, wacht gemiddeld veertien weken. Ongeveer de helft van de cliënten wil na de zorg in deze regio blijven. Gemeenten van herkomst reageren vaak pas na herhaald verzoek.',
      agreed:
        'Kompas vraagt al bij plaatsing aan de gemeente van herkomst wie daar het aanspreekpunt is voor de terugkeer.',
    },
    {
      topic: 'cooperation',
      discussed:
        'Kompas betrekt de gemeente Huizen nu acht weken voor vertrek. De gemeente wil graag twaalf weken. De klankbordgroep met buren lag stil, omdat er geen voorzitter was.',
      agreed:
        'De klankbordgroep komt voor het volgende kwartaalgesprek bij elkaar. De gemeente Huizen denkt mee over de agenda.',
    },
    {
      topic: 'action-progress',
      discussed:
        'Het overzicht van contactpunten bij de wijkteams is af en wordt gebruikt. Er stonden geen andere punten open.',
      agreed: '',
    },
  ],
  themes: ['outflow', 'hard-to-place', 'quality', 'neighbourhood', 'capacity'],
  actions: [
    {
      key: 'kompas-gemeente-van-herkomst',
      description:
        'Bij elke plaatsing het aanspreekpunt van de gemeente van herkomst vragen, en na drie maanden laten zien hoe vaak dat lukt',
      owner: 'stichting-kompas',
      topic: 'flow',
      dueOn: 84,
    },
    {
      key: 'kompas-klankbordgroep',
      description: 'Klankbordgroep met buren bij elkaar roepen',
      owner: 'stichting-kompas',
      topic: 'cooperation',
      dueOn: 70,
    },
  ],
  agencyPoints: {
    fromAgency: ['Hoe staat het met de plannen voor vastgoed en de uitbreiding in Hilversum?'],
    toAgency: [
      'Gemeenten van herkomst reageren laat op vragen over terugkeer. De regio vraagt DJI om hier landelijk afspraken over te maken.',
    ],
  },
};
