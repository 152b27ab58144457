import { conversationFormat } from '../../domain/conversation-format';
import { isMunicipalityKey } from '../../domain/region/municipalities';
import type { DemoAction, DemoConversation, DemoInput } from '../../store/demo/types';
import type { AgendaItem } from '../../store/types';
import type { PastDates } from './past-dates';

type Data = Record<string, unknown>;
type Given = { conversation: DemoConversation; dates: PastDates };

/** The longest point that the form for DJI takes. */
const LONGEST_POINT = 200;

/** How the conversation was planned. */
export function planningData({ conversation, dates }: Given): Data {
  return {
    conversationDate: dates.conversation,
    startTime: conversation.startsAt,
    durationMinutes: '90',
    onLocation: conversation.onLocation ? 'location' : 'regio',
    place: conversation.place,
    participants: [],
    note: '',
  };
}

/** What a municipality answered; null when it was silent. */
export function inputData(input: DemoInput): Data | null {
  switch (input.answer) {
    case 'topics':
      return { hasInput: 'ja', topics: input.topics.map((topic) => ({ ...topic })) };
    case 'none':
      return { hasInput: 'nee' };
    case 'silent':
      return null;
  }
}

/** The agenda as the product proposed it, with what the agency wanted raised. */
export function agendaData(proposed: readonly AgendaItem[], { conversation }: Given): Data {
  const fromAgency = conversation.agencyPoints.fromAgency.map((explanation) => ({
    title: 'Vraag van DJI',
    source: 'DJI',
    explanation,
  }));
  return { items: [...proposed, ...fromAgency], participantNote: '' };
}

/** That the conversation was held. */
export function heldData(): Data {
  return {
    outcome: 'gehouden',
    attendees: 'Namens de aanbieder twee leidinggevenden; namens de regio het duo.',
  };
}

/** The minutes, with actions that are still open. */
export function minutesData({ conversation, dates }: Given): Data {
  return {
    topics: conversation.minutes.map(({ topic, discussed, agreed }) => ({
      title: conversationFormat.find(({ key }) => key === topic)?.title ?? topic,
      discussed,
      agreed,
    })),
    actions: conversation.actions.map((action) => ({
      description: action.description,
      owner: ownerOf(action),
      dueDate: dates.actionDue(action.dueOn),
    })),
    themes: Object.fromEntries(conversation.themes.map((theme) => [theme, true])),
    pointsForAgency: conversation.agencyPoints.toAgency.join('\n'),
  };
}

/** What the provider said of the minutes: right, or right but for one addition. */
export function factCheckData({ conversation }: Given, withCorrection: boolean): Data {
  const topics = conversation.minutes.map(({ topic, discussed, agreed }, index) => ({
    title: conversationFormat.find(({ key }) => key === topic)?.title ?? topic,
    discussed,
    agreed,
    ...(withCorrection && index === 0
      ? {
          verdict: 'correctie',
          correction: 'Graag toevoegen: dit plan is ook besproken met onze cliëntenraad.',
        }
      : { verdict: 'klopt' }),
  }));
  return { topics, remarks: '' };
}

/** The points for DJI, or that there are none. */
export function agencyPointsData({ conversation }: Given): Data {
  const { toAgency } = conversation.agencyPoints;
  if (toAgency.length === 0) return { none: true };
  return { none: false, points: toAgency.map(pointOf) };
}

/** That the points were brought in. */
export function agencyConfirmationData(date: string): Data {
  return { broughtIn: 'ja', date, outcome: 'DJI neemt dit mee in het gesprek over capaciteit in de regio.' };
}

function pointOf(text: string): { point: string; explanation: string } {
  if (text.length <= LONGEST_POINT) return { point: text, explanation: '' };
  const end = text.indexOf('. ') + 1;
  return { point: text.slice(0, end || LONGEST_POINT), explanation: text.slice(end || LONGEST_POINT).trim() };
}

function ownerOf({ owner }: DemoAction): string {
  if (owner === 'regio') return 'contractmanager';
  return isMunicipalityKey(owner) ? owner : 'aanbieder';
}
