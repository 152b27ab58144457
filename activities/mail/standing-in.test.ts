import { notice, openedCycle, passes, people, plannedCycle } from '../fixture';
import { mail, taskOf } from './digest.fixture';

const opened = openedCycle();

test('staff read whom they stand in for, until when, and which tasks are whose', () => {
  const taskId = taskOf(opened, 'plan');
  const { text, subject } = mail({
    reader: 'yasmin',
    now: '2026-12-09 08:00',
    states: [opened],
    notices: [{ ...notice(opened, { kind: 'late', person: 'yasmin', taskId }), meantFor: 'noor' }],
    more: { standsInFor: new Map([['noor', '2026-12-18']]) },
  });
  expect(subject).toBe('Te laat: Gesprek plannen – De Oever');
  expect(text).toContain(
    'Je vervangt Noor van Dalen (afwezig tot en met vrijdag 18 december 2026). Daarom staat hier ook wat voor deze collega is.',
  );
  expect(text).toContain('Gesprek plannen – De Oever (namens Noor van Dalen), moest');
});

test('a manager who is away has the late work of others told to whoever acts for him', () => {
  const taskId = taskOf(opened, 'plan');
  const { text } = mail({
    reader: 'yasmin',
    now: '2026-12-15 08:00',
    states: [opened],
    notices: [{ ...notice(opened, { kind: 'late', person: 'yasmin', taskId }), meantFor: 'carlijn' }],
    more: { standsInFor: new Map([['carlijn', '2026-12-18']]) },
  });
  expect(text).toContain('Je vervangt Carlijn Westra');
  expect(text).toContain('Bel even: Noor van Dalen');
});

test('the other contact of a municipality reads for whom the mail is', () => {
  const state = passes(plannedCycle(), '2027-01-06 12:00');
  const task = state.tasks.find(({ step, status }) => step === 'input' && status === 'open');
  const about = notice(state, { kind: 'reminder', person: 'wilma', taskId: task?.id ?? '' });
  const { text } = mail({
    reader: 'wilma',
    now: '2027-01-07 08:00',
    states: [state],
    notices: [{ ...about, meantFor: 'thijs' }],
    more: {
      standsInFor: new Map([['thijs', null]]),
      people: new Map(
        people.flatMap((one) => [
          [one._id, one],
          ['thijs', { ...one, name: 'Thijs Reinders' }],
        ]),
      ),
    },
  });
  expect(text).toContain('Deze mail is voor Thijs Reinders (nu niet bereikbaar). U krijgt hem als collega.');
});

test('nobody reads the name of somebody who left, whose work is his own now', () => {
  const { text } = mail({
    reader: 'yasmin',
    now: '2026-12-09 08:00',
    states: [opened],
    notices: [
      {
        ...notice(opened, { kind: 'late', person: 'yasmin', taskId: taskOf(opened, 'plan') }),
        meantFor: 'noor',
      },
    ],
    more: {
      standsInFor: new Map([['noor', null]]),
      people: new Map(people.map((one) => [one._id, one._id === 'noor' ? { ...one, leftAt: 1 } : one])),
    },
  });
  expect(text).not.toContain('Je vervangt');
});
