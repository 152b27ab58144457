import { z } from 'zod';

const PARTS = ['temporal', 'worker', 'database', 'mail'] as const;
const entries = z.record(z.string(), z.unknown());
const ANSWER_WITHIN_MS = 6000;

/** What the product says of itself. */
export interface Health {
  readonly ready: boolean;
  /** Of each part that it speaks of: `ok`, or why not. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The entries of the four parts in the answer of `/health/ready`, wherever in it they stand. */
export function partsIn(answer: unknown): Record<string, string> {
  const found = entries.safeParse(answer);
  if (!found.success) return {};
  const here = PARTS.flatMap((part) => {
    const value = found.data[part];
    return value === undefined
      ? []
      : [[part, typeof value === 'string' ? value : JSON.stringify(value)] as const];
  });
  if (here.length > 0) return Object.fromEntries(here);
  return Object.assign({}, ...Object.values(found.data).map(partsIn));
}

/** Asks the product whether it is ready; rejects while nothing answers. */
export async function askHealth(baseUrl: string): Promise<Health> {
  const response = await fetch(`${baseUrl}/health/ready`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  const answer: unknown = await response.json().catch(() => undefined);
  return { ready: response.ok, parts: partsIn(answer) };
}

/** Whether the product's web server runs; rejects while nothing answers. */
export async function isAliveAt(baseUrl: string): Promise<boolean> {
  return (await fetch(`${baseUrl}/health/live`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) })).ok;
}

/** What is the matter, as words for a sentence. */
export function whatIsNotOk({ parts }: Health): string {
  const bad = Object.entries(parts).filter(([, state]) => state !== 'ok');
  return bad.map(([part, state]) => `${part}: ${state}`).join('; ') || 'it does not say why';
}
