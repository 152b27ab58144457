import { readFileSync } from 'node:fs';
import { ConfigError, environmentNames, loadConfig } from './config';

const production = {
  NODE_ENV: 'production',
  BASE_URL: 'https://kwartaalronde.example/',
  TEMPORAL_ADDRESS: 'temporal:7233',
  MONGODB_URI: 'mongodb://ferretdb:27017/kwartaalronde',
  SMTP_URL: 'smtp://mail:25',
  MAIL_FROM: 'Regio <post@regio.example>',
  SESSION_SECRET: 'a-secret-that-is-long-enough-for-this',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('needs nothing on one’s own machine', () => {
  const config = loadConfig({ PORT: '4100' });
  expect(config).toMatchObject({
    production: false,
    port: 4100,
    baseUrl: 'http://localhost:4100',
    demo: false,
    logLevel: 'info',
  });
  for (const absent of ['mailboxUrl', 'support', 'metricsToken']) expect(config).not.toHaveProperty(absent);
});

test.each([
  ['imaps://regio:geheim@mail.example:993/INBOX', true],
  ['imaps://regio%40regio.example:geheim@mail.example', true],
  ['imap://regio:geheim@127.0.0.1:1143/INBOX', true],
  ['imap://regio:geheim@mail.example/INBOX', false],
  ['imaps://mail.example/INBOX', false],
  ['imaps://regio@mail.example/INBOX', false],
  ['https://regio:geheim@mail.example', false],
  ['mail.example', false],
])('the mailbox for reports may be %s: %s', (BOUNCE_IMAP_URL, fits) => {
  const load = () => loadConfig({ ...production, BOUNCE_IMAP_URL });
  if (fits) expect(load().bounceImapUrl).toBe(BOUNCE_IMAP_URL);
  else expect(load).toThrow(/BOUNCE_IMAP_URL must be/);
});

test('reads everything that is given', () => {
  const config = loadConfig({
    ...production,
    DEMO: 'true',
    MAILBOX_URL: 'http://localhost:1080',
    SUPPORT_CONTACT: 'de servicedesk, 035-555 01 00',
    METRICS_TOKEN: 'as-long-as-it-must-be',
  });
  expect(config).toEqual({
    production: true,
    port: 3000,
    baseUrl: 'https://kwartaalronde.example',
    temporalAddress: 'temporal:7233',
    temporalNamespace: 'default',
    mongodbUri: production.MONGODB_URI,
    smtpUrl: production.SMTP_URL,
    mailFrom: production.MAIL_FROM,
    sessionSecret: production.SESSION_SECRET,
    demo: true,
    logLevel: 'info',
    mailboxUrl: 'http://localhost:1080',
    support: 'de servicedesk, 035-555 01 00',
    metricsToken: 'as-long-as-it-must-be',
  });
});

test('names all that production misses at once', () => {
  const problems = problemsOf({ NODE_ENV: 'production' });
  const named = problems.map((problem) => problem.split(' ')[0]);
  expect(named).toEqual(Object.keys(production).filter((name) => name !== 'NODE_ENV'));
});

test('names every wrong value at once', () => {
  const problems = problemsOf({ PORT: '70000', DEMO: 'yes', SMTP_URL: 'mail', LOG_LEVEL: 'loud' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'SMTP_URL', 'DEMO', 'LOG_LEVEL']);
});

test.each([
  ['a secret that all can read', { ...production, SESSION_SECRET: 'only-for-development-on-this-machine' }],
  ['no secret at an address of others', { BASE_URL: 'http://kwartaalronde.example' }],
  ['mail links over plain http', { ...production, BASE_URL: 'http://kwartaalronde.example' }],
])('refuses %s', (_what, env) => {
  expect(problemsOf(env)).toHaveLength(1);
});

test('.env.example names every setting and no other', () => {
  const example = readFileSync('.env.example', 'utf8');
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(named).toEqual([...environmentNames]);
});
