import type { ComponentChildren } from 'preact';
import { Heading } from '../components';

/** The part of a check page that says all that follows, under its heading. */
export function ConsequencesSection({ children }: { children: ComponentChildren }) {
  return (
    <section class="kr-consequences" aria-labelledby="gevolgen">
      <Heading level={2} id="gevolgen">
        Wat dit betekent
      </Heading>
      {children}
    </section>
  );
}
