import type { Command } from '../../../workflows/engine/command';
import type { Actor, Instant } from '../../../workflows/engine/state';

/** What can be changed about a planned conversation from its cycle: another moment, or not at all. */
export type ChangeKind = 'move' | 'cancel';

/** The moment of the definition that a conversation is. */
export const CONVERSATION = 'conversation';

/** Words and fields that differ between moving and cancelling; the fields are those of the form `conversation`. */
export const changes: Readonly<
  Record<
    ChangeKind,
    {
      title: string;
      lead: string;
      outcome: string;
      fields: readonly string[];
      check: string;
      send: string;
      done: string;
    }
  >
> = {
  move: {
    title: 'Gesprek verplaatsen',
    lead: 'Kies een nieuwe dag en zeg waarom. Je ziet eerst wat er verschuift; daarna bevestig je.',
    outcome: 'verplaatst',
    fields: ['newDate', 'newTime', 'reason'],
    check: 'Bekijk wat er verschuift',
    send: 'Verplaats het gesprek',
    done: 'Het gesprek is verplaatst. De aanbieder, de gemeenten en je duogenoot krijgen bericht met de reden.',
  },
  cancel: {
    title: 'Gesprek afzeggen',
    lead: 'Zeg waarom het gesprek niet doorgaat. Kan het op een andere dag? Verplaats het dan liever.',
    outcome: 'afgezegd',
    fields: ['reason'],
    check: 'Bekijk wat dit betekent',
    send: 'Zeg het gesprek af',
    done: 'Het gesprek is afgezegd. De aanbieder, de gemeenten en je duogenoot krijgen bericht met de reden.',
  },
};

/** The command of a change; the reason stands in its answer. */
export function changeCommand(
  kind: ChangeKind,
  given: { to: Instant; answerId: string; by: Actor },
): Command {
  const { to, answerId, by } = given;
  return kind === 'move'
    ? { kind: 'move-moment', moment: CONVERSATION, to, answerId, by }
    : { kind: 'cancel', answerId, by };
}
