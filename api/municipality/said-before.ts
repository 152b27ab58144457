import type { Answer, Minutes } from '../../store/types';

/** What a municipality said about a provider in a quarter, and what the conversation then agreed. */
export type PreviousTime = {
  quarter: string;
  /** null when it was not asked, or nothing of it is known. */
  said: Said | null;
  agreed: readonly { title: string; agreed: string }[];
};

export type Said = { kind: 'nothing' } | { kind: 'input'; points: readonly string[] };

/** The free questions of the input form after its topics, in their order, with the word for a list. */
const QUESTIONS = [
  ['concerns', 'Zorgen over de kwaliteit'],
  ['signals', 'Signalen'],
  ['earlierActions', 'Eerdere afspraken'],
  ['goesWell', 'Wat goed gaat'],
] as const;

/** The last answer of one municipality among answers of any organisation: nobody sees another's. */
export function ownAnswer(answers: readonly Answer[], municipality: string): Answer | null {
  const own = answers.filter(
    ({ by, form, onBehalfOf }) =>
      (onBehalfOf ?? by.actor.organisation) === municipality && form.key === 'municipal-input',
  );
  return own.toSorted((a, b) => b.at - a.at)[0] ?? null;
}

/** Puts together what is known of the quarter before; null when that is nothing at all. */
export function previousTime({
  quarter,
  answer,
  minutes,
}: {
  quarter: string;
  answer: Answer | null;
  minutes: Minutes | null;
}): PreviousTime | null {
  const agreed = (minutes?.topics ?? [])
    .filter(({ agreed }) => agreed.trim() !== '')
    .map(({ title, agreed }) => ({ title, agreed }));
  if (!answer && agreed.length === 0) return null;
  return { quarter, said: answer ? saidIn(answer.data) : null, agreed };
}

/** The points of an answer to the input form, topics first. */
export function saidIn(data: Readonly<Record<string, unknown>>): Said {
  const topics = Array.isArray(data.topics) ? (data.topics as unknown[]) : []; // Array.isArray gives any[]
  const points = [
    ...topics.flatMap((row) => textOf(isRecord(row) ? row.subject : undefined)),
    ...QUESTIONS.flatMap(([key, word]) => textOf(data[key]).map((text) => `${word}: ${text}`)),
  ];
  return points.length === 0 ? { kind: 'nothing' } : { kind: 'input', points };
}

/** The beginning of a text for a table, cut between words: at most `length` characters and an ellipsis. */
export function shorten(text: string, length = 110): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length);
  return `${line.slice(0, space > 0 ? space : length).replace(/[\s,;:.]+$/, '')} …`;
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
