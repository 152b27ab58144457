import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatDate, formatTime } from '../../domain/time/dutch-dates';
import type { Refusal } from '../../workflows/engine/command';
import type { Actor, Instant } from '../../workflows/engine/state';

/** Who reads it and what he was doing. */
export type RefusalContext = {
  /** Outsiders are "u", the team is "je". */
  address: 'u' | 'je';
  now: Instant;
  /** Who acts, to tell a colleague from oneself. */
  by: Actor | null;
  /** The name of a member of staff. */
  personName: (id: string) => string;
  /** Whether what was typed is kept as a draft. */
  draftKept: boolean;
};

/** Says in Dutch why something could not be done, what now holds, and what became of the text; one or more sentences. */
export function refusalText(refusal: Refusal, context: RefusalContext): string {
  const kept = context.draftKept ? ` Wat ${context.address} typte, is bewaard als concept.` : '';
  return `${reason(refusal, context)}${kept}`;
}

function reason(refusal: Refusal, context: RefusalContext): string {
  const you = context.address;
  switch (refusal.code) {
    case 'process-closed':
      return 'Dit is intussen afgesloten. Er is niets veranderd.';
    case 'task-unknown':
      return 'Deze vraag is er niet meer. Er is niets veranderd.';
    case 'task-done':
      return `${who(refusal.by, context)} dit ${when(refusal.at, context.now)} al verstuurd. Dat antwoord geldt nu.`;
    case 'task-not-yours':
      return refusal.person === null
        ? `Deze taak hoort bij een ander. Er is niets veranderd.`
        : `${context.personName(refusal.person)} doet deze taak nu. Er is niets veranderd.`;
    case 'outcome-unknown':
    case 'moment-missing':
    case 'moment-unknown':
      return `Dit antwoord past niet meer bij hoe het er nu voor staat. Open de pagina opnieuw.`;
    case 'moment-past':
      return you === 'u'
        ? 'De datum die u koos, is al voorbij of kan niet meer worden gewijzigd. Kies een datum die nog komt.'
        : 'De datum die je koos, is al voorbij of kan niet meer worden gewijzigd. Kies een datum die nog komt.';
    case 'task-open':
      return 'Deze vraag staat al open. Er is niets veranderd.';
    case 'step-unknown':
      return 'Deze stap is er niet, of is nog niet aan de beurt geweest. Er is niets veranderd.';
    case 'not-skippable':
      return 'Deze stap kan niet worden overgeslagen: wat hierna komt, heeft het antwoord nodig.';
    case 'not-reopenable':
      return 'Dit antwoord kan niet apart opnieuw worden opengezet. Zet de cyclus terug naar deze stap.';
    case 'date-past':
      return 'Kies een dag die nog komt.';
    case 'on-hold':
      return `De cyclus staat al stil tot en met ${formatDate(refusal.until)}. Er is niets veranderd.`;
    case 'not-on-hold':
      return 'De cyclus staat niet stil: er is intussen verder gegaan. Er is niets veranderd.';
    case 'nudged-today':
      return `Er is ${when(refusal.at, context.now)} al een extra herinnering verstuurd. Dat kan één keer per dag.`;
    case 'same-person':
      return 'Dit is al bij deze persoon. Er is niets veranderd.';
    case 'too-late':
      return `Reageren kon tot en met ${formatDate(refusal.dueAt)}. ${
        you === 'u' ? 'Uw antwoord is daarom niet verstuurd.' : 'Je antwoord is daarom niet verstuurd.'
      }`;
  }
}

function who(by: Actor | null, context: RefusalContext): string {
  const { address } = context;
  if (by?.kind === 'person' && context.by?.kind === 'person' && by.person === context.by.person) {
    return address === 'u' ? 'U heeft' : 'Je hebt';
  }
  if (by?.kind === 'person' && address === 'je') return `${context.personName(by.person)} heeft`;
  return address === 'u' ? 'Uw organisatie heeft' : 'Een collega heeft';
}

function when(at: Instant, now: Instant): string {
  const today = toAmsterdamDate(at) === toAmsterdamDate(now);
  return today ? `om ${formatTime(at)}` : `op ${formatDate(at)} om ${formatTime(at)}`;
}
