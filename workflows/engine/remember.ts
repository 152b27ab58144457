/** A request that got no answer comes again within minutes; so many others do not come between. */
const REMEMBERED = 12;

/** Adds the id of an answer to the latest ones: a copy of it that comes late changes nothing. */
export function remember(known: readonly string[] | undefined, answerId: string): readonly string[] {
  return [...(known ?? []), answerId].slice(-REMEMBERED);
}
