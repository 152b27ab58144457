import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { OutboxMail, ProcessView } from '../../store/types';
import type { ProcessState } from '../../workflows/engine/state';
import { rungAt } from '../../workflows/engine/terms';
import { at, calendar, plannedCycle, readerOf, tasksOf } from '../fixture';
import { taskOf } from './digest-fixture';
import { repeatedReminders } from './repeated-reminders';

type Mail = Pick<OutboxMail, 'createdAt' | 'links'>;

const asking = (when: string, invitation = 'input:huizen:2027-Q1'): Mail => ({
  createdAt: at(when),
  links: { 'input-2027-q1': { kind: 'invitation', invitation } },
});

const minutesOnly: Mail = {
  createdAt: at('2027-01-05 08:00'),
  links: { m: { kind: 'invitation', invitation: 'input:huizen:2027-Q1', path: '/verslag' } },
};

function ask(
  states: readonly ProcessState[],
  given: { mails: readonly Mail[]; now: number; reader?: string },
) {
  const { mails, now, reader = 'wilma' } = given;
  const processes: ReadonlyMap<string, Pick<ProcessView, 'state'>> = new Map(
    states.map((state) => [state.id, { state }]),
  );
  return repeatedReminders({ tasks: tasksOf(states), processes, mails, reader: readerOf(reader), now });
}

/** Input for this conversation is due on Wednesday 13 January; reminders are due on the 6th and the 12th. */
const state = plannedCycle();
const task = taskOf(state, 'input', 'huizen');

test.each<[string, string, Mail[], boolean]>([
  ['a mail of yesterday named it', '2027-01-06 08:00', [asking('2027-01-05 08:00')], true],
  ['a mail of three working days ago did', '2027-01-06 08:00', [asking('2026-12-31 08:00')], true],
  ['a mail of four working days ago did', '2027-01-06 08:00', [asking('2026-12-30 08:00')], false],
  ['there was no mail', '2027-01-06 08:00', [], false],
  ['the mail was about minutes', '2027-01-06 08:00', [minutesOnly], false],
  [
    'the mail was about another quarter',
    '2027-01-06 08:00',
    [asking('2027-01-05 08:00', 'input:huizen:2026-Q4')],
    false,
  ],
  ['the mail went before it was asked', '2026-12-04 08:00', [asking('2026-12-03 08:00')], false],
  ['it is the last reminder', '2027-01-12 08:00', [asking('2027-01-11 08:00')], false],
  ['it closes today', '2027-01-13 08:00', [asking('2027-01-12 08:00')], false],
])('whether a reminder only repeats, when %s', (_what, now, mails, expected) => {
  expect(ask([state], { mails, now: at(now) }).has(task)).toBe(expected);
});

test('a last reminder goes out however early it comes', () => {
  const early: ProcessState = {
    ...state,
    definition: {
      ...state.definition,
      phases: state.definition.phases.map((phase) => ({
        ...phase,
        steps: phase.steps.map((step) =>
          step.kind === 'task' && step.key === 'input'
            ? { ...step, ladder: step.ladder.filter(({ workingDays }) => workingDays === -5) }
            : step,
        ),
      })),
    },
  };
  const given = { mails: [asking('2027-01-05 08:00')], now: at('2027-01-06 08:00') };
  expect([ask([state], given).has(task), ask([early], given).has(task)]).toEqual([true, false]);
});

test('only a municipality is spared: staff and providers get one reminder a task', () => {
  const given = { mails: [asking('2027-01-05 08:00')], now: at('2027-01-06 08:00') };
  for (const reader of ['noor', 'esther']) expect(ask([state], { ...given, reader }).size).toBe(0);
});

test('a municipality that says nothing about eight conversations gets fewer mails, and each last reminder', () => {
  const days = ['12', '14', '18', '20', '22', '26', '28', '29'];
  const states = days.map((day) => plannedCycle(`aanbieder-${day}`, `2027-01-${day} 10:00`));
  const reminders = states.flatMap((one) => {
    const id = taskOf(one, 'input', 'huizen');
    const dueAt = tasksOf([one]).get(id)?.dueAt ?? 0;
    return [-5, -1].map((workingDays) => ({
      id,
      last: workingDays === -1,
      at: rungAt({ workingDays, do: 'remind' }, { dueAt, calendar }),
    }));
  });
  const sent: Mail[] = [asking('2026-12-04 08:00')];
  const told: typeof reminders = [];
  for (let day = toAmsterdamDate(at('2026-12-05 08:00')); day < '2027-01-31'; day = addDays(day, 1)) {
    const now = atAmsterdam(day, '08:00');
    const waiting = reminders.filter((one) => toAmsterdamDate(one.at) === day);
    const repeated = ask(states, { mails: sent, now });
    const tell = waiting.filter(({ id }) => !repeated.has(id));
    if (tell.length === 0) continue;
    told.push(...tell);
    sent.push({ ...asking('2026-12-04 08:00'), createdAt: now });
  }
  const before = new Set(reminders.map((one) => one.at)).size;
  expect({ before, after: sent.length - 1 }).toEqual({ before: 11, after: 9 });
  expect(told.filter(({ last }) => last)).toHaveLength(8);
});
