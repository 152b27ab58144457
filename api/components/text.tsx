import type { ComponentChildren } from 'preact';

/** A paragraph. */
export function Paragraph({ small = false, children }: { small?: boolean; children: ComponentChildren }) {
  return <p class={`utrecht-paragraph${small ? ' kr-small' : ''}`}>{children}</p>;
}

/** A link in running text. */
export function TextLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={href}>
      {children}
    </a>
  );
}

/** What somebody typed: keeps his lines, escapes everything else. */
export function TypedText({ children }: { children: string }) {
  return <p class="utrecht-paragraph kr-typed">{children}</p>;
}

/** A list with bullets. */
export function BulletList({ items }: { items: readonly ComponentChildren[] }) {
  return (
    <ul class="utrecht-unordered-list">
      {items.map((item, index) => (
        // Rendered once on the server: the place in the list is name enough.
        <li key={index} class="utrecht-unordered-list__item">
          {item}
        </li>
      ))}
    </ul>
  );
}
