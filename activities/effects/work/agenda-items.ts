import { agencyConversationsFor } from '../../../domain/agency/conversation-calendar';
import { conversationFormat } from '../../../domain/conversation-format';
import type { Quarter } from '../../../domain/quarters';
import { formatDay } from '../../../domain/time/dutch-dates';
import type { OtherAnswer } from '../../../forms/other-answers';
import type { Provider } from '../../../store/organisations';
import type { Action, AgendaItem } from '../../../store/types';
import { type FormData, rowsOf, textOf } from '../form-data';

/** The agenda form takes no more rows, and no longer titles. */
const MOST_ITEMS = 40;
const LONGEST_TITLE = 150;

/** What one municipality wants raised; `others` are its answers to questions that were added to the form. */
export type Input = { municipality: string; data: FormData; others: readonly OtherAnswer[] };

const QUESTIONS = [
  ['concerns', 'Zorgen over de kwaliteit van de zorg'],
  ['signals', 'Signalen'],
  ['earlierActions', 'Eerdere afspraken'],
  ['goesWell', 'Wat gaat goed'],
] as const;

/** The questions of the input form that have a place of their own on the agenda, or none. */
export const KNOWN_QUESTIONS: ReadonlySet<string> = new Set([
  'hasInput',
  'topics',
  ...QUESTIONS.map(([field]) => field),
]);

/**
 * Puts an agenda together: the fixed topics, what municipalities raise (urgent first, each with its name), open
 * actions, and the topics of the agency's own conversation. Where that is too much for one agenda, each municipality
 * and all actions become one item: nothing is left out.
 */
export function agendaItems(given: {
  provider: Pick<Provider, 'partnership'>;
  quarter: Quarter;
  inputs: readonly Input[];
  actions: readonly Pick<Action, 'description' | 'owner' | 'dueDate'>[];
}): AgendaItem[] {
  const fixed = conversationFormat.map(({ title, questions }) => ({
    title,
    source: 'Gespreksformat',
    explanation: questions.join(' '),
  }));
  const raised = given.inputs.map((input) => ({ input, items: itemsOf(input) }));
  const actions = given.actions.map(actionItem);
  const agency = agencyConversationsFor(given.provider.partnership, given.quarter).map((conversation) => ({
    title: conversation.title,
    source: 'DJI',
    explanation: `Onderwerpen in het gesprek van DJI: ${conversation.topics.join('; ')}.`,
  }));
  const all = [...raised.flatMap(({ items }) => items).sort(urgentFirst), ...actions];
  const fits = fixed.length + all.length + agency.length <= MOST_ITEMS;
  const middle = fits ? all : [...raised.flatMap(together), ...actionsTogether(actions)];
  return [...fixed, ...middle, ...agency];
}

function itemsOf({ municipality, data, others }: Input): AgendaItem[] {
  const topics = rowsOf(data, 'topics').map((topic) => ({
    title: textOf(topic, 'subject'),
    source: textOf(topic, 'urgency') === 'hoog' ? `${municipality}, dringend` : municipality,
    explanation: textOf(topic, 'explanation'),
  }));
  const answers = QUESTIONS.map(([field, title]) => ({
    title,
    source: municipality,
    explanation: textOf(data, field),
  }));
  return [
    ...topics.filter(({ title }) => title !== ''),
    ...answers.filter(({ explanation }) => explanation !== ''),
    ...others.map(({ label, text }) => otherItem(label, { source: municipality, explanation: text })),
  ];
}

/** A question can be longer than a title may be: then it stands above its answer. */
function otherItem(label: string, item: { source: string; explanation: string }): AgendaItem {
  if (label.length <= LONGEST_TITLE) return { title: label, ...item };
  return { title: 'Overige inbreng', ...item, explanation: `${label}\n${item.explanation}` };
}

function urgentFirst(a: AgendaItem, b: AgendaItem): number {
  return Number(b.source.endsWith(', dringend')) - Number(a.source.endsWith(', dringend'));
}

function together({ input, items }: { input: Input; items: readonly AgendaItem[] }): AgendaItem[] {
  if (items.length === 0) return [];
  return [
    { title: `Inbreng van ${input.municipality}`, source: input.municipality, explanation: joined(items) },
  ];
}

function actionsTogether(actions: readonly AgendaItem[]): AgendaItem[] {
  if (actions.length === 0) return [];
  return [{ title: 'Openstaande actiepunten', source: 'Openstaand actiepunt', explanation: joined(actions) }];
}

function joined(items: readonly AgendaItem[]): string {
  return items
    .map(({ title, explanation }) => `- ${title}${explanation ? `: ${explanation}` : ''}`)
    .join('\n');
}

function actionItem({ description, owner, dueDate }: Pick<Action, 'description' | 'owner' | 'dueDate'>) {
  const when = `Wie: ${owner}. Klaar op ${formatDay(dueDate)}.`;
  const short = description.length <= LONGEST_TITLE;
  return {
    title: short ? description : 'Openstaand actiepunt',
    source: 'Openstaand actiepunt',
    explanation: short ? when : `${description}\n${when}`,
  };
}
