import type { ComponentChildren } from 'preact';

/** open: waits for somebody; busy: begun; done; late: past due; off: not needed any more. */
export type StatusKind = 'open' | 'busy' | 'done' | 'late' | 'off';

/** A state as a word with a colour; the word carries the meaning. */
export function StatusBadge({ kind, children }: { kind: StatusKind; children: ComponentChildren }) {
  return <span class={`utrecht-badge-status kr-badge kr-badge--${kind}`}>{children}</span>;
}
