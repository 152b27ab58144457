import { incidents } from './script';
import type { Task } from './tasks';

type Given = {
  task: Task;
  /** The provider's number in the region, from 0. */
  number: number;
  /** Today and the days of the plan, as dates. */
  today: string;
  conversationOn: string;
  laterOn: string;
  /** How often this person did this step for this provider before. */
  before: number;
};

/** The answer that the office or the provider gives to a task in the played quarter. */
export function answerTo({
  task,
  number,
  today,
  conversationOn,
  laterOn,
  before,
}: Given): Record<string, unknown> {
  switch (task.form.key) {
    case 'planning':
      return {
        conversationDate: conversationOn,
        startTime: '10:00',
        durationMinutes: '90',
        onLocation: number % 2 === 0 ? 'location' : 'online',
        ...(number % 2 === 0 ? { place: 'Bij de aanbieder, vergaderzaal 1' } : {}),
      };
    case 'agenda':
      return {
        items: [{ title: 'Door- en uitstroom', source: 'Gespreksformat', explanation: 'Wachttijden.' }],
      };
    case 'conversation':
      return conversationAnswer({ number, before, laterOn });
    case 'minutes':
      return minutesAnswer(laterOn);
    case 'minutes-review':
      return number === incidents.sentBack && before === 0
        ? { verdict: 'terug', remarks: 'De afspraak over de overdracht mist een datum.' }
        : { verdict: 'akkoord' };
    case 'fact-check':
      return {
        topics: [
          { title: 'Door- en uitstroom', verdict: 'correctie', correction: 'Het gaat om acht plaatsen.' },
        ],
      };
    case 'agency-points':
      return number % 2 === 0
        ? { none: true }
        : {
            none: false,
            points: [{ point: 'Meer plaatsen in de regio', explanation: 'De wachttijd loopt op.' }],
          };
    case 'agency-confirmation':
      return { broughtIn: 'ja', date: today, outcome: 'DJI neemt het mee in de inkoop.' };
    default:
      return { status: 'afgerond', explanation: 'Gedaan.' };
  }
}

function conversationAnswer({ number, before, laterOn }: Pick<Given, 'number' | 'before' | 'laterOn'>) {
  if (number === incidents.cancelled)
    return { outcome: 'afgezegd', reason: 'De aanbieder stopt met deze locatie.' };
  if (number === incidents.moved && before === 0) {
    return { outcome: 'verplaatst', newDate: laterOn, newTime: '13:30', reason: 'Ziekte bij de aanbieder.' };
  }
  return { outcome: 'gehouden', attendees: 'Contractmanager, beleidsadviseur, directeur van de aanbieder.' };
}

function minutesAnswer(dueDate: string): Record<string, unknown> {
  return {
    topics: [
      {
        title: 'Door- en uitstroom',
        discussed: 'De wachttijd loopt op.',
        agreed: 'Elke maand een overzicht.',
      },
    ],
    actions: [{ description: 'Overzicht van wachttijden delen', owner: 'aanbieder', dueDate }],
    themes: { outflow: true },
    pointsForAgency: 'Meer plaatsen in de regio.',
  };
}
