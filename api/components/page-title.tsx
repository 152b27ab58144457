import type { ComponentChildren } from 'preact';

/** The heading of a page: what it belongs to above it, and under it the one sentence that says what to do. */
export function PageTitle({
  over,
  children,
  lead,
  status,
}: {
  /** 'Gemeente Huizen · 1e kwartaal 2027'. */
  over?: ComponentChildren;
  children: ComponentChildren;
  lead?: ComponentChildren;
  /** Where it stands, in one line: counts and the deadline. */
  status?: ComponentChildren;
}) {
  return (
    <div class="kr-title">
      {over && <p class="kr-title__over">{over}</p>}
      <h1 class="utrecht-heading-1">{children}</h1>
      {lead && <p class="kr-title__lead">{lead}</p>}
      {status && <p class="kr-status">{status}</p>}
    </div>
  );
}

/** A heading inside a page. */
export function Heading({
  level,
  id,
  children,
}: {
  level: 2 | 3 | 4;
  id?: string;
  children: ComponentChildren;
}) {
  const Tag = `h${level}` as const;
  return (
    <Tag class={`utrecht-heading-${level}`} id={id}>
      {children}
    </Tag>
  );
}
