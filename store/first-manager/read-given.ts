import { parseArgs } from 'node:util';
import { z } from 'zod';

/** Who the first manager is, as the command was given it. */
export type FirstManager = { name: string; email: string; phone: string; functionTitle: string };

/** What the command was asked for, or one sentence for each thing to mend. */
export type Given =
  | { ok: true; manager: FirstManager; correct: boolean }
  | { ok: false; problems: readonly string[] };

const line = (flag: string, { max, what }: { max: number; what: string }) =>
  z
    .string(`--${flag} is missing: give ${what}.`)
    .trim()
    .min(1, `--${flag} is missing: give ${what}.`)
    .max(max, `--${flag} is too long: at most ${max} characters.`)
    .refine((text) => !/\p{Cc}/u.test(text), `--${flag} must be one line.`);

/** The same limits as the page on which people are added. */
const schema = z.strictObject(
  {
    name: line('name', { max: 80, what: 'the name of the manager, such as --name "Carlijn Westra"' }),
    email: z
      .string('--email is missing: give the address that the manager signs in with.')
      .trim()
      .toLowerCase()
      .max(254, '--email is too long: at most 254 characters.')
      .pipe(z.email('--email must be a mail address, such as carlijn.westra@regio.example.')),
    phone: line('phone', { max: 30, what: 'a number at work' }).default(''),
    function: line('function', { max: 80, what: 'what the manager is called at work' }).default('Manager'),
    correct: z.boolean('--correct takes no value.').default(false),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${(issue.keys ?? []).map((key) => `--${key}`).join(' and ')} is not known here.`
        : undefined,
  },
);

/** Reads the arguments of the command; gives all that is wrong with them at once. */
export function readGiven(args: readonly string[]): Given {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: { name: text, email: text, phone: text, function: text, correct: { type: 'boolean' } },
  });
  const read = schema.safeParse(values);
  const problems = [
    ...(read.success ? [] : read.error.issues.map(({ message }) => message)),
    ...positionals.map((loose) => `"${loose}" stands alone: write it after its flag, between quotes.`),
  ];
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const { correct, function: functionTitle, ...rest } = read.data;
  return { ok: true, manager: { ...rest, functionTitle }, correct };
}
