import type { AgencyPoint } from '../../store/types';
import type { Names } from '../tasks/words/names';

/** One point of the list, with its provider by name and by key. */
export type AgencyRow = { provider: string; key: string; point: AgencyPoint };

/** The list of a quarter, by the name of the provider. */
export function agencyRows(points: readonly AgencyPoint[], names: Names): AgencyRow[] {
  return points
    .map((point) => ({ provider: names.organisation(point.provider), key: point.provider, point }))
    .sort((a, b) => a.provider.localeCompare(b.provider) || a.point._id.localeCompare(b.point._id));
}

/** How the list stands: '5 punten · 3 nog in te brengen · 2 ingebracht'; what there is none of is left out. */
export function agencySentence(points: readonly Pick<AgencyPoint, 'status'>[]): string {
  const count = (status: AgencyPoint['status']): number =>
    points.filter((point) => point.status === status).length;
  const parts: [number, string][] = [
    [count('listed'), 'nog in te brengen'],
    [count('brought-in'), 'ingebracht'],
    [count('not-brought-in'), 'niet ingebracht'],
  ];
  return [
    `${points.length} ${points.length === 1 ? 'punt' : 'punten'}`,
    ...parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`),
  ].join(' · ');
}
