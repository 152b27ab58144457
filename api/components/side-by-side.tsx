import type { ComponentChildren } from 'preact';

/** The work on the left, what one needs for it on the right; below it on a phone. */
export function SideBySide({
  side,
  sideLabel,
  children,
}: {
  side: ComponentChildren;
  /** Names the right column for screen readers: 'Vorige keer en open actiepunten'. */
  sideLabel: string;
  children: ComponentChildren;
}) {
  return (
    <div class="kr-sides">
      <div class="kr-sides__main">{children}</div>
      <aside class="kr-sides__side" aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  );
}

/** A closed block of content with a heading inside it; for the right column and for start pages. */
export function Card({ children }: { children: ComponentChildren }) {
  return <section class="kr-card">{children}</section>;
}
