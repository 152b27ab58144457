import type { DemoConversation } from '../types';
import { nothingFrom, raises, silenceFrom } from './input';

/** The finished conversation with Veerhuis: short of staff, and the step from guided living to a house of one's own. */
export const veerhuis: DemoConversation = {
  provider: 'veerhuis',
  heldOn: 31,
  startsAt: '09:30',
  place: 'Veerhuis Havenkwartier, Huizen',
  onLocation: true,
  input: [
    ...nothingFrom('blaricum', 'eemnes'),
    raises('gooise-meren', {
      subject: 'Wisselingen in het team',
      explanation:
        'Onze toegang heeft in korte tijd met veel verschillende begeleiders te maken. Afspraken moeten daardoor vaak opnieuw. Wij willen weten hoe Veerhuis dit oplost.',
      urgency: 'normaal',
    }),
    ...nothingFrom('hilversum'),
    raises('huizen', {
      subject: 'Woningen voor uitstroom',
      explanation:
        'Wij verdelen een aantal woningen per jaar voor mensen die uit begeleid wonen komen. Veerhuis gebruikt de afspraak nog weinig. Waar ligt dat aan?',
      urgency: 'normaal',
    }),
    ...silenceFrom('laren'),
    ...nothingFrom('wijdemeren'),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'Veerhuis wil in de regio niet groeien in plaatsen, maar wel in begeleiding aan huis. Zo kunnen mensen eerder zelfstandig wonen met dezelfde begeleider.',
      agreed: '',
    },
    {
      topic: 'development',
      discussed:
        'Het team in Muiden had dit jaar veel wisselingen. Van de vaste functies is 80 procent vervuld. Veerhuis werft samen met andere aanbieders en leidt zij-instromers op.',
      agreed: 'Veerhuis wijst voor elke gemeente één vast aanspreekpunt aan, met een vaste vervanger.',
    },
    {
      topic: 'quality',
      discussed:
        'Uit het cliëntonderzoek komt een 7,4. Cliënten zijn tevreden over de begeleiders en minder over de dagbesteding. De aandachtspunten van het KKFZ zijn in het jaarplan opgenomen.',
      agreed: '',
    },
    {
      topic: 'flow',
      discussed:
        'De wachttijd voor een plek is acht weken. Cliënten blijven langer dan nodig, omdat een woning pas kan worden aangevraagd als schulden zijn geregeld. Dat kost veel tijd.',
      agreed:
        'Gemeente Huizen en Veerhuis zoeken uit of een woning eerder kan worden aangevraagd, als er een plan voor de schulden ligt.',
    },
    {
      topic: 'cooperation',
      discussed:
        'Warme overdracht naar het wijkteam in Huizen loopt goed. Er is altijd een gesprek met drie partijen. In Muiden gebeurt dit nog niet vast.',
      agreed: 'Veerhuis gaat in Muiden op dezelfde manier werken als in Huizen.',
    },
    {
      topic: 'action-progress',
      discussed: 'Het crisisplan voor de weekenden is klaar en gedeeld met de opvang.',
      agreed: '',
    },
  ],
  themes: ['staffing', 'housing', 'waiting', 'warm-handover'],
  actions: [
    {
      key: 'veerhuis-aanspreekpunt',
      description:
        'Per gemeente een vast aanspreekpunt en een vervanger aanwijzen en dit aan de gemeenten laten weten',
      owner: 'veerhuis',
      topic: 'development',
      dueOn: 60,
    },
    {
      key: 'veerhuis-woning-eerder-aanvragen',
      description: 'Uitzoeken of een woning eerder kan worden aangevraagd als er een plan voor schulden ligt',
      owner: 'huizen',
      topic: 'flow',
      dueOn: 80,
    },
  ],
  agencyPoints: {
    fromAgency: ['Welke verbeteringen kiest Veerhuis zelf na het laatste kwaliteitsrapport?'],
    toAgency: ['Schulden houden de stap naar een eigen woning op. Dit speelt bij meer aanbieders.'],
  },
};
