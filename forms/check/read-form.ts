/** A file that was read as JSON, or the line (from 1; `3 of 4` where it may be either) at which a computer cannot read on, and what to do there. */
export type ReadForm =
  | { readonly kind: 'read'; readonly definition: unknown }
  | { readonly kind: 'unreadable'; readonly line: string; readonly message: string };

const ENDS_TOO_EARLY =
  'Het bestand houdt hier ineens op. Zet terug wat aan het einde is weggevallen: elk haakje dat opent, moet ook sluiten.';
const CANNOT_READ =
  'Hier kan het bestand niet verder worden gelezen. Meestal ontbreekt op deze regel een komma of een aanhalingsteken, of staat er een komma te veel.';
/** Characters that Node shows before the one it stumbled over. */
const SHOWN_BEFORE = 10;

/** Reads the text of a form file. Never throws. */
export function readForm(text: string): ReadForm {
  try {
    const definition: unknown = JSON.parse(text);
    return { kind: 'read', definition };
  } catch (error) {
    const position = positionIn(String(error), text);
    const message = position >= text.trimEnd().length ? ENDS_TOO_EARLY : CANNOT_READ;
    return { kind: 'unreadable', line: lineOf(text, position), message };
  }
}

/** Node says at which character it stopped, or shows what stands around it; where it says neither, the end is meant. */
function positionIn(said: string, text: string): number {
  const [, position] = /position (\d+)/.exec(said) ?? [];
  if (position !== undefined) return Number(position);
  const [, dots, shown = ''] = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON/.exec(said) ?? [];
  if (shown === '') return text.length;
  return dots ? text.indexOf(shown) + SHOWN_BEFORE : 0;
}

/** What is missing before an unexpected character is often missing at the end of the last line with text on it. */
function lineOf(text: string, position: number): string {
  const before = text.slice(0, position);
  const here = before.split('\n').length;
  const last = before.trimEnd().split('\n').length;
  return last === here || position >= text.trimEnd().length ? `${last}` : `${last} of ${here}`;
}
