/** How a phase or a cycle stands, as the board draws it. */
export type SignKind = 'done' | 'on-course' | 'due-soon' | 'late' | 'held' | 'fault' | 'planned' | 'off';

/** A form for each state, so that it can be told without its colour: also in print, and by who sees no colours. */
export function Sign({ kind }: { kind: SignKind }) {
  return (
    <svg class="kr-sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {DRAWING[kind]}
    </svg>
  );
}

const DRAWING = {
  done: <path d="M2.5 8.5l3.5 4 7.5-9" fill="none" stroke="currentColor" stroke-width="2.4" />,
  'on-course': <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  'due-soon': (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M8 8V2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  late: <path d="M8 1l7.5 14H.5z" fill="currentColor" />,
  held: <path d="M3 2h4v12H3zM9.5 2h4v12h-4z" fill="currentColor" />,
  fault: (
    <path d="M8 1l7 7-7 7-7-7z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
  ),
  planned: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.6" />,
  off: <path d="M2 8h12" stroke="currentColor" stroke-width="2" />,
} as const satisfies Record<SignKind, unknown>;
