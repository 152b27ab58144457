import { staff } from '../../test/examples/processes';
import { endings, PROCESSES, walk } from '../../test/examples/random-play';
import { standingOf } from '../../test/examples/standing';
import { fc } from '../../test/support/fast-check';
import { check } from './check';
import { decide } from './decide';
import { readStanding, type Standing } from './standing';
import { summariseStanding, URGENCY } from './standing-summary';
import type { Instant, ProcessState } from './state';

// Some hundred courses each: a second or two, and more on a machine that is busy.
jest.setTimeout(60_000);

const DAY = 86_400_000;
const BADNESS = ['late', 'due-soon', 'on-course', 'held', 'completed', 'cancelled', 'withdrawn'];

describe.each(PROCESSES)('$name, whatever happens', ({ start }) => {
  /** Some states of random courses, at the moment each came about and some days later. */
  const forAll = (property: (state: ProcessState, now: Instant) => void): void => {
    fc.assert(
      fc.property(endings, fc.nat(30), (script, days) => {
        const decided = walk(start, script).moves.flatMap(({ decision, now }) =>
          decision ? [{ state: decision.state, now }] : [],
        );
        for (const { state, now } of decided.filter((_, index) => index % 6 === days % 6)) {
          property(state, now);
          property(state, now + days * DAY);
        }
      }),
      { numRuns: 25 },
    );
  };

  it('is late exactly when something open is past its deadline, and waits for whoever has it', () => {
    forAll((state, now) => {
      const standing = standingOf(state, now);
      const open = state.tasks.filter(({ status }) => status === 'open');
      if (state.held) {
        expect([standing.overall.kind, standing.late]).toEqual(['held', []]);
        return;
      }
      const late = open.filter(({ dueAt }) => dueAt < now).map(({ id }) => id);
      expect(standing.late.map(({ id }) => id).sort()).toEqual(late.sort());
      expect(standing.overall.kind === 'late').toBe(late.length > 0);
      const waiting = standing.phases.flatMap((phase) => ('waitingFor' in phase ? phase.waitingFor : []));
      expect(waiting).toHaveLength(open.filter(({ beside }) => !beside).length);
    });
  });

  it('is as bad as the worst of its phases', () => {
    forAll((state, now) => {
      const standing = standingOf(state, now);
      for (const kind of openKinds(standing)) {
        expect(BADNESS.indexOf(standing.overall.kind)).toBeLessThanOrEqual(BADNESS.indexOf(kind));
      }
    });
  });

  it('only grows later while nobody does anything', () => {
    forAll((state, now) => {
      const [first] = standingOf(state, now).late;
      const [later] = standingOf(state, now + DAY).late;
      if (first) expect(later?.workingDays).toBeGreaterThanOrEqual(first.workingDays);
    });
  });

  it('is never late on hold, whenever one looks', () => {
    forAll((state, now) => {
      const hold = { kind: 'hold', until: now + 20 * DAY, answerId: 'hold', by: staff('anna') } as const;
      if (check(state, hold, now)) return;
      const held = decide(state, hold, now).state;
      for (const days of [0, 5, 19, 40]) {
        const standing = standingOf(held, now + days * DAY);
        expect(standing.overall.kind).toBe('held');
        expect(standing.late).toEqual([]);
        expect(openKinds(standing).every((kind) => kind === 'held')).toBe(true);
      }
    });
  });

  it('can be read from what was written down, and is sorted by it', () => {
    forAll((state, now) => {
      const summary = summariseStanding(state, now);
      const thawed: typeof summary = JSON.parse(JSON.stringify(summary));
      expect(thawed).toEqual(summary);
      const { overall } = readStanding(thawed, { now, calendar: state.calendar });
      expect(overall).toEqual(standingOf(state, now).overall);
      expect(summary.urgency < now).toBe(overall.kind === 'late');
      expect(summary.urgency >= URGENCY.completed).toBe(state.closed !== null);
    });
  });
});

function openKinds(standing: Standing): string[] {
  return standing.phases.flatMap((phase) => ('waitingFor' in phase ? [phase.kind] : []));
}
