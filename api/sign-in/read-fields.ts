import { z } from 'zod';

const text = (most: number) => z.string().trim().max(most);

const email = text(254).pipe(z.email('Vul een e-mailadres in zoals naam@gemeente.nl.'));

const signInSchema = z.object({ email, verder: z.string().optional().catch(undefined) });

const whoSchema = z.object({
  functionTitle: text(100)
    .min(2, 'Vul uw functie in.')
    // A control character in a header or a mail is nobody's function.
    .regex(/^[^\p{Cc}]*$/u, 'Gebruik gewone letters en leestekens.'),
  email,
});

export type FieldProblem<F extends string> = { field: F; message: string };
export type Read<T, F extends string> =
  | { ok: true; value: T }
  | { ok: false; typed: Record<F, string>; problems: FieldProblem<F>[] };

/** Reads the form of signing in. */
export function readSignIn(body: Readonly<Record<string, unknown>>) {
  return read({ schema: signInSchema, fields: ['email'], body });
}

/** Reads who somebody says he is. */
export function readWho(body: Readonly<Record<string, unknown>>) {
  return read({ schema: whoSchema, fields: ['functionTitle', 'email'], body });
}

/** All problems at once, one for each field, with what was typed. */
function read<S extends z.ZodType, F extends string>(given: {
  schema: S;
  fields: readonly F[];
  body: Readonly<Record<string, unknown>>;
}): Read<z.infer<S>, F> {
  const { schema, fields, body } = given;
  const result = schema.safeParse(body);
  if (result.success) return { ok: true, value: result.data };
  const typedEntries = fields.map((field) => {
    const value = body[field];
    return [field, typeof value === 'string' ? value.slice(0, 500) : ''] as const;
  });
  const problems = fields.flatMap((field) => {
    const issue = result.error.issues.find(({ path }) => path[0] === field);
    return issue ? [{ field, message: sentenceOf(issue) }] : [];
  });
  // Every field has its entry: the list of fields is what the record is made of.
  return { ok: false, typed: Object.fromEntries(typedEntries) as Record<F, string>, problems };
}

function sentenceOf(issue: { code: string; message: string }): string {
  if (issue.code === 'invalid_type') return 'Vul dit veld in.';
  if (issue.code === 'too_big') return 'Dit is te lang. Maak het korter.';
  return issue.message;
}
