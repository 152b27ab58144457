import type { Answer, EventView } from '../../store/types';
import { at } from '../../test/examples/processes';
import type { ProcessEvent } from '../../workflows/engine/effects';
import { plannedCycle } from '../fixture';
import { conversationOf } from './conversation';

const state = plannedCycle();

function event(given: Partial<ProcessEvent> & Pick<ProcessEvent, 'kind'>, when: string): EventView {
  // A test writes the fields that its kind has.
  const full = { key: `${when}`, at: at(when), by: null, ...given } as ProcessEvent;
  return { _id: when, processId: state.id, at: at(when), event: full, sequence: 1, order: 1 };
}

function answer(id: string, data: Record<string, unknown>): [string, Answer] {
  const actor = { kind: 'person', person: 'noor', organisation: 'regio' } as const;
  const by = { actor, functionTitle: null, email: null };
  return [
    id,
    {
      _id: id,
      taskId: null,
      processId: state.id,
      form: { key: 'planning', version: 1 },
      data,
      outcome: 'done',
      by,
      at: 1,
    },
  ];
}

const set = event(
  { kind: 'moment-set', moment: 'conversation', to: 1, answerId: 'plan' },
  '2026-12-03 10:00',
);
const move = (when: string, from: string) =>
  event(
    { kind: 'moment-moved', moment: 'conversation', from: at(from), to: 2, answerId: `move ${when}` },
    when,
  );
const planned = answer('plan', { onLocation: 'location', place: 'Voorbeeldstraat 1', durationMinutes: '90' });

test('comes from the planning', () => {
  const given = {
    process: { state },
    events: [set],
    answers: new Map([planned]),
    since: at('2026-12-04 08:00'),
  };
  expect(conversationOf(given)).toEqual({
    at: at('2027-01-27 10:00'),
    before: null,
    minutes: 90,
    place: 'Voorbeeldstraat 1',
    moves: 0,
    reason: '',
  });
});

test('a move keeps the place, counts, and says from which date the reader knows it', () => {
  const events = [
    set,
    move('2027-01-10 10:00', '2027-01-20 10:00'),
    move('2027-01-12 10:00', '2027-01-22 10:00'),
  ];
  const answers = new Map([planned, answer('move 2027-01-12 10:00', { reason: 'Ziekte in het team' })]);
  const heard = conversationOf({ process: { state }, events, answers, since: at('2027-01-12 10:00') });
  expect(heard).toMatchObject({
    moves: 2,
    before: at('2027-01-22 10:00'),
    reason: 'Ziekte in het team',
    place: 'Voorbeeldstraat 1',
  });
  const both = conversationOf({ process: { state }, events, answers, since: at('2027-01-10 10:00') });
  expect(both.before).toBe(at('2027-01-20 10:00'));
});

test.each([
  ['online', { onLocation: 'online' }, 'Online'],
  ['not known yet', {}, 'De plaats volgt nog'],
])('a place that is %s', (_what, data, expected) => {
  const given = { process: { state }, events: [set], answers: new Map([answer('plan', data)]), since: 0 };
  expect(conversationOf(given).place).toBe(expected);
});

test('the reason of a cancellation goes before that of a move', () => {
  const events = [
    set,
    move('2027-01-10 10:00', '2027-01-20 10:00'),
    event({ kind: 'closed', as: 'cancelled', answerId: 'stop' }, '2027-01-12 10:00'),
  ];
  const answers = new Map([planned, answer('stop', { reason: 'De aanbieder stopt' })]);
  expect(conversationOf({ process: { state }, events, answers, since: 0 }).reason).toBe('De aanbieder stopt');
});
