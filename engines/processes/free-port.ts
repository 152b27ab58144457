import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';
const given = new Set<number>();

function listenBriefly(port: number, host?: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, exclusive: true, ...(host ? { host } : {}) }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}

/** Whether nobody listens at this port: of 127.0.0.1, or of any address of this machine. */
export async function isFree(port: number, where: 'loopback' | 'everywhere' = 'loopback'): Promise<boolean> {
  if ((await listenBriefly(port, LOOPBACK)) === undefined) return false;
  return where === 'loopback' || (await listenBriefly(port)) !== undefined;
}

/** A free port of 127.0.0.1: the preferred one when it is free; never one that this process handed out before. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && !given.has(preferred) && (await isFree(preferred))) {
    given.add(preferred);
    return preferred;
  }
  for (;;) {
    const port = await listenBriefly(0, LOOPBACK);
    if (port === undefined) throw new Error('no free port on 127.0.0.1');
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}
