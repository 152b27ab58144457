import type { AgencyPoint } from '../../store/types';
import type { Names } from '../tasks/words/names';

/** The points of one provider on the list for the agency. */
export type AgencyGroup = { provider: string; key: string; points: AgencyPoint[] };

/** The list of a quarter by provider, in the order of names. */
export function agencyGroups(points: readonly AgencyPoint[], names: Names): AgencyGroup[] {
  const groups = new Map<string, AgencyPoint[]>();
  for (const point of points) groups.set(point.provider, [...(groups.get(point.provider) ?? []), point]);
  return [...groups]
    .map(([key, own]) => ({ key, provider: names.organisation(key), points: own }))
    .sort((a, b) => a.provider.localeCompare(b.provider));
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
