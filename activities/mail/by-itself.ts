import { formatDate } from '../../domain/time/dutch-dates';
import type { Rung, StaffRole } from '../../workflows/engine/definition';
import { comesTo } from '../../workflows/engine/rungs';
import type { Instant, ProcessState, TaskState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { rungAt } from '../../workflows/engine/terms';

const ROLES: Readonly<Record<StaffRole, string>> = {
  contractManager: 'de contractmanager',
  policyAdviser: 'de beleidsadviseur',
  manager: 'de manager',
};

/** What happens by itself when nobody does a task, and when (a Dutch sentence). `reader` is called `je`. */
export function byItself(given: {
  state: ProcessState;
  task: TaskState;
  now: Instant;
  reader?: string;
}): string {
  const { state, task, now, reader } = given;
  const { calendar, people } = state;
  const [next] = taskStepOf(state.definition, task.step)
    .ladder.map((rung) => ({ rung, at: rungAt(rung, { dueAt: task.dueAt, calendar }) }))
    .filter(({ rung, at }) => at > now && rung.do !== 'remind' && comesTo(task, rung))
    .sort((a, b) => a.at - b.at);
  if (!next) return 'Er gebeurt nu niets meer vanzelf.';
  if (next.rung.do === 'conclude' && task.before)
    return `Na ${formatDate(next.at)} gaat het vanzelf verder; het eerdere antwoord geldt.`;
  return sentenceOf(next.rung, { day: formatDate(next.at), isYou: (role) => people[role] === reader });
}

function sentenceOf(
  rung: Rung,
  { day, isYou }: { day: string; isYou: (role: StaffRole) => boolean },
): string {
  switch (rung.do) {
    case 'inform':
      return `Op ${day} ${isYou(rung.role) ? 'krijg je' : `krijgt ${ROLES[rung.role]}`} bericht.`;
    case 'escalate':
      return `Op ${day} ${isYou(rung.role) ? 'krijg je' : `krijgt ${ROLES[rung.role]}`} de vraag om te helpen.`;
    case 'reassign':
      return `Op ${day} gaat de taak naar ${isYou(rung.role) ? 'jou' : ROLES[rung.role]}.`;
    case 'start':
      return `Op ${day} komt het als stilstand bij ${isYou('manager') ? 'jou' : 'de manager'}.`;
    case 'remind':
    case 'conclude':
      return `Na ${day} gaat het vanzelf verder, zonder dit antwoord.`;
  }
}
