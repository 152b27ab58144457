import type { Quarter } from '../quarters';

/** How the agency works with a provider: strategic partners get four kinds of conversation a year, regular ones two. */
export type Partnership = 'strategic' | 'regular';

/** A goal of the tender, as the agency's own calendar letters them. */
export type TenderGoal = 'A' | 'B' | 'C' | 'D' | 'E';

/** A kind of conversation that the agency (DJI) holds with a provider. */
export type AgencyConversation = {
  key: 'annual-plan' | 'capacity' | 'finance-operations' | 'quality' | 'contract-management';
  partnership: Partnership;
  title: string;
  goals: readonly TenderGoal[];
  atProvider: readonly string[];
  atAgency: readonly string[];
  topics: readonly string[];
  /** The quarters of the year in which it is held; all four where the calendar names none. */
  quarters: readonly (1 | 2 | 3 | 4)[];
};

const ANY_QUARTER = [1, 2, 3, 4] as const;

/** The agency's conversation calendar (*gesprekskalender*), as in domain.md, section 2; participants and topics are a guideline. */
export const agencyConversations: readonly AgencyConversation[] = [
  {
    key: 'annual-plan',
    partnership: 'strategic',
    title: 'Jaarplangesprek',
    goals: ['D', 'A', 'B', 'C', 'E'],
    atProvider: ['directeur of manager', 'inhoudelijk manager', 'controller (optioneel)'],
    atAgency: ['accountmanagement', 'financieel accountmanager (mogelijk)'],
    topics: [
      'Jaarplan',
      'Thema’s uit het programma van eisen: scholing, forensisch vakmanschap en risico’s',
      'Terugblik en vooruitblik op de financiën',
      'Een thema van de sector',
    ],
    quarters: ANY_QUARTER,
  },
  {
    key: 'capacity',
    partnership: 'strategic',
    title: 'Capaciteitsgesprek',
    goals: ['A', 'C'],
    atProvider: ['manager', 'inhoudelijk manager', 'intakecoördinator'],
    atAgency: ['accountmanager', 'selectiefunctionaris DIZ'],
    topics: [
      'Capaciteit bij de aanbieder en in de regio',
      'Bezetting in verhouding tot de capaciteit',
      'Weigeringen',
      'Doorstroom',
    ],
    quarters: ANY_QUARTER,
  },
  {
    key: 'finance-operations',
    partnership: 'strategic',
    title: 'Financieel en bedrijfsvoeringsgesprek',
    goals: ['E'],
    atProvider: ['manager', 'controller'],
    atAgency: ['financieel accountmanager', 'accountmanager'],
    topics: ['Jaarrekening', 'Financiën en verantwoording', 'Strategische plannen voor vastgoed'],
    quarters: ANY_QUARTER,
  },
  {
    key: 'quality',
    partnership: 'strategic',
    title: 'Kwaliteitsgesprek',
    goals: ['B'],
    atProvider: ['manager', 'directeur', 'inhoudelijk manager'],
    atAgency: ['accountmanagement', 'kwaliteitsadviseur'],
    topics: [
      'Kwaliteitsrapport',
      'Invoering van het KKFZ aan de hand van de jaarthema’s',
      'Prestatie-indicatoren en trajectindicatoren',
    ],
    quarters: ANY_QUARTER,
  },
  {
    key: 'contract-management',
    partnership: 'regular',
    title: 'Contractmanagementgesprek',
    goals: ['D', 'E'],
    atProvider: ['directeur', 'manager', 'controller'],
    atAgency: ['accountmanager', 'financieel adviseur (mogelijk)'],
    topics: [
      'Thema’s uit het programma van eisen: risico’s, scholing, vakmanschap en capaciteit',
      'Vooruitblik en terugblik',
      'Financiën',
    ],
    quarters: [1, 2],
  },
  {
    key: 'quality',
    partnership: 'regular',
    title: 'Kwaliteitsgesprek',
    goals: ['A', 'B', 'C'],
    atProvider: ['directeur', 'manager', 'inhoudelijk professional'],
    atAgency: ['accountmanager', 'financieel adviseur of kwaliteitsadviseur (mogelijk)'],
    topics: ['Kwaliteitsrapport', 'KKFZ aan de hand van de jaarthema’s', 'Capaciteit en doorstroom'],
    quarters: [3, 4],
  },
];

/**
 * Gives the conversations that the agency can hold with a provider in a quarter: for a regular partner the one of its
 * half-year; for a strategic partner all four, because the calendar names no quarter for them.
 */
export function agencyConversationsFor(
  partnership: Partnership,
  quarter: Quarter,
): readonly AgencyConversation[] {
  const number = Number(quarter.slice(-1));
  return agencyConversations.filter(
    (conversation) =>
      conversation.partnership === partnership && conversation.quarters.some((held) => held === number),
  );
}
