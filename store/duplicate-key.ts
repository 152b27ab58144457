/** MongoDB's code for a key that exists already. */
const DUPLICATE_KEY = 11_000;

/** FerretDB lets PostgreSQL's unique violation (23P01, 23505) through as code 1 when two upserts race. */
const FERRETDB_RACE = 1;

/** Tells whether a write failed only because the key exists already: somebody else was first. */
export function isDuplicateKey(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  if (error.code === DUPLICATE_KEY) return true;
  const message = 'message' in error ? String(error.message) : '';
  return error.code === FERRETDB_RACE && /23P01|23505|duplicate key|conflicting key/i.test(message);
}
