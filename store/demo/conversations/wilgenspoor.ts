import type { DemoConversation } from '../types';
import { nothingFrom, raises } from './input';

/** The finished conversation with Wilgenspoor: waiting for treatment, and care that goes on after the sentence. */
export const wilgenspoor: DemoConversation = {
  provider: 'wilgenspoor',
  heldOn: 24,
  startsAt: '15:00',
  place: 'Wilgenspoor Polikliniek, Hilversum',
  onLocation: true,
  input: [
    raises('blaricum', {
      subject: 'Spreekuur in Blaricum',
      explanation:
        'Het spreekuur is teruggebracht naar één dag per week. Is dat tijdelijk, en waar kunnen inwoners nu terecht?',
      urgency: 'normaal',
    }),
    ...nothingFrom('eemnes'),
    raises('gooise-meren', {
      subject: 'Zorg na het einde van de straf',
      explanation:
        'Als de straf is afgelopen, stopt ook de behandeling. Vrijwillige zorg start dan vaak pas maanden later. Wij willen dit gat kleiner maken.',
      urgency: 'hoog',
    }),
    raises('hilversum', {
      subject: 'Wachttijd voor behandeling',
      explanation:
        'De wachttijd loopt volgens onze wijkteams op tot boven de twaalf weken. Wat is de verwachting voor de komende tijd?',
      urgency: 'hoog',
    }),
    ...nothingFrom('huizen', 'laren', 'wijdemeren'),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'Wilgenspoor wil meer behandeling in groepen en meer beeldbellen. Het spreekuur in Blaricum blijft, voorlopig één dag per week. Het aantal vestigingen verandert niet.',
      agreed:
        'Wilgenspoor laat gemeente Blaricum vóór het volgende gesprek weten of het spreekuur weer groter wordt.',
    },
    {
      topic: 'development',
      discussed:
        'Er is een tekort aan regiebehandelaren. Wilgenspoor leidt zelf zes psychologen op. De eersten zijn over een jaar klaar.',
      agreed: '',
    },
    {
      topic: 'quality',
      discussed:
        'Het percentage behandelingen dat volgens plan wordt afgerond steeg van 61 naar 68. Er is een nieuwe werkwijze voor cliënten die niet verschijnen: bellen op dezelfde dag en een nieuwe afspraak binnen een week.',
      agreed: '',
    },
    {
      topic: 'flow',
      discussed:
        'De wachttijd is dertien weken. Wie op de lijst staat, krijgt na vier weken een gesprek om te horen of het nog gaat. Na de straf is er een gat van gemiddeld tien weken tot de vrijwillige zorg begint.',
      agreed:
        'Wilgenspoor en gemeente Gooise Meren proberen een half jaar lang uit om de overgang drie maanden voor het einde van de straf samen voor te bereiden.',
    },
    {
      topic: 'cooperation',
      discussed:
        'Wijkteams weten niet goed bij wie zij terechtkunnen met een vraag. De reclassering is tevreden over de terugkoppeling.',
      agreed: 'Wilgenspoor maakt een blad van één pagina: waarvoor kunt u bij ons terecht, en hoe.',
    },
    {
      topic: 'action-progress',
      discussed: 'De uitleg over het Wvggz-spreekuur is gegeven aan alle gemeenten. Dit actiepunt is klaar.',
      agreed: '',
    },
  ],
  themes: ['waiting', 'outflow', 'staffing', 'cooperation'],
  actions: [
    {
      key: 'wilgenspoor-overgang-na-straf',
      description:
        'Proef opzetten: de overgang naar vrijwillige zorg drie maanden voor het einde van de straf voorbereiden',
      owner: 'wilgenspoor',
      topic: 'flow',
      dueOn: 78,
    },
    {
      key: 'wilgenspoor-spreekuur-blaricum',
      description: 'Laten weten of het spreekuur in Blaricum weer groter wordt',
      owner: 'wilgenspoor',
      topic: 'strategy',
      dueOn: 74,
    },
    {
      key: 'wilgenspoor-uitleg-wijkteams',
      description: 'Eén pagina uitleg voor wijkteams maken en verspreiden via de regio',
      owner: 'regio',
      topic: 'cooperation',
      dueOn: 69,
    },
  ],
  agencyPoints: {
    fromAgency: ['Hoe ontwikkelt de wachttijd zich, en wat doet Wilgenspoor voor wie wacht?'],
    toAgency: ['Tussen het einde van de straf en de start van vrijwillige zorg zit gemiddeld tien weken.'],
  },
};
