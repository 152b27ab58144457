import { formatQuarter } from '../../domain/quarters';
import { formatDateTime, formatList } from '../../domain/time/dutch-dates';
import type { ProcessView } from '../../store/types';
import type { ProcessEvent } from '../../workflows/engine/effects';
import { tick } from '../../workflows/engine/tick';
import type { Moment } from './next-moment';

/** What happens at the next moment: the processes with something due, and how many people get mail. */
export type DueThen = { processes: readonly Pick<ProcessView, 'state'>[]; people: number };

/**
 * Says in words when the next moment is and what will happen then. The pure core tells: it does on a copy what the
 * processes will do in earnest.
 */
export function describeMoment(moment: Moment, due: DueThen): { when: string; what: string } {
  return { when: formatDateTime(moment.at), what: whatHappens(moment, due) };
}

function whatHappens(moment: Moment, { processes, people }: DueThen): string {
  if (moment.kind === 'overview') return 'de manager hoort wat er stilstaat';
  if (moment.kind === 'opening') return `de ronde van het ${formatQuarter(moment.quarter)} gaat open`;
  const events = processes.flatMap(({ state }) =>
    tick(state, moment.at).effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : [])),
  );
  const said = [
    count(events, 'reminded', ['er gaat 1 herinnering uit', 'er gaan # herinneringen uit']),
    count(events, 'informed', [
      '1 keer hoort iemand dat iets te laat is',
      '# keer hoort iemand dat iets te laat is',
    ]),
    count(events, 'task-concluded', ['1 vraag sluit zonder antwoord', '# vragen sluiten zonder antwoord']),
    plural(people, ['1 persoon krijgt mail', '# mensen krijgen mail']),
  ].filter((part) => part !== null);
  return said.length > 0 ? formatList(said) : 'er loopt een termijn af';
}

function count(
  events: readonly ProcessEvent[],
  kind: ProcessEvent['kind'],
  words: readonly [string, string],
): string | null {
  return plural(events.filter((event) => event.kind === kind).length, words);
}

function plural(number: number, [one, many]: readonly [string, string]): string | null {
  if (number === 0) return null;
  return number === 1 ? one : many.replace('#', String(number));
}
