import { endOfDay } from '../../domain/time/amsterdam';
import { taskViewsOf } from '../../test/examples/documents';
import { doTask, pass } from '../../test/examples/steps';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { plannedCycle } from '../cycles/cycle.fixture';
import { answerabilityOf } from './answerability';
import { inTime } from './answers.fixture';

const due = endOfDay('2027-01-13');

function of(state: ProcessState, now: number, onBehalf = false) {
  const task = taskViewsOf(state).find(
    ({ step, organisation }) => step === 'input' && organisation === 'huizen',
  );
  if (!task) throw new Error('Huizen was not asked');
  return answerabilityOf({ task, state, now, onBehalf });
}

const answered = doTask(plannedCycle(), {
  step: 'input',
  organisation: 'huizen',
  outcome: 'no-input',
  at: inTime,
});

test('open until the last moment of the day it is due, not one later', () => {
  expect(of(plannedCycle(), due)).toEqual({ kind: 'open', again: false });
  expect(of(plannedCycle(), due + 1)).toEqual({ kind: 'closed', why: 'no-response' });
});

test('an answer may be replaced until the same moment', () => {
  expect(of(answered, due)).toEqual({ kind: 'amendable', until: due });
  expect(of(answered, due + 1)).toEqual({ kind: 'closed', why: 'done' });
});

test('silence has ended it', () => {
  expect(of(pass(plannedCycle(), due + 1), due + 1)).toEqual({ kind: 'closed', why: 'no-response' });
});

test('while everything rests the deadline does not pass', () => {
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  const until = endOfDay('2027-02-12');
  const held = decide(plannedCycle(), { kind: 'hold', until, answerId: 'a', by }, inTime).state;
  expect(of(held, due + 1)).toEqual({ kind: 'open', again: false });
});

test('what was opened once more says so', () => {
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  const taskId = 'cycle:de-oever:2027-Q1:input:huizen:1';
  const reopened = decide(
    answered,
    { kind: 'reopen', taskId, dueAt: due + 1, answerId: 'a', by },
    inTime,
  ).state;
  expect(of(reopened, inTime)).toEqual({ kind: 'open', again: true });
});

test('staff may write down afterwards what was said by phone, until the cycle is closed', () => {
  const late = pass(plannedCycle(), due + 1);
  expect(of(late, due + 1, true)).toEqual({ kind: 'open', again: false });
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  const over = decide(late, { kind: 'withdraw', answerId: 'a', by }, due + 2).state;
  expect(of(over, due + 3, true)).toEqual({ kind: 'closed', why: 'no-response' });
});

test('a cancelled conversation needs no answer any more', () => {
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  const cancelled = decide(plannedCycle(), { kind: 'cancel', answerId: 'a', by }, inTime).state;
  expect(of(cancelled, inTime)).toEqual({ kind: 'closed', why: 'withdrawn' });
});
