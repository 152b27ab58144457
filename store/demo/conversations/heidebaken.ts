import type { DemoConversation } from '../types';
import { nothingFrom, raises, silenceFrom } from './input';

/** The finished conversation with Heidebaken: people who are hard to place, and quiet around the main house. */
export const heidebaken: DemoConversation = {
  provider: 'heidebaken',
  heldOn: 35,
  startsAt: '10:30',
  place: 'Heidebaken Hoofdhuis, Laren',
  onLocation: true,
  input: [
    ...nothingFrom('blaricum'),
    raises('eemnes', {
      subject: 'Veiligheid rond Polderzicht',
      explanation:
        'De verlichting op het pad naar de bushalte is slecht. Buren en medewerkers voelen zich daar in de avond niet prettig. Kunnen wij dit samen oppakken?',
      urgency: 'normaal',
    }),
    ...nothingFrom('gooise-meren'),
    raises('hilversum', {
      subject: 'Geen passende plek bij een dubbele hulpvraag',
      explanation:
        'Voor mensen met een beperking én een verslaving vinden wij geen plek. Zij komen in de opvang terecht, en die is daar niet voor ingericht.',
      urgency: 'hoog',
    }),
    ...silenceFrom('huizen'),
    raises('laren', {
      subject: 'Goed contact met de omgeving',
      explanation: 'De open dag is goed ontvangen. Wij willen graag weten of dit elk jaar terugkomt.',
      urgency: 'normaal',
    }),
    ...nothingFrom('wijdemeren'),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'Heidebaken kiest voor kleinere groepen: van tien naar acht plaatsen per groep. Het totale aantal plaatsen daalt daardoor met zes. De financiering daarvan is rond.',
      agreed: 'Heidebaken laat weten in welke volgorde de groepen kleiner worden.',
    },
    {
      topic: 'development',
      discussed:
        'De scholing over licht verstandelijke beperking en trauma is gevolgd door 85 procent van de medewerkers. Het verloop is lager dan vorig jaar.',
      agreed: '',
    },
    {
      topic: 'quality',
      discussed:
        'Er waren minder incidenten dan in het kwartaal ervoor. Heidebaken ziet dat vooral als gevolg van de kleinere groepen. Het team leert van incidenten in een vast overleg. De open dag komt elk jaar terug.',
      agreed: '',
    },
    {
      topic: 'flow',
      discussed:
        'Aanmeldingen van mensen met een beperking en een verslaving worden vaak geweigerd, omdat de groep dat niet aankan. Doorstroom naar de Wlz duurt door het aanvragen van de indicatie ongeveer twintig weken.',
      agreed:
        'Heidebaken en Vaartwende onderzoeken of zij samen een plek kunnen bieden voor deze groep. De regio brengt hen bij elkaar.',
    },
    {
      topic: 'cooperation',
      discussed:
        'De overdracht naar gemeenten buiten de regio kost veel tijd. Binnen de regio loopt het goed. Voor het pad bij Polderzicht is de gemeente Eemnes aan zet.',
      agreed:
        'Gemeente Eemnes kijkt naar de verlichting. Heidebaken zet tot die tijd in de avond vervoer in.',
    },
    {
      topic: 'action-progress',
      discussed:
        'Het overzicht van geweigerde aanmeldingen per reden is gemaakt. Het helpt bij het gesprek over wat er ontbreekt.',
      agreed: 'Heidebaken blijft dit overzicht elk kwartaal maken, zonder aantallen onder de vijf.',
    },
  ],
  themes: ['hard-to-place', 'capacity', 'throughflow', 'safety'],
  actions: [
    {
      key: 'heidebaken-plek-dubbele-hulpvraag',
      description:
        'Heidebaken en Vaartwende bij elkaar brengen over een plek bij een beperking en een verslaving',
      owner: 'regio',
      topic: 'flow',
      dueOn: 71,
    },
    {
      key: 'heidebaken-verlichting-polderzicht',
      description: 'Verlichting op het pad naar de bushalte bij Polderzicht laten bekijken',
      owner: 'eemnes',
      topic: 'cooperation',
      dueOn: 66,
    },
  ],
  agencyPoints: {
    fromAgency: [
      'De capaciteit daalt door de kleinere groepen. Hoe vangt Heidebaken dit op?',
      'Sectorthema: cliënten die moeilijk te plaatsen zijn.',
    ],
    toAgency: [
      'Voor mensen met een licht verstandelijke beperking en een verslaving is in de regio geen passende plek.',
    ],
  },
};
