import type { ProcessView } from '../../../store/types';
import type { Instant, OpenTask } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { paths } from '../../paths';
import { sentenceStart } from '../../tasks/words/day';
import { dueInWords, workingDaysLate } from '../../tasks/words/due';
import { assigneeInWords, type Names } from '../../tasks/words/names';
import { nextRungs, rungsInWords, sentInWords, sentRungs } from '../../tasks/words/next-rung';

/** One late task on the board: what, since when, who must act, what was sent and what happens by itself. */
export type Attention = {
  taskId: string;
  provider: string;
  title: string;
  cycleHref: string;
  taskHref: string | null;
  due: string;
  who: string;
  sent: string;
  next: string;
  workingDaysLate: number;
};

/** Every task of a round that is late, the latest first. */
export function attentionOf(given: {
  cycles: readonly ProcessView[];
  names: Names;
  viewer: string;
  now: Instant;
}): Attention[] {
  return given.cycles
    .flatMap((cycle) => lateTasks(cycle, given.now).map((task) => itemOf(cycle, task, given)))
    .sort((a, b) => b.workingDaysLate - a.workingDaysLate || a.provider.localeCompare(b.provider));
}

/** The open tasks of a cycle of which the deadline has passed. */
export function lateTasks({ state }: ProcessView, now: Instant): OpenTask[] {
  return state.tasks.filter((task) => task.status === 'open').filter(({ dueAt }) => dueAt < now);
}

function itemOf(
  { state, subject }: ProcessView,
  task: OpenTask,
  given: { names: Names; viewer: string; now: Instant },
): Attention {
  const { names, viewer, now } = given;
  const { calendar, definition } = state;
  const step = taskStepOf(definition, task.step);
  const who = assigneeInWords(task.assignee, { names, viewer });
  const next = nextRungs({ task, step, calendar });
  const sent = sentInWords(sentRungs({ task, step, calendar }));
  return {
    taskId: task.id,
    provider: names.organisation(subject.provider),
    title: step.title,
    cycleHref: paths.cycle({ provider: subject.provider, quarter: subject.quarter }),
    taskHref: task.assignee.kind === 'person' ? paths.task(task.id) : null,
    due: `${sentenceStart(dueInWords({ dueAt: task.dueAt, now, calendar }))}.`,
    who,
    sent: sent === '' ? 'Nog niets verstuurd.' : `Verstuurd: ${sent}.`,
    next: next
      ? rungsInWords(next, { reminded: who === 'jij' ? 'je' : who, now })
      : `Er gaat geen bericht meer uit. ${who === 'jij' ? 'Doe het vandaag, of vraag een collega.' : `Spreek ${who} aan, of neem de taak over.`}`,
    workingDaysLate: workingDaysLate({ dueAt: task.dueAt, now, calendar }),
  };
}
