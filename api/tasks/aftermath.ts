import type { Assignment, Lead, TaskStep } from '../../workflows/engine/definition';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { stepAfter, stepOf } from '../../workflows/engine/steps';
import { dueOf } from '../../workflows/engine/terms';
import { dayInWords } from './words/day';
import type { Names } from './words/names';
import { outcomeInWords } from './words/outcome';
import { roleInWords } from './words/role';
import { termInWords } from './words/term';

/** What comes after a task: per outcome the lines that say what, by whom and until when. */
export type Aftermath = { outcome: string | null; lines: string[] };

type Given = {
  state: ProcessState;
  step: TaskStep;
  now: Instant;
  viewer: string;
  names: Names;
};

/**
 * What happens after a step, from the definition alone. Outcomes that lead to the same place stand together; an
 * outcome that only silence gives is left out, because whoever reads this is about to answer.
 */
export function aftermathOf(given: Given): Aftermath[] {
  const { step } = given;
  const silent = step.ladder.flatMap((rung) => (rung.do === 'conclude' ? [rung.outcome] : []));
  const groups = new Map<string, { outcomes: string[]; lines: string[] }>();
  for (const [outcome, lead] of Object.entries(step.outcomes)) {
    if (silent.includes(outcome)) continue;
    const lines = linesFor(lead, { ...given, newMoment: step.sets?.when === outcome });
    const known = groups.get(lines.join('\n'));
    groups.set(lines.join('\n'), { outcomes: [...(known?.outcomes ?? []), outcome], lines });
  }
  const list = [...groups.values()];
  if (list.length === 1) return list.map(({ lines }) => ({ outcome: null, lines }));
  return list.map(({ outcomes, lines }) => ({
    outcome: outcomes.map(outcomeInWords).join(' of '),
    lines,
  }));
}

function linesFor(lead: Lead, given: Given & { newMoment: boolean }): string[] {
  const { definition, subject } = given.state;
  if ('close' in lead) {
    return [
      lead.close === 'cancelled'
        ? 'De cyclus stopt. De aanbieder en alle gemeenten krijgen bericht.'
        : `De cyclus van ${given.names.organisation(subject.provider)} is klaar.`,
    ];
  }
  const lines: string[] = [];
  let next = lead.goTo ? stepOf(definition, lead.goTo) : stepAfter(definition, given.step.key);
  while (next?.kind === 'automatic') {
    lines.push(`${next.title}: dat gaat vanzelf.`);
    next = stepAfter(definition, next.key);
  }
  if (!next) return [...lines, endOf(definition.key)];
  const again = next.key === given.step.key ? ' (opnieuw)' : '';
  return [...lines, `${next.title}${again}: ${whoDoes(next.assign, given)}, ${dueFor(next, given)}.`];
}

/** What is over then; a review settles nothing by itself. */
function endOf(definition: string): string {
  if (definition === 'action-item') return 'Het actiepunt is klaar.';
  if (definition === 'stall-review')
    return 'Deze taak is klaar. Wat stilstaat, gaat pas verder als iemand het doet of er iets aan verandert.';
  return 'Dan is alles klaar.';
}

function whoDoes(assign: Assignment, { state, viewer, names }: Given): string {
  if ('provider' in assign) return names.organisation(state.subject.provider);
  if ('each' in assign) return `de ${state.municipalities.length} gemeenten`;
  const person = state.people[assign.role];
  return person === viewer
    ? 'jij'
    : `${names.person(person)} (${roleInWords(assign.role).replace('de ', '')})`;
}

function dueFor(step: TaskStep, given: Given & { newMoment: boolean }): string {
  const { moments, calendar, definition } = given.state;
  const { due } = step;
  if (due.from !== 'opened' && (given.newMoment || moments[due.from.moment] === undefined)) {
    const moment = definition.moments[due.from.moment] ?? due.from.moment;
    return termInWords(due, moment);
  }
  return `uiterlijk ${dayInWords(dueOf(due, { openedAt: given.now, moments, calendar }), given.now)}`;
}
