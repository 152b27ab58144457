import { formatList } from '../../../domain/time/dutch-dates';
import type { Rung } from '../../../workflows/engine/definition';
import type { NextRungs } from '../../../workflows/engine/rungs';
import type { Instant } from '../../../workflows/engine/state';
import { nearDay, sentenceStart } from './day';
import { outcomeInWords } from './outcome';
import { roleInWords } from './role';

/**
 * Says what happens by itself: 'Maandag 8 februari krijg je een herinnering en krijgt de manager bericht.'
 * `reminded` is who must act, as the subject of a sentence; `je` changes the verb.
 */
export function rungsInWords(next: NextRungs, given: { reminded: string; now: Instant }): string {
  const when = sentenceStart(nearDay(next.at, given.now));
  const concluding = next.rungs.find((rung) => rung.do === 'conclude');
  if (concluding?.do === 'conclude') {
    return `${when}, aan het einde van de dag, gaat het vanzelf verder: ${outcomeInWords(concluding.outcome)}.`;
  }
  return `${when} ${formatList(next.rungs.map((rung) => comingInWords(rung, given.reminded)))}.`;
}

function comingInWords(rung: Rung, reminded: string): string {
  switch (rung.do) {
    case 'remind':
      if (rung.contact === 'second') return 'krijgt de tweede contactpersoon een herinnering';
      return reminded === 'je' ? 'krijg je een herinnering' : `krijgt ${reminded} een herinnering`;
    case 'inform':
      return `krijgt ${roleInWords(rung.role)} bericht`;
    case 'escalate':
      return `krijgt ${roleInWords(rung.role)} de vraag om te helpen`;
    case 'reassign':
      return `gaat de taak over naar ${roleInWords(rung.role)}`;
    case 'start':
      return 'komt het als stilstand bij de manager';
    case 'conclude':
      return 'gaat het vanzelf verder';
  }
}

/** Says what was sent: '2 herinneringen en bericht aan de manager'; empty when nothing was. */
export function sentInWords(sent: readonly { rung: Rung }[]): string {
  const reminders = sent.filter(({ rung }) => rung.do === 'remind').length;
  const reminded = reminders === 0 ? [] : [reminders === 1 ? '1 herinnering' : `${reminders} herinneringen`];
  return formatList([...reminded, ...new Set(sent.flatMap(({ rung }) => wordsOfSent(rung)))]);
}

function wordsOfSent(rung: Rung): string[] {
  switch (rung.do) {
    case 'inform':
      return [`bericht aan ${roleInWords(rung.role)}`];
    case 'escalate':
      return [`een vraag om hulp aan ${roleInWords(rung.role)}`];
    case 'reassign':
      return [`de taak overgedragen aan ${roleInWords(rung.role)}`];
    case 'start':
      return ['stilstand gemeld aan de manager'];
    case 'remind':
    case 'conclude':
      return [];
  }
}
