import type { DemoConversation } from '../types';
import { nothingFrom, raises } from './input';

/** The finished conversation with Vaartwende: a small location, and a place that is ready when treatment ends. */
export const vaartwende: DemoConversation = {
  provider: 'vaartwende',
  heldOn: 29,
  startsAt: '11:00',
  place: 'Vaartwende Loosdrecht, Wijdemeren',
  onLocation: true,
  input: [
    ...nothingFrom('blaricum', 'eemnes', 'gooise-meren'),
    raises('hilversum', {
      subject: 'Opname sluit niet aan op de opvang',
      explanation:
        'Tussen de aanmelding vanuit de opvang en de opname zitten weken. In die tijd haken mensen af. Kan de intake in de opvang zelf worden gedaan?',
      urgency: 'hoog',
    }),
    ...nothingFrom('huizen', 'laren'),
    raises('wijdemeren', {
      subject: 'Bereikbaarheid in het weekend',
      explanation:
        'Ons veiligheidsteam kreeg in het weekend geen gehoor bij de locatie. Wij willen daar een afspraak over.',
      urgency: 'normaal',
    }),
  ],
  minutes: [
    {
      topic: 'strategy',
      discussed:
        'Vaartwende blijft klein: één locatie met veertien plaatsen. Het huurcontract van het pand is met vijf jaar verlengd. Er komen geen nieuwe locaties in de regio.',
      agreed: '',
    },
    {
      topic: 'development',
      discussed:
        'Het team is compleet. Er werken nu ook ervaringsdeskundigen mee. De scholing over verdovende middelen en veiligheid wordt elk jaar herhaald.',
      agreed: '',
    },
    {
      topic: 'quality',
      discussed:
        'Het zelfonderzoek voor het KKFZ is gedaan. Het werken met signaleringsplannen kan beter: niet elk plan wordt na een half jaar bijgewerkt.',
      agreed:
        'Vaartwende werkt alle signaleringsplannen bij en laat bij het volgende gesprek het percentage zien.',
    },
    {
      topic: 'flow',
      discussed:
        'Tussen aanmelding en opname zitten gemiddeld vijf weken. Na de behandeling is er vaak geen plek waar iemand zonder middelen kan wonen. Dan is de kans op terugval groot.',
      agreed: 'Vaartwende doet de intake voortaan één ochtend per week in de regionale opvang.',
    },
    {
      topic: 'cooperation',
      discussed:
        'In het weekend ging de telefoon naar een toestel dat niet altijd werd opgenomen. Dat is hersteld. De politie en het veiligheidsteam hebben het nieuwe nummer.',
      agreed: 'Vaartwende en gemeente Wijdemeren oefenen een keer met een melding in het weekend.',
    },
    {
      topic: 'action-progress',
      discussed: 'De folder voor verwijzers is vernieuwd. Er stond geen ander actiepunt open.',
      agreed: '',
    },
  ],
  themes: ['waiting', 'outflow', 'housing', 'quality'],
  actions: [
    {
      key: 'vaartwende-intake-opvang',
      description: 'Intake in de regionale opvang starten, één ochtend per week',
      owner: 'vaartwende',
      topic: 'flow',
      dueOn: 64,
    },
    {
      key: 'vaartwende-signaleringsplannen',
      description: 'Alle signaleringsplannen bijwerken en het percentage laten zien',
      owner: 'vaartwende',
      topic: 'quality',
      dueOn: 82,
    },
  ],
  agencyPoints: {
    fromAgency: ['Hoe gebruikt Vaartwende het zelfonderzoek voor het KKFZ in het jaarplan?'],
    toAgency: ['Na behandeling ontbreken woonplekken zonder middelen.'],
  },
};
