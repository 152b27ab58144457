import type { Request } from 'express';

/** The text values of a query string; of a name that comes twice the first counts, nested ones are dropped. */
export function queryOf(req: Request): Record<string, string> {
  const search = new URL(req.originalUrl, 'http://localhost').searchParams;
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of search) query[name] ??= value;
  return query;
}
