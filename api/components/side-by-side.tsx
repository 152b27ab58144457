import type { ComponentChildren } from 'preact';

/** What one needs beside the work; `label` names it for screen readers: 'Vorige keer en open actiepunten'. */
export type Side = { label: string; content: ComponentChildren };

/** The work on the left, what one needs for it on the right; below it on a phone. The work alone where nothing is needed. */
export function SideBySide({ side, children }: { side: Side | null; children: ComponentChildren }) {
  if (side === null) return <>{children}</>;
  return (
    <div class="kr-sides">
      <div class="kr-sides__main">{children}</div>
      <aside class="kr-sides__side" aria-label={side.label}>
        {side.content}
      </aside>
    </div>
  );
}

/** A closed block of content with a heading inside it; for the right column and for start pages. */
export function Card({ children }: { children: ComponentChildren }) {
  return <section class="kr-card">{children}</section>;
}
