import { z } from 'zod';

/** All that differs between one installation and another. */
export type Config = {
  production: boolean;
  port: number;
  /** Where people reach the product, without a slash at the end. */
  baseUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
  mongodbUri: string;
  smtpUrl: string;
  mailFrom: string;
  /** Mailbox that reports about our mail come into, with user and password; without it nobody reads them. */
  bounceImapUrl?: string;
  sessionSecret: string;
  demo: boolean;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Page of the mail catcher, where there is one; only the demo links to it. */
  mailboxUrl?: string;
  /** Whom to call when something technical stands still, as staff read it. */
  support?: string;
  /** Whoever reads /metrics must show it; without it production has no such page. */
  metricsToken?: string;
};

/** The environment does not fit; `problems` has one sentence for each thing to mend. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `- ${p}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** A secret that everybody can read here: good enough on one's own machine, refused anywhere else. */
const DEVELOPMENT_SECRET = 'only-for-development-on-this-machine';
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Every name that the product reads from the environment; `.env.example` explains each. */
export const environmentNames = [
  'NODE_ENV',
  'PORT',
  'BASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'MONGODB_URI',
  'SMTP_URL',
  'MAIL_FROM',
  'BOUNCE_IMAP_URL',
  'SESSION_SECRET',
  'DEMO',
  'LOG_LEVEL',
  'MAILBOX_URL',
  'SUPPORT_CONTACT',
  'METRICS_TOKEN',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from the environment; an empty value counts as absent. In production
 * (`NODE_ENV=production`) whatever others depend on must be given. Throws ConfigError with all problems at once.
 */
export function loadConfig(env: Environment): Config {
  const given = Object.fromEntries(environmentNames.map((name) => [name, env[name]?.trim() || undefined]));
  const production = given.NODE_ENV === 'production';
  const read = schemaFor(production, Number(given.PORT) || 3000).safeParse(given);
  const problems = read.success ? [] : read.error.issues.map(({ message }) => message);
  if (!isLoopback(given.BASE_URL) && !given.SESSION_SECRET && !production) {
    problems.push(
      'SESSION_SECRET is missing: BASE_URL is not this machine, so links need a secret of their own.',
    );
  }
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  const { MAILBOX_URL, BOUNCE_IMAP_URL, SUPPORT_CONTACT, METRICS_TOKEN, ...rest } = read.data;
  return {
    production,
    port: rest.PORT,
    baseUrl: rest.BASE_URL.replace(/\/+$/, ''),
    temporalAddress: rest.TEMPORAL_ADDRESS,
    temporalNamespace: rest.TEMPORAL_NAMESPACE,
    mongodbUri: rest.MONGODB_URI,
    smtpUrl: rest.SMTP_URL,
    mailFrom: rest.MAIL_FROM,
    sessionSecret: rest.SESSION_SECRET,
    demo: rest.DEMO === 'true',
    logLevel: rest.LOG_LEVEL,
    ...(BOUNCE_IMAP_URL ? { bounceImapUrl: BOUNCE_IMAP_URL } : {}),
    ...(MAILBOX_URL ? { mailboxUrl: MAILBOX_URL } : {}),
    ...(SUPPORT_CONTACT ? { support: SUPPORT_CONTACT } : {}),
    ...(METRICS_TOKEN ? { metricsToken: METRICS_TOKEN } : {}),
  };
}

function schemaFor(production: boolean, port: number) {
  const text = (name: string, given: { like: RegExp; means: string; inDevelopment: string }) => {
    const checked = z
      .string(`${name} is missing: give ${given.means}.`)
      .regex(given.like, `${name} must be ${given.means}.`);
    return production ? checked : checked.default(given.inDevelopment);
  };
  return z.object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'PORT must be a number from 1 to 65535.')
      .transform(Number)
      .refine((value) => value >= 1 && value <= 65_535, 'PORT must be a number from 1 to 65535.')
      .default(3000),
    BASE_URL: text('BASE_URL', {
      like: production ? /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)([:/]|$))\S*$/ : /^https?:\/\/\S+$/,
      means:
        'the address of the product, such as https://kwartaalronde.example (https, unless it is this machine)',
      inDevelopment: `http://localhost:${port}`,
    }),
    TEMPORAL_ADDRESS: text('TEMPORAL_ADDRESS', {
      like: /^\S+:\d+$/,
      means: 'host and port of the Temporal server, such as temporal:7233',
      inDevelopment: '127.0.0.1:7233',
    }),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    MONGODB_URI: text('MONGODB_URI', {
      like: /^mongodb(\+srv)?:\/\/\S+$/,
      means: 'the address of the database, such as mongodb://ferretdb:27017/kwartaalronde',
      inDevelopment: 'mongodb://127.0.0.1:27017/kwartaalronde',
    }),
    SMTP_URL: text('SMTP_URL', {
      like: /^smtps?:\/\/\S+$/,
      means: 'the address of the mail server, such as smtp://mail:25',
      inDevelopment: 'smtp://127.0.0.1:1025',
    }),
    MAIL_FROM: text('MAIL_FROM', {
      like: /^[^<>\r\n]*<[^@\s<>]+@[^@\s<>]+>$|^[^@\s<>]+@[^@\s<>]+$/,
      means: 'the sender of mail, such as "Regio Gooi en Vechtstreek <accounthouders@regio.example>"',
      inDevelopment: 'Regio Gooi en Vechtstreek <accounthouders@regio.example>',
    }),
    BOUNCE_IMAP_URL: z
      .string()
      .refine(
        isMailboxAddress,
        'BOUNCE_IMAP_URL must be the address of a mailbox, such as imaps://user:password@mail.example:993/INBOX (imaps, unless it is this machine), or be left out.',
      )
      .optional(),
    SESSION_SECRET: text('SESSION_SECRET', {
      like: /^.{32,}$/,
      means: 'at least 32 characters that nobody can guess (openssl rand -base64 32)',
      inDevelopment: DEVELOPMENT_SECRET,
    }).refine(
      (secret) => !production || secret !== DEVELOPMENT_SECRET,
      'SESSION_SECRET is the one from development: choose another.',
    ),
    DEMO: z.enum(['true', 'false'], 'DEMO must be true or false.').default('false'),
    LOG_LEVEL: z.enum(LEVELS, `LOG_LEVEL must be one of ${LEVELS.join(', ')}.`).default('info'),
    MAILBOX_URL: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'MAILBOX_URL must be a web address, or be left out.')
      .optional(),
    SUPPORT_CONTACT: z.string().optional(),
    METRICS_TOKEN: z
      .string()
      .regex(/^\S{16,}$/, 'METRICS_TOKEN must be at least 16 characters without spaces, or be left out.')
      .optional(),
  });
}

/** Who reads a mailbox sends a password: never over a line that others can read. */
function isMailboxAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  const safe = protocol === 'imaps:' || (protocol === 'imap:' && LOOPBACK.has(hostname));
  return safe && username !== '' && password !== '';
}

function isLoopback(baseUrl: string | undefined): boolean {
  if (!baseUrl) return true;
  return URL.canParse(baseUrl) && LOOPBACK.has(new URL(baseUrl).hostname);
}
