import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningEngines } from '../start-engines';
import { productEnvironment } from './environment';
import { partsIn, whatIsNotOk } from './health';
import { byRole } from './people';
import { sessionSecretOf } from './session-secret';

const dataDir = mkdtempSync(join(tmpdir(), 'product-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const nothing = async () => {};
const engines: RunningEngines = {
  temporalAddress: '127.0.0.1:1',
  temporalNamespace: 'default',
  mongodbUri: 'mongodb://127.0.0.1:2/kwartaalronde',
  smtpUrl: 'smtp://127.0.0.1:3',
  mailboxUrl: 'http://127.0.0.1:4',
  stop: nothing,
  kill: nothing,
  restart: nothing,
};

describe('the environment of the product', () => {
  test('is a demo with a secret that stays the same, and knows where everything is', () => {
    const first = productEnvironment({ engines, port: 5, dataDir, env: { LOG_LEVEL: 'debug' } });
    const second = productEnvironment({ engines, port: 5, dataDir, env: {} });
    expect(first).toMatchObject({
      ...{ PORT: '5', BASE_URL: 'http://localhost:5', DEMO: 'true', LOG_LEVEL: 'debug' },
      ...{ TEMPORAL_ADDRESS: '127.0.0.1:1', TEMPORAL_NAMESPACE: 'default' },
      ...{ MONGODB_URI: 'mongodb://127.0.0.1:2/kwartaalronde', SMTP_URL: 'smtp://127.0.0.1:3' },
      MAILBOX_URL: 'http://127.0.0.1:4',
    });
    expect(first.SESSION_SECRET).toMatch(/^.{43}$/);
    expect(second.SESSION_SECRET).toBe(first.SESSION_SECRET);
  });

  test('makes nothing up in production', () => {
    const env = productEnvironment({ engines, port: 5, dataDir, env: { NODE_ENV: 'production' } });
    expect(env.DEMO).toBeUndefined();
    expect(env.SESSION_SECRET).toBeUndefined();
  });

  test('leaves alone what was given', () => {
    const given = { DEMO: 'false', SESSION_SECRET: 's'.repeat(40), BASE_URL: 'https://region.example' };
    expect(productEnvironment({ engines, port: 5, dataDir, env: given })).toMatchObject(given);
  });
});

test('the secret can be read by its owner alone', () => {
  sessionSecretOf(dataDir);
  expect(statSync(join(dataDir, 'session-secret')).mode & 0o077).toBe(0);
});

test('health is understood at any depth, and what is wrong is named', () => {
  const parts = { temporal: 'ok', worker: 'nobody polls', database: 'ok', mail: 'ok' };
  expect(partsIn(parts)).toEqual(parts);
  expect(partsIn({ status: 'fail', checks: parts })).toEqual(parts);
  expect(partsIn('broken')).toEqual({});
  expect(whatIsNotOk({ ready: false, parts })).toBe('worker: nobody polls');
});

test('people are shown by role, a few of each', () => {
  const people = ['Anna', 'Bea', 'Cor'].map((name) => ({ name, role: 'gemeente' }));
  expect(byRole([{ name: 'Dirk', role: 'formDesigner' }, ...people])).toEqual([
    'form designer  Dirk',
    'gemeente       Anna, Bea and 1 more',
  ]);
});
