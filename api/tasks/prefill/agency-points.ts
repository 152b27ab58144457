import type { FormData, FormRow } from '../../../forms/types';
import type { Dossier } from '../task-page/dossier';

/** The form takes no longer point; the whole text then stands in the explanation. */
const LONGEST_POINT = 200;
const MOST_POINTS = 25;

/** The points for the agency that the minutes name, one a line; without any, that there are none. */
export function agencyPointsPrefill({ minutes }: Pick<Dossier, 'minutes'>): FormData {
  if (!minutes) return {};
  const lines = minutes.pointsForAgency
    .split('\n')
    .map((line) => line.replace(/^\s*([-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return { none: true };
  return { points: lines.slice(0, MOST_POINTS).map(pointOf) };
}

function pointOf(line: string): FormRow {
  if (line.length <= LONGEST_POINT) return { point: line };
  const [sentence = line] = line.split(/(?<=[.!?])\s/);
  const point = sentence.length <= LONGEST_POINT ? sentence : `${sentence.slice(0, LONGEST_POINT - 1)}…`;
  return { point, explanation: line };
}
