import { paths } from '../api/paths';
import type { Store } from '../store/store';
import { type Client, createClient, expectOk } from '../test/quarter/client';
import { clearTasks, fillTasks } from './many-tasks';
import { interleave, type Summary } from './statistics';

export type PageName = 'inbox' | 'team' | 'board';

/** The pages of the office with few and with many tasks in the database. */
export async function measurePages(given: {
  baseUrl: string;
  store: Store;
  sizes: readonly [number, number];
  rounds: number;
}): Promise<Record<PageName, readonly [Summary, Summary]>> {
  const { store, sizes, rounds } = given;
  const client = await signIn(given);
  const quarter = (await store.listQuarters())[0];
  const visit = (path: string) => async () => {
    await (await expectOk(await client.get(path), path)).text();
  };
  const pages = {
    inbox: visit(paths.tasks),
    team: visit(`${paths.tasks}?toon=team`),
    board: visit(quarter ? paths.round(quarter) : paths.rounds),
  };
  const measure = async (size: number) => {
    await fillTasks(store, size);
    return interleave(pages, { rounds, warmUp: 5 });
  };
  const few = await measure(sizes[0]);
  const many = await measure(sizes[1]);
  await clearTasks(store);
  return {
    inbox: [few.inbox, many.inbox],
    team: [few.team, many.team],
    board: [few.board, many.board],
  };
}

/** Everything a municipal officer's browser loads for the page of the mail: bytes of HTML, style and script. */
export async function weighMunicipalPage(given: { baseUrl: string; store: Store }): Promise<number> {
  const officer = (await given.store.listPeople()).find(({ role }) => role === 'municipalOfficer');
  const client = createClient(given.baseUrl);
  await client.postForm(paths.demoSignIn, { person: officer?._id ?? '' });
  const html = await (await expectOk(await client.get(paths.input), 'the page of the municipality')).text();
  const parts = [...html.matchAll(/(?:<link[^>]+rel="stylesheet"[^>]+href|<script[^>]+src)="([^"]+)"/g)];
  const bodies = await Promise.all(
    parts.map(async ([, href = '']) => (await client.get(href)).arrayBuffer()),
  );
  return Buffer.byteLength(html) + bodies.reduce((sum, body) => sum + body.byteLength, 0);
}

/** Signs in as a contract manager of the demo. */
export async function signIn({ baseUrl, store }: { baseUrl: string; store: Store }): Promise<Client> {
  const person = (await store.listPeople()).find(({ role }) => role === 'contractManager');
  const client = createClient(baseUrl);
  await expectOk(await client.postForm(paths.demoSignIn, { person: person?._id ?? '' }), 'signing in');
  return client;
}
