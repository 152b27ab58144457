import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { cycleAt } from '../../test/examples/cycle';
import { at, cycleStart, ROUND_OPENS } from '../../test/examples/processes';
import { begin } from '../engine/begin';
import { agendaDate } from './agenda-date';

test('the agenda goes out five working days before the conversation', () => {
  const latest = agendaDate(cycleAt('input').state(), at('2026-12-07 10:00'));
  expect(latest && toAmsterdamDate(latest)).toBe('2027-01-20');
});

test('without a conversation nobody knows', () => {
  expect(agendaDate(begin(cycleStart(), ROUND_OPENS).state, ROUND_OPENS)).toBeNull();
});
