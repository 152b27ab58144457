import { writeEffects } from '../../activities/effects/write-effects';
import type { Store } from '../../store/store';
import type { EffectsBatch } from '../../workflows/contract';
import { tick } from '../../workflows/engine/tick';
import { at } from '../examples/processes';
import { batchesOfCycle, batchOf, planning, recorder, silent, writeAll } from '../support/batches';
import { cutOff, type Passes } from '../support/cut-off';
import { dumpOf, type OwnStore, openOwnStore } from '../support/own-store';

/*
 * A local activity had written, its workflow task was lost with its worker, and what was decided after all is
 * something else under the same number.
 */
jest.setTimeout(120_000);

let own: OwnStore;
beforeAll(async () => {
  own = await openOwnStore();
});
beforeEach(() => own.reset());
afterAll(() => own.close());

/** How often a batch writes: events, tasks, notices, and the view last; a repair makes four writes before. */
const WRITES = 4;
const WRITES_WITH_REPAIR = 8;

/** All documents by collection, without invitations: those are random and only ever last longer. */
async function seen(store: Store): Promise<Record<string, unknown[]>> {
  // The dump is a list of names with documents.
  const parts = JSON.parse(await dumpOf(store)) as [string, string[]][];
  const happened = parts.filter(([name]) => name !== 'invitations');
  return Object.fromEntries(
    happened.map(([name, documents]) => [name, documents.map((document): unknown => JSON.parse(document))]),
  );
}

/** A reminder and an answer that both come after the opening; whichever was lost, the other was decided later. */
function branches(): {
  opening: EffectsBatch;
  reminder: EffectsBatch;
  answer: EffectsBatch;
  later: EffectsBatch;
} {
  const [opening] = batchesOfCycle();
  if (!opening) throw new Error('no batches');
  const reminded = at('2026-12-07 07:00');
  const branch = {
    opening,
    reminder: batchOf(tick(opening.state, reminded), reminded),
    answer: batchOf(planning(opening.state, reminded + 10_000), reminded + 10_000),
    later: batchOf(tick(opening.state, reminded + 20_000), reminded + 20_000),
  };
  expect(branch.answer.state.sequence).toBe(branch.reminder.state.sequence);
  return branch;
}

const cases: [string, () => { opening: EffectsBatch; lost: EffectsBatch; decided: EffectsBatch }][] = [
  [
    'a reminder, and an answer came first after all',
    () => {
      const { opening, reminder, answer } = branches();
      return { opening, lost: reminder, decided: answer };
    },
  ],
  [
    'an answer that opened tasks, and a reminder came first after all',
    () => {
      const { opening, answer, later } = branches();
      return { opening, lost: answer, decided: later };
    },
  ],
];

describe.each(cases)('what was lost is %s', (_name, given) => {
  test('it makes way for what was decided', async () => {
    const { store } = own;
    const { opening, lost, decided } = given();
    await writeAll(store, [opening, decided]);
    const asDecided = await seen(store);
    await own.reset();

    await writeAll(store, [opening, lost]);
    expect(await seen(store)).not.toEqual(asDecided);
    await writeAll(store, [decided]);
    expect(await seen(store)).toEqual(asDecided);
    // Whoever wrote for the lost task may still come late.
    await writeAll(store, [lost]);
    expect(await seen(store)).toEqual(asDecided);
  });

  const cuts: [string, (n: number) => Passes][] = [
    ['after some of its writes', (n) => (write) => write < n],
    ['with all but one of the writes of its moment', (n) => (write) => write !== n],
    ['with a single write of its moment', (n) => (write) => write === n],
  ];
  describe.each(cuts)('cut off %s', (_cut, passes) => {
    test('the lost one is still found, whatever it had written', async () => {
      const { store } = own;
      const { opening, lost, decided } = given();
      await writeAll(store, [opening, decided]);
      const asDecided = await seen(store);
      for (let n = 0; n < WRITES; n += 1) {
        await own.reset();
        await writeAll(store, [opening]);
        await writeCutOff(lost, passes(n));
        await writeAll(store, [decided]);
        expect(await seen(store)).toEqual(asDecided);
      }
    });

    test('the repair is completed by its repeat, or by whatever is decided instead', async () => {
      const { store } = own;
      const { opening, lost, decided } = given();
      const instead = { ...decided, decidedAt: decided.decidedAt + 5000 };
      let cutOffs = 0;
      for (const after of [decided, instead]) {
        await own.reset();
        await writeAll(store, [opening, after]);
        const asDecided = await seen(store);
        for (let n = 0; n < WRITES_WITH_REPAIR; n += 1) {
          await own.reset();
          await writeAll(store, [opening, lost]);
          if (!(await writeCutOff(decided, passes(n)))) cutOffs += 1;
          await writeAll(store, [after]);
          expect(await seen(store)).toEqual(asDecided);
        }
      }
      expect(cutOffs).toBe(2 * WRITES_WITH_REPAIR);
    });
  });
});

/** Writes a batch of which only these writes reach the database; tells whether all did. */
async function writeCutOff(batch: EffectsBatch, passes: Passes): Promise<boolean> {
  const cut = cutOff(own.store, passes);
  const written = writeEffects({ store: cut.store, log: silent, workflows: recorder().workflows }, batch);
  const whole = await written.then(
    () => true,
    () => false,
  );
  await cut.killed();
  return whole;
}
