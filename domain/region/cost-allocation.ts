type Share = { key: string; floor: number; remainder: number };

/**
 * Shares whole euros by inhabitants, by the method of the largest remainder: everyone gets his part rounded down, and
 * the euros that are left go to the largest fractions. The shares add up to the total. Of equal fractions the one with
 * most inhabitants goes first, then the first by key. Reproduces the table of the service agreement (domain.md,
 * section 5). Throws RangeError when there is nobody to share it, or a number is negative or not whole.
 */
export function allocateCost<Key extends string>(
  total: number,
  inhabitantsByMunicipality: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const entries = Object.entries<number>(inhabitantsByMunicipality);
  const inhabitants = entries.reduce((sum, [, count]) => sum + count, 0);
  if (![total, ...entries.map(([, count]) => count)].every(isWholeAmount)) {
    throw new RangeError('Euros and inhabitants are whole numbers of 0 or more');
  }
  if (inhabitants === 0) throw new RangeError('Costs cannot be shared by nobody');

  const shares = entries.map(([key, count]): Share => {
    // Whole numbers all along: a fraction in floating point could make two equal remainders differ.
    const product = total * count;
    return { key, floor: Math.floor(product / inhabitants), remainder: product % inhabitants };
  });
  const left = total - shares.reduce((sum, share) => sum + share.floor, 0);
  const raised = new Set(
    [...shares]
      .sort(byRemainder(inhabitantsByMunicipality))
      .slice(0, left)
      .map(({ key }) => key),
  );
  const euros = shares.map(({ key, floor }) => [key, floor + (raised.has(key) ? 1 : 0)] as const);
  // The keys are those of the argument; Object.fromEntries forgets which ones.
  return Object.fromEntries(euros) as Record<Key, number>;
}

function byRemainder(inhabitants: Readonly<Record<string, number>>) {
  return (a: Share, b: Share): number =>
    b.remainder - a.remainder ||
    (inhabitants[b.key] ?? 0) - (inhabitants[a.key] ?? 0) ||
    (a.key < b.key ? -1 : 1);
}

function isWholeAmount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
