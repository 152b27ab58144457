import { rowsOf } from '../../forms/rows';
import type { FormData, FormRow } from '../../forms/types';
import type { Answer } from '../../store/types';

/** An action as it stands in minutes that are not fixed yet. */
export type DraftAction = { description: string; owner: string; dueDate: string };

/** What the provider checks: each topic of the draft as a row that it cannot change. */
export function topicsToCheck(minutes: Answer | null): FormData {
  const rows = rowsIn(minutes, 'topics').map(
    (row): FormRow => ({
      title: textIn(row, 'title'),
      discussed: textIn(row, 'discussed'),
      agreed: textIn(row, 'agreed'),
    }),
  );
  return { topics: rows };
}

/** What was typed, where every topic that has no verdict yet is right. */
export function allRight(typed: FormData, toCheck: FormData): FormData {
  const verdicts = rowsOf(typed, 'topics');
  const topics = rowsOf(toCheck, 'topics').map(
    (topic, index): FormRow => ({ ...topic, verdict: 'klopt', ...verdicts[index] }),
  );
  return { ...typed, topics };
}

/** The actions in the draft, for the right column. */
export function draftActions(minutes: Answer | null): DraftAction[] {
  return rowsIn(minutes, 'actions').map((row) => ({
    description: textIn(row, 'description'),
    owner: textIn(row, 'owner'),
    dueDate: textIn(row, 'dueDate').slice(0, 10),
  }));
}

type Row = Readonly<Record<string, unknown>>;

function rowsIn(answer: Answer | null, key: string): Row[] {
  const value = answer?.data[key];
  return Array.isArray(value)
    ? value.filter((row): row is Row => typeof row === 'object' && row !== null)
    : [];
}

function textIn(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value.trim() : '';
}
