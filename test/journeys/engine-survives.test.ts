import { randomUUID } from 'node:crypto';
import {
  COMMAND_UPDATE,
  type CommandInput,
  type ProcessInput,
  SHIFT_CLOCK_SIGNAL,
} from '../../workflows/contract';
import { begin } from '../../workflows/engine/begin';
import type { Command, CommandResult } from '../../workflows/engine/command';
import { at, cycleStart, MUNICIPALITIES, ROUND_OPENS, staff } from '../examples/processes';
import { plannedCycle as planned } from '../replay/cycles';
import { misfits } from '../replay/histories';
import { allRuns, type LiveProcess } from '../replay/live-process';
import { openRig, type Rig } from '../replay/rig';
import { startDoomedWorker } from '../replay/start-doomed-worker';
import { eventually } from '../support/eventually';

jest.setTimeout(60_000);

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const plannedCycle = (): Promise<LiveProcess> => planned(rig);

describe('a worker that is killed in the middle of a write', () => {
  it('leaves its Update to the next worker, which knows nothing and carries it out once', async () => {
    const cycle = await plannedCycle();
    await rig.worker.stop();
    const doomed = await startDoomedWorker(rig.taskQueue);
    const updateId = randomUUID();
    const command = cycle.finishing({ step: 'input', whose: 'huizen', outcome: 'input' });
    const sending = cycle.send(command, updateId);
    await doomed.says('writing');
    doomed.kill();
    await rig.startWorker();
    const result = await sending;
    expect(result).toEqual({ sequence: 3, step: 'input', closed: false });
    expect(await cycle.send(command, updateId)).toEqual(result);
    expect(rig.recorder.batches(cycle.id)).toHaveLength(3);
    await cycle.finish({ step: 'input', whose: 'laren', outcome: 'input' });
    expect(cycle.written().state.sequence).toBe(4);
  });
});

describe('a process that goes on in a new run', () => {
  it('takes commands and wakes, and needs nothing from the old run', async () => {
    const id = `cycle:carried:${randomUUID()}`;
    const { state } = begin(cycleStart({ id }), ROUND_OPENS);
    const clock = { offset: ROUND_OPENS - Date.now(), travels: true };
    const input: ProcessInput = { from: { state }, clock };
    const options = { workflowId: id, taskQueue: rig.taskQueue, args: [input] };
    const handle = await rig.client.workflow.start('quarterlyCycle', options);
    await handle.signal(SHIFT_CLOCK_SIGNAL, at('2026-12-07 10:00') - Date.now());
    await eventually(() => rig.recorder.latest(id)?.state.sequence === 2);
    const command: Command = { kind: 'claim', taskId: state.tasks[0]?.id ?? '', by: staff('bram') };
    const args: [CommandInput] = [{ command, clockOffset: clock.offset }];
    const result = await handle.executeUpdate<CommandResult, [CommandInput]>(COMMAND_UPDATE, { args });
    expect(result).toEqual({ sequence: 3, step: 'plan', closed: false });
  });

  it('loses no Update that comes while the run changes, and takes none twice', async () => {
    const cycle = await plannedCycle();
    const first = await Promise.all(MUNICIPALITIES.map((whose) => amend(cycle, { whose, supersedes: null })));
    let latest = first;
    let rounds = 1;
    // Each municipality changes its answer again and again, all at the same time, until the run has changed meanwhile.
    for (; rounds < 9 || ((await cycle.runs()).length === 1 && rounds < 60); rounds += 1) {
      latest = await Promise.all(
        latest.map(({ whose, answerId }) => amend(cycle, { whose, supersedes: answerId })),
      );
    }
    expect((await cycle.runs()).length).toBeGreaterThan(1);
    for (const { whose, answerId } of latest) expect(cycle.task('input', whose)).toMatchObject({ answerId });
    const taken = rig.recorder
      .batches(cycle.id)
      .flatMap(({ effects }) => effects)
      .flatMap(({ effect }) => (effect.kind === 'event' && 'answerId' in effect.event ? [effect.event] : []))
      .filter(({ kind }) => kind === 'task-done' || kind === 'task-amended');
    expect(taken).toHaveLength(1 + 7 * rounds);
  });

  it('gives an answer that was taken in the old run its welcome again', async () => {
    const cycle = await plannedCycle();
    const updateId = randomUUID();
    const command = cycle.finishing({ step: 'input', whose: 'laren', outcome: 'no-input' });
    await cycle.send(command, updateId);
    let supersedes: string | null = null;
    while ((await cycle.runs()).length === 1) {
      supersedes = (await amend(cycle, { whose: 'huizen', supersedes })).answerId;
    }
    const { sequence } = cycle.written().state;
    expect(await cycle.send(command, updateId)).toEqual({ sequence, step: 'input', closed: false });
    expect(cycle.written().state.sequence).toBe(sequence);
  });
});

it('can be replayed: all that ran above', async () => {
  const ran = await allRuns(rig.started);
  expect(rig.started.length).toBeGreaterThan(2);
  expect(await misfits(ran)).toEqual([]);
});

async function amend(
  cycle: LiveProcess,
  given: { whose: string; supersedes: string | null },
): Promise<{ whose: string; answerId: string }> {
  const command = cycle.finishing({ step: 'input', outcome: 'input', ...given });
  await cycle.send(command);
  return { whose: given.whose, answerId: command.answerId };
}
