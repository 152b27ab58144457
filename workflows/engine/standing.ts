import { endOfDay, toAmsterdamDate } from '../../domain/time/amsterdam';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../../domain/time/working-days';
import type { ClosedAs } from './definition';
import type { PhaseSummary } from './phase-summary';
import { type OpenFacts, type StandingSummary, URGENCY } from './standing-summary';
import type { Assignee, Instant } from './state';

/** What is open is due soon in its last working days: today, and so many after it. */
const SOON_WORKING_DAYS = 2;

/** How something open stands at an instant. `workingDays` is 0 when only free days came after its deadline. */
export type OpenStanding =
  | { kind: 'on-course'; dueAt: Instant }
  | { kind: 'due-soon'; dueAt: Instant }
  | { kind: 'late'; dueAt: Instant; workingDays: number }
  | { kind: 'held'; until: Instant };

/** How one phase stands at an instant; of a fan-out `done` of `total` have answered. */
export type PhaseStanding = { key: string; title: string } & (
  | { kind: 'done'; at: Instant }
  | { kind: 'off' }
  | { kind: 'planned'; dueAt: Instant | null }
  | (OpenStanding & { waitingFor: readonly Assignee[]; done: number; total: number })
);

/** How a process as a whole stands: the worst of all that is open, or how it ended. */
export type Overall = OpenStanding | { kind: ClosedAs };

/** How a process stands at an instant. */
export type Standing = {
  overall: Overall;
  phases: readonly PhaseStanding[];
  /** What stands beside the course: extra questions, and answers that were opened again. */
  beside: readonly (OpenFacts & { standing: OpenStanding })[];
  /** What is late, the longest first; nothing while it rests. */
  late: readonly (OpenFacts & { workingDays: number })[];
  escalatedTo: StandingSummary['escalatedTo'];
};

type Reading = { now: Instant; calendar: WorkingCalendar };

/** Adds the time to what was written down: a process on hold is never late, however long it rests. */
export function readStanding(summary: StandingSummary, reading: Reading): Standing {
  const { open, heldUntil, escalatedTo } = summary;
  const stands = (dueAt: Instant): OpenStanding =>
    heldUntil === null ? openStanding(dueAt, reading) : { kind: 'held', until: heldUntil };
  return {
    overall: overallOf(summary, stands),
    phases: summary.phases.map((phase) => phaseStanding(phase, stands, reading.now)),
    beside: open
      .filter(({ beside }) => beside !== null)
      .map((task) => ({ ...task, standing: stands(task.dueAt) })),
    late: open.flatMap((task) => {
      const standing = stands(task.dueAt);
      return standing.kind === 'late' ? [{ ...task, workingDays: standing.workingDays }] : [];
    }),
    escalatedTo,
  };
}

/** The last instant at which something that is due counts as due soon. */
export function soonUntil({ now, calendar }: Reading): Instant {
  return endOfDay(addWorkingDays(toAmsterdamDate(now), SOON_WORKING_DAYS, calendar));
}

function openStanding(dueAt: Instant, reading: Reading): OpenStanding {
  const { now, calendar } = reading;
  if (now > dueAt) {
    const workingDays = workingDaysBetween(toAmsterdamDate(dueAt), toAmsterdamDate(now), calendar);
    return { kind: 'late', dueAt, workingDays };
  }
  return { kind: dueAt <= soonUntil(reading) ? 'due-soon' : 'on-course', dueAt };
}

function overallOf({ urgency, open }: StandingSummary, stands: (dueAt: Instant) => OpenStanding): Overall {
  if (urgency >= URGENCY.withdrawn) return { kind: 'withdrawn' };
  if (urgency >= URGENCY.cancelled) return { kind: 'cancelled' };
  if (urgency >= URGENCY.completed) return { kind: 'completed' };
  // The first one due is the worst.
  return stands(open[0]?.dueAt ?? urgency);
}

function phaseStanding(
  phase: PhaseSummary,
  stands: (dueAt: Instant) => OpenStanding,
  now: Instant,
): PhaseStanding {
  const { key, title } = phase;
  if (phase.kind === 'planned') {
    // A date from before something became late says nothing any more.
    const ahead = phase.dueAt !== null && phase.dueAt > now;
    return { key, title, kind: 'planned', dueAt: ahead ? phase.dueAt : null };
  }
  if (phase.kind !== 'open') return phase;
  const { dueAt, waitingFor, done, total } = phase;
  return { key, title, ...stands(dueAt), waitingFor, done, total };
}
