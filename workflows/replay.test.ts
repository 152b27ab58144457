import { misfits, recordedHistories } from '../test/replay/histories';
import { kindsOf } from '../test/replay/live-process';
import { quietRuntime } from '../test/replay/quiet-runtime';

jest.setTimeout(60_000);

beforeAll(quietRuntime);

const recorded = recordedHistories();

describe('processes that are open while we release', () => {
  it('go on with today’s workflows: every recorded history fits', async () => {
    expect(recorded.length).toBeGreaterThanOrEqual(5);
    expect(await misfits(recorded)).toEqual([]);
  });

  it('would be caught by a change that does not fit', async () => {
    const changed = await misfits(recorded, 'test/replay/fixtures/changed-workflows.ts');
    const cycles = recorded.map(({ workflowId }) => workflowId).filter((name) => name.includes('-cycle'));
    expect(changed).toEqual(cycles.map((name) => `${name}: DeterminismViolationError`));
  });
});

describe('the length of a history', () => {
  it.each(recorded)('of $workflowId stays below 180 events', ({ history }) => {
    expect(kindsOf(history).length).toBeLessThan(180);
  });

  it('is that of a whole cycle: all nineteen commands are in it, and reminders', () => {
    const whole = recorded.filter(({ workflowId }) => workflowId.startsWith('whole-cycle'));
    const kinds = whole.flatMap(({ history }) => kindsOf(history));
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(count('WORKFLOW_EXECUTION_UPDATE_COMPLETED')).toBe(19);
    expect(count('WORKFLOW_EXECUTION_SIGNALED')).toBe(10);
    expect(count('WORKFLOW_EXECUTION_COMPLETED')).toBe(1);
  });

  it('is that of quick writes: no regular activity, one marker a batch', () => {
    const kinds = recorded.flatMap(({ history }) => kindsOf(history));
    expect(kinds).not.toContain('ACTIVITY_TASK_SCHEDULED');
    expect(kinds.filter((kind) => kind === 'MARKER_RECORDED').length).toBeGreaterThan(50);
  });
});
