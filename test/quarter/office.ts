import { randomUUID } from 'node:crypto';
import { paths } from '../../api/paths';
import { addDays, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import { addWorkingDays } from '../../domain/time/working-days';
import { answerTo } from './answers';
import { type Client, createClient, expectOk } from './client';
import { incidents } from './script';
import { type Task, tasksOf } from './tasks';

/** A conversation this many days after today leaves everybody the terms they have. */
const DAYS_AHEAD = 35;
/** Between one provider's conversation and the next one's, in working days. */
const SPREAD = 2;
const LATER_DAYS = 10;

type Colleague = { key: string; client: Client };

/** The office at work: every member of staff signed in, doing what lies open as the script says. */
export type Office = {
  /** Does what there is to do today; tells how many tasks were done. */
  work(today: IsoDate): Promise<number>;
  /** What happened, for the time line. */
  onDone(tell: (what: string) => void): void;
};

/** Signs the staff in through the demo's own door. */
export async function openOffice(given: {
  baseUrl: string;
  staff: readonly string[];
  providers: readonly string[];
  quarter: string;
  /** What this colleague leaves lying today; nothing where it is not said. */
  leaves?: (task: Task, by: { colleague: string; today: IsoDate }) => boolean;
}): Promise<Office> {
  const colleagues: Colleague[] = [];
  for (const key of given.staff) {
    const client = createClient(given.baseUrl);
    await expectOk(await client.postForm(paths.demoSignIn, { person: key }), `signing in ${key}`);
    colleagues.push({ key, client });
  }
  const doneBefore = new Map<string, number>();
  let tell: (what: string) => void = () => undefined;

  const doTask = async ({ client }: Colleague, task: Task, today: IsoDate): Promise<void> => {
    const number = given.providers.indexOf(task.provider);
    const kind = `${task.step}:${task.provider}`;
    const before = doneBefore.get(kind) ?? 0;
    const ahead = addWorkingDays(addDays(today, DAYS_AHEAD), number * SPREAD, { freeDays: [] });
    const later = addWorkingDays(addDays(today, LATER_DAYS), 0, { freeDays: [] });
    const data = answerTo({ task, number, today, conversationOn: ahead, laterOn: later, before });
    const response = await client.postJson(paths.apiSubmission(task.form.key), {
      data,
      metadata: { task: task.id, requestId: randomUUID() },
    });
    await expectOk(response, `${task.step} of ${task.provider}`);
    doneBefore.set(kind, before + 1);
    tell(`${task.step}: ${task.provider}${incidentOf(task.step, number, before)}`);
  };

  return {
    async work(today) {
      let done = 0;
      for (const colleague of colleagues) {
        for (const task of await tasksOf(colleague.client)) {
          if (!isOf(given.quarter, task) || !isTimeFor(task, today)) continue;
          if (given.leaves?.(task, { colleague: colleague.key, today })) continue;
          await doTask(colleague, task, today);
          done += 1;
        }
      }
      return done;
    },
    onDone(listener) {
      tell = listener;
    },
  };
}

/** What comes of faults is for whoever plays them: the office does what a quarter brings. */
const NOT_OF_A_QUARTER: ReadonlySet<string> = new Set(['contact-repair', 'contact-new', 'stall-review']);

/** Actions outlive their quarter: those of earlier ones come due as well. */
function isOf(quarter: string, task: Task): boolean {
  if (NOT_OF_A_QUARTER.has(task.form.key)) return false;
  return task.quarter === quarter || task.step === 'follow-up';
}

/** A conversation cannot have been held before its day, nor an action be done before its date. */
function isTimeFor(task: Task, today: IsoDate): boolean {
  if (task.step !== 'conversation' && task.step !== 'follow-up') return true;
  return toAmsterdamDate(Date.parse(task.dueAt)) <= today;
}

function incidentOf(step: string, number: number, before: number): string {
  if (step === 'conversation' && number === incidents.cancelled) return ' (cancelled)';
  if (step === 'conversation' && number === incidents.moved && before === 0) return ' (moved)';
  if (step === 'minutes-review' && number === incidents.sentBack && before === 0) return ' (sent back)';
  return '';
}
