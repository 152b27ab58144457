import { toAmsterdamDate, toAmsterdamTime } from '../../domain/time/amsterdam';
import type { Instant } from '../../workflows/engine/state';
import { actionStart, at, cycleStart } from '../examples/processes';
import { type LiveProcess, startProcess } from '../replay/live-process';
import { openRig, type Rig } from '../replay/rig';

jest.setTimeout(60_000);

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** An instant as the office says it, and in UTC: the difference is one hour in winter and two in summer. */
function both(instant: Instant): string {
  const { hour, minute } = toAmsterdamTime(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  const utc = new Date(instant).toISOString().slice(11, 16);
  return `${toAmsterdamDate(instant)} ${two(hour)}:${two(minute)} (${utc} UTC)`;
}

/** What a process did by itself, and what it asked: when, what, about which step. */
function course({ id }: LiveProcess): string[] {
  return rig.recorder.batches(id).flatMap(({ effects, state }) =>
    effects.flatMap(({ effect, at: when }) => {
      if (effect.kind !== 'event' || !('taskId' in effect.event) || effect.event.by !== null) return [];
      const { kind, taskId } = effect.event;
      const task = state.tasks.find((one) => one.id === taskId);
      const role = 'role' in effect.event ? ` ${effect.event.role}` : '';
      // What silence ends is ended a moment after its deadline: the next day, by some milliseconds.
      const moment = kind === 'task-concluded' && task ? task.dueAt : when;
      return [`${both(moment)} ${kind}${role}: ${task?.step}`];
    }),
  );
}

const dueOf = (process: LiveProcess, step: string): string => both(process.task(step).dueAt);

test('a quarter over Easter, the clock that goes forward, King’s Day, Ascension Day and Whit Monday', async () => {
  // 2027: Good Friday 26 and Easter Monday 29 March, the clock on 28 March, King's Day 27 April, Ascension Day 6 May, Whit Monday 17 May.
  const cycle = await startProcess(rig, {
    type: 'quarterlyCycle',
    start: cycleStart({ municipalities: ['laren'] }),
    from: at('2027-03-15 07:00'),
  });
  expect(dueOf(cycle, 'plan')).toBe('2027-03-22 23:59 (22:59 UTC)');
  await cycle.travelTo(at('2027-04-02 10:00'));
  await cycle.finish({ step: 'plan', moments: { conversation: at('2027-05-07 10:00') } });
  // Ten working days before Friday 7 May, without Ascension Day and King's Day.
  expect(dueOf(cycle, 'input')).toBe('2027-04-21 23:59 (21:59 UTC)');
  await cycle.travelTo(at('2027-04-29 10:00'));
  expect(dueOf(cycle, 'agenda-complete')).toBe('2027-04-26 23:59 (21:59 UTC)');
  await cycle.finish({ step: 'agenda-complete' });
  await cycle.finish({ step: 'agenda-release' });
  await cycle.travelTo(at('2027-05-07 12:00'));
  expect(dueOf(cycle, 'conversation')).toBe('2027-05-10 23:59 (21:59 UTC)');
  await cycle.finish({ step: 'conversation', outcome: 'held' });
  await cycle.finish({ step: 'minutes-draft' });
  await cycle.travelTo(at('2027-05-12 10:00'));
  await cycle.finish({ step: 'minutes-review', outcome: 'approved' });
  // Ten working days after 12 May, without Whit Monday.
  expect(dueOf(cycle, 'fact-check')).toBe('2027-05-27 23:59 (21:59 UTC)');
  await cycle.travelTo(at('2027-05-28 12:00'));
  expect(course(cycle)).toEqual([
    '2027-03-19 07:00 (06:00 UTC) reminded: plan',
    '2027-03-23 07:00 (06:00 UTC) reminded: plan',
    '2027-03-25 07:00 (06:00 UTC) informed policyAdviser: plan',
    // Good Friday, the weekend in which the clock goes forward, and Easter Monday do not count.
    '2027-03-31 07:00 (05:00 UTC) escalated manager: plan',
    '2027-04-14 07:00 (05:00 UTC) reminded: input',
    '2027-04-16 07:00 (05:00 UTC) reminded: input',
    '2027-04-20 07:00 (05:00 UTC) reminded: input',
    '2027-04-20 07:00 (05:00 UTC) informed contractManager: input',
    '2027-04-21 23:59 (21:59 UTC) task-concluded: input',
    '2027-04-23 07:00 (05:00 UTC) reminded: agenda-complete',
    // King's Day is the day after its deadline.
    '2027-04-28 07:00 (05:00 UTC) reminded: agenda-complete',
    '2027-04-28 07:00 (05:00 UTC) escalated contractManager: agenda-complete',
    '2027-04-29 07:00 (05:00 UTC) informed manager: agenda-complete',
    '2027-05-24 07:00 (05:00 UTC) reminded: fact-check',
    '2027-05-25 07:00 (05:00 UTC) reminded: fact-check',
    '2027-05-27 23:59 (21:59 UTC) task-concluded: fact-check',
  ]);
});

test('an action over the autumn in which the clock goes back', async () => {
  const action = await startProcess(rig, {
    type: 'actionItem',
    start: actionStart({ moments: { due: at('2027-11-02 12:00') } }),
    from: at('2027-10-20 10:00'),
  });
  expect(dueOf(action, 'follow-up')).toBe('2027-11-02 23:59 (22:59 UTC)');
  await action.travelTo(at('2027-11-10 12:00'));
  expect(course(action)).toEqual([
    '2027-10-26 07:00 (05:00 UTC) reminded: follow-up',
    '2027-11-03 07:00 (06:00 UTC) reminded: follow-up',
    '2027-11-09 07:00 (06:00 UTC) escalated manager: follow-up',
  ]);
});
