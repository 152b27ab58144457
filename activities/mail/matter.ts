import { lateMorning, type Matter } from '../../domain/staffing/rhythm';
import type { AnyNoticeKind, Notice, ProcessView, TaskView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { isOwn } from './own';

/** What a notice is about, by its kind; one about a task also by where that stands. */
const MATTERS: Readonly<Record<AnyNoticeKind, Matter>> = {
  'task-opened': 'request',
  reminder: 'reminder',
  late: 'escalation',
  waiting: 'escalation',
  escalated: 'escalation',
  nudge: 'asked',
  concluded: 'change',
  amended: 'change',
  'moment-moved': 'change',
  cancelled: 'change',
  withdrawn: 'change',
  reassigned: 'change',
  extended: 'change',
  held: 'change',
  resumed: 'change',
  'sent-back': 'change',
  'conversation-planned': 'paper',
  'agenda-released': 'paper',
  'minutes-fixed': 'paper',
  'agency-brought-in': 'news',
  'guest-unreached': 'escalation',
  'technical-fault': 'escalation',
  'weekly-overview': 'escalation',
  'sign-in': 'asked',
};

/** Whether it does not wait for the next morning: a colleague had it sent by hand, or everything may stand still. */
export function isByHand(kind: AnyNoticeKind): boolean {
  return MATTERS[kind] === 'asked' || kind === 'technical-fault';
}

type Given = {
  task: TaskView | undefined;
  process: Pick<ProcessView, 'state'> | undefined;
  now: Instant;
};

/** What a notice is about on the day on which it would be mailed. */
export function matterOf(notice: Notice, { task, process, now }: Given): Matter {
  const matter = MATTERS[notice.kind];
  if (!task) return matter;
  if (matter === 'escalation') return isOwn(notice, task) ? 'late' : matter;
  if (matter !== 'reminder' && matter !== 'request') return matter;
  if (now > task.dueAt && task.status === 'open') return 'late';
  return matter === 'reminder' && process && now >= quietUntil({ task, process }) ? 'last-day' : matter;
}

/** Until when somebody who hears only of what is late can go without: the last morning before it closes, or the first after due. */
export function quietUntil({
  task,
  process,
}: {
  task: TaskView;
  process: Pick<ProcessView, 'state'>;
}): Instant {
  const { definition, calendar } = process.state;
  const { ladder } = taskStepOf(definition, task.step);
  const closesByItself = ladder.some((rung) => rung.do === 'conclude');
  return lateMorning({ dueAt: task.dueAt, closesByItself, calendar });
}
