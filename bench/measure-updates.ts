import type { Store } from '../store/store';
import type { createBenchCycles } from './cycles';
import { interleave, type Summary, timed } from './statistics';

type Cycles = ReturnType<typeof createBenchCycles>;

/** The acknowledged Update of a real cycle beside the floor, in turn on the same server. */
export async function measureUpdates(given: {
  cycles: Cycles;
  store: Store;
  floor: { update(): Promise<void> };
  rounds: number;
}): Promise<{ floor: Summary; product: Summary }> {
  const { cycles, store, floor, rounds } = given;
  const [id = ''] = await cycles.open(1);
  const [task] = await store.tasksOf(id);
  const people = (await store.listPeople())
    .filter(({ role }) => role === 'contractManager')
    .map(({ _id }) => _id);
  let turn = 0;
  const takeOver = async () => {
    turn += 1;
    const person = people[turn % people.length] ?? '';
    await cycles.command(id, {
      kind: 'claim',
      taskId: task?._id ?? '',
      by: { kind: 'person', person, organisation: 'regio' },
    });
  };
  const measured = await interleave({ floor: floor.update, product: takeOver }, { rounds, warmUp: 10 });
  await cycles.close([id]);
  return measured;
}

/** How long it takes to open many cycles at once, each written down: milliseconds in all. */
export async function measureOpening(cycles: Cycles, count: number): Promise<number> {
  let ids: string[] = [];
  const took = await timed(async () => {
    ids = await cycles.open(count, 100);
  });
  await cycles.close(ids);
  return took;
}

/** Seven municipalities answer one cycle at the same moment: the slowest of each time, and what went wrong. */
export async function measureSeven(given: {
  cycles: Cycles;
  store: Store;
  times: number;
}): Promise<{ slowest: number[]; failures: number }> {
  const { cycles, store, times } = given;
  const slowest: number[] = [];
  let failures = 0;
  for (let time = 0; time < times; time += 1) {
    const [id = ''] = await cycles.open(1, 20 + time);
    await plan(given, id);
    const tasks = (await store.tasksOf(id)).filter(({ step }) => step === 'input');
    const results = await Promise.allSettled(
      tasks.map((task) =>
        timed(() =>
          cycles.command(id, {
            kind: 'complete',
            taskId: task._id,
            outcome: 'no-input',
            answerId: `bench-${task._id}`,
            supersedes: null,
            by: { kind: 'invitation', invitation: 'bench', organisation: task.organisation },
          }),
        ),
      ),
    );
    failures += results.filter(({ status }) => status === 'rejected').length + (7 - tasks.length);
    slowest.push(Math.max(0, ...results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []))));
    await cycles.close([id]);
  }
  return { slowest, failures };
}

async function plan({ cycles, store }: { cycles: Cycles; store: Store }, id: string): Promise<void> {
  const [task] = await store.tasksOf(id);
  await cycles.command(id, {
    kind: 'complete',
    taskId: task?._id ?? '',
    outcome: 'done',
    answerId: `bench-plan-${id}`,
    supersedes: null,
    by: { kind: 'person', person: task?.person ?? '', organisation: 'regio' },
    moments: { conversation: (await store.now()) + 60 * 24 * 3600 * 1000 },
  });
}
