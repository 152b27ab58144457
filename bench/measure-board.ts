import { paths } from '../api/paths';
import type { Store } from '../store/store';
import { type Client, expectOk } from '../test/quarter/client';
import { type BoardSize, boardQuarter, clearCycles, fillCycles } from './many-cycles';
import { interleave, type Summary } from './statistics';

/** The board of a quarter with few and with many providers and quarters. */
export async function measureBoard(given: {
  client: Client;
  store: Store;
  sizes: readonly [BoardSize, BoardSize];
  rounds: number;
}): Promise<readonly [Summary, Summary]> {
  const { client, store, sizes, rounds } = given;
  const measure = async (size: BoardSize): Promise<Summary> => {
    await fillCycles(store, size);
    const path = paths.round(boardQuarter(size));
    const board = async () => (await expectOk(await client.get(path), path)).text();
    const { board: measured } = await interleave({ board }, { rounds, warmUp: 10 });
    return measured;
  };
  try {
    return [await measure(sizes[0]), await measure(sizes[1])];
  } finally {
    await clearCycles(store);
  }
}
