import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { COMMAND_UPDATE, type CommandInput, REFUSED, SHIFT_CLOCK_SIGNAL } from '../../workflows/contract';
import type { Command, CommandResult } from '../../workflows/engine/command';
import { at, cycleStart, MUNICIPALITIES, ROUND_OPENS, staff } from '../examples/processes';
import { plannedCycle as planned, silentCycle, slowestCycle, wholeCycle } from '../replay/cycles';
import { misfits } from '../replay/histories';
import { allRuns, type LiveProcess, startProcess } from '../replay/live-process';
import { failWhile } from '../replay/recorder';
import { repairedCycle, settledReview } from '../replay/repairs';
import { openRig, type Rig } from '../replay/rig';
import { eventually } from '../support/eventually';
import { signalsOf } from '../support/signals';

jest.setTimeout(60_000);

/** What one Update costs while the next due moment stays. */
const ONE_UPDATE = [
  'WORKFLOW_TASK_SCHEDULED',
  'WORKFLOW_TASK_STARTED',
  'WORKFLOW_TASK_COMPLETED',
  'WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
  'MARKER_RECORDED',
  'WORKFLOW_EXECUTION_UPDATE_COMPLETED',
];

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
afterEach(() => rig.recorder.before(() => undefined));

const newCycle = (travels = true): Promise<LiveProcess> =>
  startProcess(rig, { type: 'quarterlyCycle', start: cycleStart(), from: ROUND_OPENS, travels });

const plannedCycle = (): Promise<LiveProcess> => planned(rig);

/** Kinds of the events that something adds. */
async function eventsOf(cycle: LiveProcess, act: () => Promise<unknown>): Promise<string[]> {
  const before = (await cycle.events()).length;
  await act();
  return (await cycle.events()).slice(before);
}

/** The refusal that a command meets. */
async function refusalOf(sending: Promise<unknown>): Promise<unknown> {
  const error = await sending.then(
    () => undefined,
    (failed: unknown) => failed,
  );
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure))
    return error;
  expect(error.cause.type).toBe(REFUSED);
  return error.cause.details?.[0];
}

describe('whole processes', () => {
  it('a cycle with everything in it runs to its end, by runs below 180 events', async () => {
    const cycle = await wholeCycle(rig);
    expect(cycle.written().state.closed?.as).toBe('completed');
    const lengths = (await cycle.runs()).map(({ events }) => events?.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThan(180);
    expect(rig.recorder.latest(cycle.id)?.state.sequence).toBe(cycle.written().state.sequence);
  });

  it('a cycle in which every single reminder goes out stays readable, by runs below 180 events', async () => {
    const cycle = await slowestCycle(rig);
    expect(cycle.written().state.closed?.as).toBe('completed');
    const lengths = (await cycle.runs()).map(({ events }) => events?.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThan(180);
  });

  it('a cycle goes on by itself where silence concludes', async () => {
    const cycle = await silentCycle(rig);
    const concluded = cycle.written().state.tasks.filter(({ status }) => status === 'concluded');
    expect(concluded).toHaveLength(MUNICIPALITIES.length + 1);
    expect(cycle.written().state.closed?.as).toBe('completed');
  });
});

describe('an Update', () => {
  it('is answered when all is written, by one workflow task and one marker', async () => {
    const cycle = await plannedCycle();
    const result = { sequence: 0, step: '', closed: true };
    const events = await eventsOf(cycle, async () => {
      Object.assign(result, await cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' }));
      expect(cycle.written().state.sequence).toBe(result.sequence);
    });
    expect(result).toEqual({ sequence: 3, step: 'input', closed: false });
    expect(events).toEqual(ONE_UPDATE);
  });

  it('of seven at the same moment: all accepted, and written by few batches', async () => {
    const cycle = await plannedCycle();
    const calls = rig.recorder.calls();
    const answers = MUNICIPALITIES.map((whose) =>
      cycle.finishing({ step: 'input', whose, outcome: 'input' }),
    );
    const results = await Promise.all(answers.map((command) => cycle.send(command)));
    expect(new Set(results.map(({ sequence }) => sequence)).size).toBe(7);
    expect(cycle.written().state.step).toBe('agenda-complete');
    expect(rig.recorder.calls() - calls).toBeLessThanOrEqual(7);
    const sequences = rig.recorder
      .batches(cycle.id)
      .flatMap(({ effects }) => effects.map(({ sequence }) => sequence));
    expect([...new Set(sequences)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('that is refused says why, and leaves no event, no write and no change', async () => {
    const cycle = await plannedCycle();
    const before = rig.recorder.calls();
    const command = cycle.finishing({ step: 'input', whose: 'huizen', by: staff('anna'), outcome: 'input' });
    const events = await eventsOf(cycle, async () => {
      expect(await refusalOf(cycle.send(command))).toEqual({ code: 'task-not-yours', person: null });
    });
    expect(events).toEqual([]);
    expect(rig.recorder.calls()).toBe(before);
  });

  it('that is refused does not even shift the clock', async () => {
    const cycle = await plannedCycle();
    const nextYear: CommandInput = {
      command: { kind: 'claim', taskId: 'none', by: staff('anna') },
      clockOffset: at('2028-01-03 10:00') - Date.now(),
    };
    const events = await eventsOf(cycle, async () => {
      const sending = cycle.handle.executeUpdate(COMMAND_UPDATE, { args: [nextYear] });
      expect(await refusalOf(sending)).toEqual({ code: 'task-unknown' });
      await cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' });
    });
    expect(events).toEqual(ONE_UPDATE);
    expect(cycle.task('input', 'huizen').status).toBe('done');
    expect(cycle.written().effects.at(-1)?.at).toBeLessThan(at('2026-12-02 07:00'));
  });

  it('that is sent again under its id gets the first result and does nothing', async () => {
    const cycle = await plannedCycle();
    const command = cycle.finishing({ step: 'input', whose: 'huizen', outcome: 'input' });
    const updateId = randomUUID();
    const first = await cycle.send(command, updateId);
    await cycle.finish({ step: 'input', whose: 'laren', outcome: 'input' });
    const events = await eventsOf(cycle, async () => {
      expect(await cycle.send(command, updateId)).toEqual(first);
    });
    expect(events).toEqual([]);
  });

  it('that ended the process still gives its result when it is asked again', async () => {
    const cycle = await plannedCycle();
    const command: Command = { kind: 'cancel', answerId: randomUUID(), by: staff('anna') };
    const updateId = randomUUID();
    const first = await cycle.send(command, updateId);
    expect(first).toMatchObject({ step: null, closed: true });
    await cycle.handle.result();
    expect(await cycle.send(command, updateId)).toEqual(first);
  });
});

describe('what was due', () => {
  it('is dealt with by the timer itself', async () => {
    const from = at('2026-12-07 07:00') - 1_500;
    const start = cycleStart({ moments: {} });
    const cycle = await startProcess(rig, { type: 'quarterlyCycle', start, from: from - 6 * 86_400_000 });
    const due = cycle.written().nextDueAt ?? 0;
    const events = await eventsOf(cycle, async () => {
      await cycle.handle.signal(SHIFT_CLOCK_SIGNAL, due - 800 - Date.now());
      await eventually(() => cycle.written().nextDueAt !== due);
    });
    expect(events).toContain('TIMER_FIRED');
  });

  it('shifts only where the clock travels: else the signal is not even known', async () => {
    const [demo, production] = [await newCycle(true), await newCycle(false)];
    expect(await signalsOf(demo.handle)).toContain(SHIFT_CLOCK_SIGNAL);
    expect(await signalsOf(production.handle)).not.toContain(SHIFT_CLOCK_SIGNAL);
    const due = production.written().nextDueAt;
    await production.handle.signal(SHIFT_CLOCK_SIGNAL, 400 * 86_400_000);
    const { taskId } = production.finishing({ step: 'plan' });
    const claim: Command = { kind: 'claim', taskId, by: staff('bram') };
    const args: [CommandInput] = [{ command: claim, clockOffset: 400 * 86_400_000 }];
    await production.handle.executeUpdate<CommandResult, [CommandInput]>(COMMAND_UPDATE, { args });
    expect(production.written()).toMatchObject({ nextDueAt: due, clockOffset: 0 });
  });
});

describe('a database that does not answer', () => {
  it('three times: the regular activity takes over, and the next Update is quick again', async () => {
    const cycle = await plannedCycle();
    let failures = 0;
    failWhile(rig.recorder, () => failures++ < 5);
    const events = await eventsOf(cycle, () =>
      cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input' }),
    );
    expect(failures).toBe(6);
    // Three quick attempts, three patient ones: as many events as when the first patient one had worked.
    expect(events.filter((kind) => kind === 'ACTIVITY_TASK_STARTED')).toHaveLength(1);
    expect(events.filter((kind) => kind === 'MARKER_RECORDED')).toHaveLength(1);
    expect(cycle.task('input', 'huizen').status).toBe('done');
    const next = await eventsOf(cycle, () =>
      cycle.finish({ step: 'input', whose: 'laren', outcome: 'input' }),
    );
    expect(next).toEqual(ONE_UPDATE);
  });

  it('for a while: answers wait, and are written together in their order', async () => {
    const cycle = await plannedCycle();
    let down = true;
    failWhile(rig.recorder, () => down);
    const answers = MUNICIPALITIES.map((whose) =>
      cycle.finishing({ step: 'input', whose, outcome: 'input' }),
    );
    const sending = Promise.all(answers.map((command) => cycle.send(command)));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    down = false;
    await sending;
    expect(cycle.written().state.step).toBe('agenda-complete');
  });
});

it('is repaired in every way, and ends by itself when its matter is settled', async () => {
  const cycle = await repairedCycle(rig);
  expect(cycle.written().state).toMatchObject({ closed: { as: 'withdrawn' } });
  const review = await settledReview(rig);
  expect(review.written().state).toMatchObject({ closed: { as: 'withdrawn' } });
});

it('can be replayed: all that ran above', async () => {
  const ran = await allRuns(rig.started);
  expect(rig.started.length).toBeGreaterThan(10);
  expect(await misfits(ran)).toEqual([]);
});
