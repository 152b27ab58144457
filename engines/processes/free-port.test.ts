import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { freePort, isFree } from './free-port';

test('never hands out a port twice, and prefers the one that is asked for', async () => {
  const first = await freePort();
  const others = await Promise.all([freePort(), freePort(), freePort(first)]);
  expect(new Set([first, ...others]).size).toBe(4);
});

test('sees that a port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  expect(await isFree(port)).toBe(false);
  expect(await isFree(port, 'everywhere')).toBe(false);
  expect(await freePort(port)).not.toBe(port);
  server.close();
  await once(server, 'close');
  expect(await isFree(port, 'everywhere')).toBe(true);
});
