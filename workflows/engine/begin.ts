import type { WorkingCalendar } from '../../domain/time/working-days';
import { openStep } from './advance';
import type { ProcessDefinition, StaffRole } from './definition';
import type { Instant, ProcessState, Subject } from './state';
import { stepsOf } from './steps';
import { addEvent, beginTurn, type Decision, endTurn } from './turn';

/** All that a process needs to know at its start. */
export type ProcessStart = {
  id: string;
  definition: ProcessDefinition;
  subject: Subject;
  people: Readonly<Record<StaffRole, string>>;
  municipalities: readonly string[];
  calendar: WorkingCalendar;
  moments: Readonly<Record<string, Instant>>;
};

/** Begins a process: its first step opens at once. */
export function begin(start: ProcessStart, now: Instant): Decision {
  const empty: ProcessState = {
    schemaVersion: 1,
    ...start,
    startedAt: now,
    step: null,
    tasks: [],
    closed: null,
    sequence: 0,
  };
  const turn = beginTurn(empty, now);
  addEvent(turn, { by: null, event: { kind: 'started' } });
  openStep(turn, stepsOf(start.definition)[0]?.step ?? null);
  return endTurn(empty, turn);
}
