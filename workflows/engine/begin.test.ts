import { events, notices, works } from '../../test/examples/play';
import { actionStart, at, cycleStart, PEOPLE, ROUND_OPENS } from '../../test/examples/processes';
import { begin } from './begin';
import { nextDue } from './tick';

describe('begin', () => {
  it('opens the first step of a cycle and tells whoever must do it', () => {
    const { state, effects } = begin(cycleStart(), ROUND_OPENS);
    expect(state).toMatchObject({
      step: 'plan',
      closed: null,
      sequence: 1,
      startedAt: ROUND_OPENS,
      moments: {},
    });
    expect(state.tasks).toEqual([
      {
        id: 'cycle:de-oever:2027-Q1:plan:1',
        step: 'plan',
        round: 1,
        assignee: { kind: 'person', role: 'contractManager', person: PEOPLE.contractManager },
        openedAt: ROUND_OPENS,
        dueAt: at('2026-12-08 23:59') + 59_999,
        fired: [],
        status: 'open',
      },
    ]);
    expect(events(effects).map(({ kind, by }) => [kind, by])).toEqual([
      ['started', null],
      ['step-opened', null],
    ]);
    expect(notices(effects)).toEqual(['task-opened contractManager']);
    expect(works(effects)).toEqual([]);
    expect(nextDue(state)).toBe(at('2026-12-07 07:00'));
  });

  it('counts from a moment that is given at the start', () => {
    const { state } = begin(actionStart(), ROUND_OPENS);
    expect(state.tasks[0]?.dueAt).toBe(at('2027-03-15 23:59') + 59_999);
    expect(nextDue(state)).toBe(at('2027-03-08 07:00'));
  });

  it('skips a reminder that lies before the opening', () => {
    const { state } = begin(actionStart(), at('2027-03-10 12:00'));
    expect(state.tasks[0]?.fired).toEqual([0]);
    expect(nextDue(state)).toBe(at('2027-03-16 07:00'));
  });

  it('leaves what it was given as it is', () => {
    const start = cycleStart();
    const before = JSON.stringify(start);
    begin(start, ROUND_OPENS);
    expect(JSON.stringify(start)).toBe(before);
  });
});
