import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { repositoryRoot } from './paths';

function bootstrap(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { npm_lifecycle_event: _npm, ...own } = process.env;
  const file = join(repositoryRoot, 'engines', 'bootstrap.mjs');
  return spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...own, ...env },
    timeout: 30_000,
  });
}

test('a port in use is one sentence with the remedy, before anything is started', async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  const { status, stderr } = bootstrap(['start'], { PORT: String(port) });
  server.close();
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    `Port ${port} is in use by another program: stop that one, or start on another port: PORT=${port + 1} npm start.`,
  );
}, 30_000);

test('an unknown verb is said, with those that there are', () => {
  const { status, stderr } = bootstrap(['strat']);
  expect(status).toBe(1);
  expect(stderr.trim()).toBe('Unknown verb "strat": use one of start, test, journeys, run, engines.');
}, 30_000);

test('a script without a name is asked for', () => {
  const { status, stderr } = bootstrap(['run']);
  expect(status).toBe(1);
  expect(stderr).toContain('Which script?');
}, 30_000);
