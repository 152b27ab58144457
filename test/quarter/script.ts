/** Who does what in the played quarter: the region as it is, with the silent, the late and the changed. */
export type Behaviour = 'prompt' | 'late' | 'silent';

const LATE = new Set(['eemnes', 'wijdemeren']);
const SILENT = new Set(['laren']);

/** How a municipality answers for the n-th provider: most at once, some after a reminder, one not at all. */
export function behaviourOf(municipality: string, provider: number): Behaviour {
  if (SILENT.has(municipality) && provider % 2 === 0) return 'silent';
  return LATE.has(municipality) ? 'late' : 'prompt';
}

/** What happens to the cycle of the n-th provider, beside the ordinary. */
export const incidents = {
  moved: 2,
  cancelled: 3,
  sentBack: 4,
  corrected: 5,
} as const;

/** What a municipality writes for the n-th provider: something for every third, nothing to raise for the others. */
export function inputOf(municipality: string, provider: number): Record<string, unknown> {
  if (municipality.length % 3 !== provider % 3) return { hasInput: 'nee' };
  return {
    hasInput: 'ja',
    topics: [
      {
        subject: 'Overdracht bij vertrek',
        explanation: 'Wij horen vaak laat dat iemand vertrekt. Hoe kan dat eerder?',
        urgency: 'normaal',
      },
    ],
    goesWell: 'De lijnen zijn kort.',
  };
}
