import type { ComponentChildren } from 'preact';

/** The way back to the list, above the heading. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <p class="kr-back">
      <a class="utrecht-link utrecht-link--html-a" href={href}>
        {children}
      </a>
    </p>
  );
}
