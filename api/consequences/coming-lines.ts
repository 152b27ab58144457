import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { formatList } from '../../domain/time/dutch-dates';
import type { Coming } from '../../workflows/engine/preview';
import type { Instant } from '../../workflows/engine/state';
import { nearDay, sentenceStart } from '../tasks/words/day';
import { assigneeInWords, type Names } from '../tasks/words/names';
import { outcomeInWords } from '../tasks/words/outcome';
import { roleInWords } from '../tasks/words/role';

type Given = { coming: readonly Coming[]; names: Names; viewer: string; now: Instant };

/** What happens by itself when nobody acts, one line a day: 'Dinsdag 12 januari: herinnering aan gemeente Laren.' */
export function comingLines({ coming, names, viewer, now }: Given): string[] {
  const days = new Map<string, Coming[]>();
  for (const one of coming.filter(isTold)) {
    const day = toAmsterdamDate(one.at);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const parts = [...bySort(list).values()].map((same) => partOf(same, { names, viewer }));
    return [`${sentenceStart(nearDay(first.at, now))}: ${formatList(parts)}.`];
  });
}

/** Nobody is told before its deadline of a task whose earlier answer holds: something was given. */
function isTold({ task, rung }: Coming): boolean {
  return !(task.before && rung.do === 'inform' && rung.workingDays < 0);
}

/** The same rung of several tasks is one part of the sentence. */
function bySort(list: readonly Coming[]): Map<string, Coming[]> {
  const sorts = new Map<string, Coming[]>();
  for (const one of list) {
    const key = JSON.stringify([one.task.step, one.rung, one.task.before !== undefined]);
    sorts.set(key, [...(sorts.get(key) ?? []), one]);
  }
  return sorts;
}

function partOf(same: readonly Coming[], given: { names: Names; viewer: string }): string {
  const [first] = same;
  if (!first) return '';
  const who =
    same.length > 1
      ? `wie dan nog niet reageerde (nu ${same.length})`
      : jou(assigneeInWords(first.task.assignee, given));
  const { rung } = first;
  switch (rung.do) {
    case 'remind':
      return rung.contact === 'second'
        ? `herinnering aan de tweede contactpersoon van ${who}`
        : `herinnering aan ${who}`;
    case 'inform':
      return `bericht aan ${roleInWords(rung.role)}`;
    case 'escalate':
      return `een vraag om hulp aan ${roleInWords(rung.role)}`;
    case 'reassign':
      return `de taak gaat naar ${roleInWords(rung.role)}`;
    case 'start':
      return 'stilstand gemeld aan de manager';
    case 'conclude':
      if (first.task.before) return 'aan het einde van de dag verder: het eerdere antwoord geldt';
      return `aan het einde van de dag verder zonder antwoord: ${outcomeInWords(rung.outcome)}`;
  }
}

function jou(name: string): string {
  return name === 'jij' ? 'jou' : name;
}
