import { endOfDay } from '../../domain/time/amsterdam';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { doTask, pass, plannedCycle, taskViewsOf } from '../cycles/cycle.fixture';
import { answerabilityOf } from './answerability';
import { inTime } from './answers.fixture';

const due = endOfDay('2027-01-13');

function of(state: ProcessState, now: number) {
  const task = taskViewsOf(state).find(
    ({ step, organisation }) => step === 'input' && organisation === 'huizen',
  );
  if (!task) throw new Error('Huizen was not asked');
  return answerabilityOf({ task, state, now });
}

const answered = doTask(plannedCycle(), {
  step: 'input',
  organisation: 'huizen',
  outcome: 'no-input',
  at: inTime,
});

test('open until the last moment of the day it is due, not one later', () => {
  expect(of(plannedCycle(), due)).toEqual({ kind: 'open' });
  expect(of(plannedCycle(), due + 1)).toEqual({ kind: 'closed', why: 'no-response' });
});

test('an answer may be replaced until the same moment', () => {
  expect(of(answered, due)).toEqual({ kind: 'amendable', until: due });
  expect(of(answered, due + 1)).toEqual({ kind: 'closed', why: 'done' });
});

test('silence has ended it', () => {
  expect(of(pass(plannedCycle(), due + 1), due + 1)).toEqual({ kind: 'closed', why: 'no-response' });
});

test('a cancelled conversation needs no answer any more', () => {
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  const cancelled = decide(plannedCycle(), { kind: 'cancel', answerId: 'a', by }, inTime).state;
  expect(of(cancelled, inTime)).toEqual({ kind: 'closed', why: 'withdrawn' });
});
