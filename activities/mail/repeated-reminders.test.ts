import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import type { IsoDate } from '../../domain/time/iso-date';
import { addWorkingDays, workingDaysBetween } from '../../domain/time/working-days';
import type { OutboxMail } from '../../store/types';
import { at } from '../../test/examples/processes';
import type { Rung } from '../../workflows/engine/definition';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { taskStepOf } from '../../workflows/engine/steps';
import { rungAt } from '../../workflows/engine/terms';
import { calendar, plannedCycle, readerOf, tasksOf } from '../fixture';
import { taskOf } from './digest.fixture';
import { mailsFor, type Question, warnsNow } from './last-warnings';
import { repeatedReminders } from './repeated-reminders';

type Mail = Pick<OutboxMail, 'createdAt' | 'links' | 'warns'>;

const asking = (when: string, invitation = 'input:huizen:2027-Q1'): Mail => ({
  createdAt: at(when),
  links: { 'input-2027-q1': { kind: 'invitation', invitation } },
});

const minutesOnly: Mail = {
  createdAt: at('2027-01-05 08:00'),
  links: { m: { kind: 'invitation', invitation: 'input:huizen:2027-Q1', path: '/verslag' } },
};

/** Input for this conversation is due on Wednesday 13 January; reminders are due on the 6th and the 12th. */
const state = plannedCycle();
const task = taskOf(state, 'input', 'huizen');
const dueAt = at('2027-01-13 23:59') + 59_999;
const warning = (when: string, due: Instant = dueAt): Mail => ({
  ...asking(when),
  warns: [{ taskId: task, dueAt: due }],
});

/** The questions to Huizen that are open at a moment. */
function questions(states: readonly ProcessState[], now: Instant): Question[] {
  const tasks = tasksOf(states);
  return states.flatMap((one) => {
    const found = tasks.get(taskOf(one, 'input', 'huizen'));
    return found && found.dueAt >= now ? [{ task: found, state: one }] : [];
  });
}

function ask(
  states: readonly ProcessState[],
  { mails, now, firstContact = true }: { mails: readonly Mail[]; now: Instant; firstContact?: boolean },
) {
  const reader = { ...readerOf('wilma'), firstContact };
  return repeatedReminders({ open: questions(states, now), mails, reader, now });
}

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
])('whether an early reminder is one too many, when %s', (_what, now, mails, expected) => {
  expect(ask([state], { mails, now: at(now) }).has(task)).toBe(expected);
});

test.each<[string, string, Mail[], boolean]>([
  ['a mail of yesterday only named it', '2027-01-12 08:00', [asking('2027-01-11 08:00')], false],
  ['a mail of yesterday warned', '2027-01-12 08:00', [warning('2027-01-11 08:00')], true],
  ['a mail of three working days ago warned', '2027-01-12 08:00', [warning('2027-01-07 08:00')], true],
  ['a mail of four working days ago did', '2027-01-12 08:00', [warning('2027-01-06 08:00')], false],
  [
    'a mail warned of a later date, before the conversation moved forward',
    '2027-01-12 08:00',
    [warning('2027-01-11 08:00', at('2027-01-15 23:59'))],
    false,
  ],
  ['it closes today, the worker stood still, and nobody warned', '2027-01-13 08:00', [], false],
  ['it closes today and a mail of yesterday warned', '2027-01-13 08:00', [warning('2027-01-12 08:00')], true],
])('whether the last warning is one too many, when %s', (_what, now, mails, expected) => {
  expect(ask([state], { mails, now: at(now) }).has(task)).toBe(expected);
});

test('an early reminder waits where a last warning of another conversation comes within three working days', () => {
  const sooner = plannedCycle('kompas', '2027-01-22 10:00');
  const given = { mails: [], now: at('2027-01-06 08:00') };
  // That one closes on the 8th and warns on the 7th.
  expect(ask([state, sooner], given).has(task)).toBe(true);
  const warned = {
    ...asking('2026-12-30 08:00'),
    warns: [
      {
        taskId: taskOf(sooner, 'input', 'huizen'),
        dueAt: questions([sooner], given.now)[0]?.task.dueAt ?? 0,
      },
    ],
  };
  expect(ask([state, sooner], { ...given, mails: [warned] }).has(task)).toBe(true);
  expect(ask([state], given).has(task)).toBe(false);
});

test('the other contact has a last reminder of his own', () => {
  const given = { mails: [asking('2027-01-07 08:00')], now: at('2027-01-08 08:00') };
  // Three working days before it closes: the last for the other contact, no more than early for the first.
  expect(ask([state], { ...given, firstContact: false }).has(task)).toBe(false);
  expect(ask([state], { ...given, firstContact: true }).has(task)).toBe(true);
});

test.each<[string[], number]>([
  [[], 0],
  [['2027-01-12'], 1],
  [['2027-01-12', '2027-01-15'], 1],
  [['2027-01-12', '2027-01-18'], 2],
  [['2027-01-18', '2027-01-12', '2027-01-14', '2027-01-19'], 2],
])('last warnings on %j take %d mails', (days, mails) => {
  // The table holds dates only.
  expect(mailsFor(days as IsoDate[], calendar)).toBe(mails);
});

/** Plays a municipality that says nothing: each working day at eight, what its ladder has ready and is not one too many. */
function playSilence(states: readonly ProcessState[], { firstContact }: { firstContact: boolean }) {
  const reader = { ...readerOf('wilma'), firstContact };
  const isOwn = (rung: Rung): boolean => rung.do === 'remind' && (rung.contact === 'second') !== firstContact;
  const sent: Mail[] = [asking('2026-12-04 08:00')];
  const late: string[] = [];
  for (let day = toAmsterdamDate(at('2026-12-05 08:00')); day < '2027-03-31'; day = addDays(day, 1)) {
    const now = atAmsterdam(day, '08:00');
    const open = questions(states, now);
    const waiting = open.filter(({ task: { dueAt: due, step }, state: { definition } }) =>
      taskStepOf(definition, step).ladder.some(
        (rung) => isOwn(rung) && toAmsterdamDate(rungAt(rung, { dueAt: due, calendar })) === day,
      ),
    );
    const repeated = repeatedReminders({ open, mails: sent, reader, now });
    const tell = waiting.filter((one) => !repeated.has(one.task._id));
    if (tell.length > 0) {
      const warned = open.filter((one) => tell.includes(one) || warnsNow(one, { reader, now }));
      const warns = warned.map((one) => ({ taskId: one.task._id, dueAt: one.task.dueAt }));
      sent.push({ ...asking('2026-12-04 08:00'), createdAt: now, warns });
    }
    for (const { task: closing } of open.filter((one) => toAmsterdamDate(one.task.dueAt) === day)) {
      const last = sent.findLast(({ warns }) => warns?.some(({ taskId }) => taskId === closing._id));
      const days = last ? workingDaysBetween(toAmsterdamDate(last.createdAt), day, calendar) : 99;
      // Its last rung is one working day before (three for the other contact); three earlier is what a bundle may be.
      if (days > (firstContact ? 4 : 6)) late.push(`${closing._id}: ${days}`);
    }
  }
  return { mails: sent.length - 1, late };
}

const spread = (gaps: readonly number[]): ProcessState[] => {
  let day = toAmsterdamDate(at('2027-01-12 10:00'));
  return gaps.map((gap, index) => {
    day = addWorkingDays(day, gap, calendar);
    return plannedCycle(`aanbieder-${index}`, `${day} 10:00`);
  });
};

describe.each([true, false])('a municipality that says nothing, first contact: %s', (firstContact) => {
  test.each<[string, number[], number]>([
    ['on one day', [0, 0, 0, 0, 0, 0, 0, 0], 2],
    ['a working day apart', [0, 1, 1, 1, 1, 1, 1, 1], 4],
    ['two working days apart', [0, 2, 2, 2, 2, 2, 2, 2], 4],
    ['three working days apart', [0, 3, 3, 3, 3, 3, 3, 3], 4],
    ['in two weeks of four', [0, 1, 1, 1, 5, 1, 1, 1], 4],
    ['in pairs, a week apart', [0, 1, 4, 1, 4, 1, 4, 1], 4],
    ['as it comes', [0, 2, 2, 2, 2, 2, 2, 1], 4],
  ])('about eight conversations %s is warned of each in time, by few mails', (_what, gaps, most) => {
    const { mails, late } = playSilence(spread(gaps), { firstContact });
    expect(late).toEqual([]);
    expect(mails).toBeLessThanOrEqual(most);
    expect(mails).toBeGreaterThan(0);
  });
});
