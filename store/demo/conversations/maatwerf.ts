import type { DemoConversation } from '../types';
import { nothingFrom, raises } from './input';

/** The finished conversation with Maatwerf: work as a step out of care, and getting there. */
export const maatwerf: DemoConversation = {
  provider: 'maatwerf',
  heldOn: 33,
  startsAt: '13:00',
  place: 'Videovergadering',
  onLocation: false,
  input: [
    ...nothingFrom('blaricum'),
    raises('eemnes', {
      subject: 'Meer plekken in de werkplaats',
      explanation:
        'De werkplaats is een aanwinst. Kunnen inwoners met een Wmo-indicatie er ook gebruik van maken?',
      urgency: 'normaal',
    }),
    ...nothingFrom('gooise-meren', 'hilversum'),
    raises('huizen', {
      subject: 'Dagbesteding stopt bij het einde van de zorg',
      explanation:
        'Als de forensische zorg stopt, stopt de dagbesteding ook. Mensen raken dan hun dagritme kwijt. Wij willen samen kijken hoe dit kan doorlopen.',
      urgency: 'normaal',
    }),
    ...nothingFrom('laren', 'wijdemeren'),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'Maatwerf wil werk en begeleiding bij elkaar houden, ook na het einde van de forensische zorg. Voor de werkplaats in Eemnes is ruimte voor tien extra plekken.',
      agreed: 'Maatwerf doet de regio een voorstel voor gebruik van de werkplaats vanuit de Wmo.',
    },
    {
      topic: 'development',
      discussed:
        'Alle werkbegeleiders hebben de basisopleiding forensische zorg gevolgd. Er is een vacature voor een jobcoach.',
      agreed: '',
    },
    {
      topic: 'quality',
      discussed:
        'Deelnemers geven de werkplaats een 8,1. De veiligheid bij de machines is opnieuw beoordeeld. Er zijn verbeteringen gedaan aan de zaagafdeling.',
      agreed: '',
    },
    {
      topic: 'flow',
      discussed:
        'Een derde van de deelnemers vond in het afgelopen jaar betaald werk of vrijwilligerswerk. Na het einde van de zorg valt de dagbesteding weg. Een aanvraag bij de Wmo duurt dan acht weken.',
      agreed:
        'Maatwerf en gemeente Huizen zoeken uit of de Wmo-aanvraag kan lopen terwijl de zorg nog duurt.',
    },
    {
      topic: 'cooperation',
      discussed:
        'Het contact met werkgevers in de regio groeit. Deelnemers uit Laren en Blaricum komen moeilijk in Huizen met het openbaar vervoer.',
      agreed: '',
    },
    {
      topic: 'action-progress',
      discussed: 'De afspraak over vervoer naar Eemnes is nagekomen. De pendelbus rijdt twee keer per dag.',
      agreed: '',
    },
  ],
  themes: ['throughflow', 'outflow', 'cooperation', 'staffing'],
  actions: [
    {
      key: 'maatwerf-voorstel-wmo',
      description: 'Voorstel maken voor gebruik van de werkplaats in Eemnes vanuit de Wmo',
      owner: 'maatwerf',
      topic: 'strategy',
      dueOn: 77,
    },
  ],
  agencyPoints: {
    fromAgency: ['Hoe draagt dagbesteding bij aan de doorstroom, en is dat te laten zien?'],
    toAgency: [
      'Dagbesteding stopt bij het einde van de forensische zorg. Een doorlopende lijn naar de Wmo ontbreekt.',
    ],
  },
};
