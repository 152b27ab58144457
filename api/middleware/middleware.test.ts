import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type NextFunction, type Request, type Response } from 'express';
import { AppError } from '../errors/app-error';
import { createLimits } from './limits';
import { maskPath } from './mask-path';
import { sameSiteOnly } from './same-site';

function arrives(
  headers: Record<string, string>,
  { method = 'POST', baseUrl = 'http://localhost:3000' } = {},
) {
  // The middleware looks at method and headers only.
  const req = { method, headers: { host: 'localhost:3000', ...headers } } as unknown as Request;
  let passed = false;
  const next: NextFunction = () => {
    passed = true;
  };
  try {
    sameSiteOnly({ baseUrl })(req, {} as Response, next);
  } catch (error) {
    return error instanceof AppError ? error.code : 'another error';
  }
  return passed ? 'through' : 'stuck';
}

describe('posts from elsewhere', () => {
  test.each([
    ['another site says Origin', { origin: 'https://evil.example' }],
    ['another site with our name in front', { origin: 'http://localhost:3000.evil.example' }],
    ['a browser says it comes from another site', { 'sec-fetch-site': 'cross-site' }],
    [
      'a browser says it comes from a sister site',
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' },
    ],
    ['an origin that hides itself', { origin: 'null' }],
    ['an origin that is no address', { origin: 'nonsense' }],
  ])('%s: refused', (_what, headers) => {
    expect(arrives(headers)).toBe('cross-site');
  });

  test.each([
    ['our own page', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
    ['our own page under no-referrer', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['the same server by another name', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    ['a program without cookies of others', {}],
  ])('%s: through', (_what, headers) => {
    expect(arrives(headers)).toBe('through');
  });

  test('reading is free for everybody', () => {
    expect(arrives({ origin: 'https://evil.example' }, { method: 'GET' })).toBe('through');
  });

  test('where a browser cannot say more than "null", on plain http, cookies guard', () => {
    const given = { baseUrl: 'http://regio.intern:3000' };
    expect(arrives({ origin: 'null', host: 'regio.intern:3000' }, given)).toBe('through');
    expect(arrives({ origin: 'null' }, { baseUrl: 'https://regio.example' })).toBe('cross-site');
  });
});

describe('paths in the log', () => {
  test.each([
    ['/uitnodiging/input:huizen:2027-Q1.abc', '/uitnodiging/***'],
    ['/aanmelden/4f1c.abc?x=1', '/aanmelden/***'],
    ['/aanmelden?verder=%2Ftaken', '/aanmelden'],
    ['/taken/cycle:de-oever:2027-Q1:plan:1', '/taken/cycle:de-oever:2027-Q1:plan:1'],
  ])('%s is logged as %s', (path, logged) => {
    expect(maskPath(path)).toBe(logged);
  });
});

describe('how often one address may try', () => {
  let server: Server;
  let address = '';

  beforeAll(async () => {
    const app = express();
    const limits = createLimits({ demo: false });
    const sayCode: ErrorRequestHandler = (error, _req, res, _next) => {
      res.status(429).send(error instanceof AppError ? error.code : 'another error');
    };
    app.post('/sign-in', limits['sign-in'], (_req, res) => void res.sendStatus(200));
    app.get('/link/:works', limits.invitation, (req, res) => {
      res.sendStatus(req.params.works === 'yes' ? 200 : 410);
    });
    app.use(sayCode);
    await new Promise<void>((listening) => {
      server = app.listen(0, '127.0.0.1', () => listening());
    });
    // A server that listens on a port has an address of this kind.
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  async function statuses(times: number, ask: () => Promise<globalThis.Response>): Promise<number[]> {
    const found = [];
    for (let time = 0; time < times; time += 1) found.push((await ask()).status);
    return [...new Set(found)];
  }

  test('asks for a mail: twenty times in a quarter of an hour', async () => {
    const ask = () => fetch(`${address}/sign-in`, { method: 'POST' });
    expect(await statuses(20, ask)).toEqual([200]);
    const refused = await ask();
    expect([refused.status, await refused.text()]).toEqual([429, 'too-many']);
  });

  test('guesses of a link: sixty; a link that works counts for nothing', async () => {
    expect(await statuses(100, () => fetch(`${address}/link/yes`))).toEqual([200]);
    expect(await statuses(60, () => fetch(`${address}/link/no`))).toEqual([410]);
    expect((await fetch(`${address}/link/no`)).status).toBe(429);
  });
});
