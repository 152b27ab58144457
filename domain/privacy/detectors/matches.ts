import type { Span } from '../finding';

/** A match of a pattern with the words it captured by name. */
export type Match = Span & { groups: Readonly<Record<string, string | undefined>> };

/** Finds all matches of a pattern with the flag `g`, in order. */
export function matchesOf(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    groups: match.groups ?? {},
  }));
}

/** Gives the text of the same sentence just before a position, at most `length` characters of it. */
export function sentenceBefore(text: string, position: number, length: number): string {
  const before = text.slice(Math.max(0, position - length), position);
  // A full stop after a whole word and before a capital ends a sentence; one in "nr. 12" or "J. de Vries" does not.
  return before.split(/[!?\n]|(?<=\p{L}{3})\.\s+(?=\p{Lu}\p{Ll}|$)/u).at(-1) ?? '';
}

/** Tells whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Which characters of a text are taken by spans; asking costs the length of a span, however many there are. */
export type Coverage = {
  add: (span: Span) => void;
  touches: (span: Span) => boolean;
};

/** Makes an empty coverage of a text of `length` characters and takes the given spans. */
export function coverageOf(length: number, spans: readonly Span[] = []): Coverage {
  const taken = new Uint8Array(length);
  const add = ({ start, end }: Span): void => void taken.fill(1, start, end);
  spans.forEach(add);
  return { add, touches: ({ start, end }) => taken.subarray(start, end).includes(1) };
}
