/** An organisation around the table, as far as a round needs it. */
type Organisation =
  | { _id: string; kind: 'region' | 'municipality'; name: string }
  | { _id: string; kind: 'provider'; name: string; contractManager: string; policyAdviser: string };

type Person = { _id: string; organisation: string; role: string; leftAt?: number | null };

/** What a region lacks before a round can run: something of the region as a whole, or of one organisation. */
export type RegionGap =
  | { kind: 'manager' | 'municipalities' | 'providers' }
  | {
      kind: 'contact' | 'contractManager' | 'policyAdviser';
      organisation: { _id: string; kind: 'municipality' | 'provider'; name: string };
    };

/** Everything that a region lacks, in the order in which one fills it in; none when a round can run. */
export function regionGaps(region: {
  organisations: readonly Organisation[];
  people: readonly Person[];
}): RegionGap[] {
  const { organisations } = region;
  const there = region.people.filter(({ leftAt }) => (leftAt ?? null) === null);
  const isKnown = (id: string): boolean => there.some(({ _id }) => _id === id);
  const isReached = (id: string): boolean => there.some(({ organisation }) => organisation === id);
  const municipalities = organisations.flatMap((one) => (one.kind === 'municipality' ? [one] : []));
  const providers = organisations.flatMap((one) => (one.kind === 'provider' ? [one] : []));
  return [
    ...(there.some(({ role }) => role === 'manager') ? [] : [{ kind: 'manager' } as const]),
    ...(municipalities.length > 0 ? [] : [{ kind: 'municipalities' } as const]),
    ...municipalities.flatMap(({ _id, name }): RegionGap[] =>
      isReached(_id) ? [] : [{ kind: 'contact', organisation: { _id, kind: 'municipality', name } }],
    ),
    ...(providers.length > 0 ? [] : [{ kind: 'providers' } as const]),
    ...providers.flatMap((provider): RegionGap[] => {
      const organisation = { _id: provider._id, kind: provider.kind, name: provider.name };
      return [
        ...(['contractManager', 'policyAdviser'] as const).flatMap((kind) =>
          isKnown(provider[kind]) ? [] : [{ kind, organisation }],
        ),
        ...(isReached(provider._id) ? [] : [{ kind: 'contact', organisation } as const]),
      ];
    }),
  ];
}

/**
 * The gaps that keep cycles from opening by themselves. Once a region has had a round, an organisation without anybody
 * to reach keeps nobody waiting: the cycle itself asks for a contact. `provider` asks about its cycle alone.
 */
export function gapsThatStop(
  gaps: readonly RegionGap[],
  { first, provider }: { first: boolean; provider?: string },
): RegionGap[] {
  return gaps.filter(
    (gap) =>
      !('organisation' in gap) ||
      ((first || gap.kind !== 'contact') && (provider === undefined || gap.organisation._id === provider)),
  );
}
