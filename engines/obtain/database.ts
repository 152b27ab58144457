import type { ObtainContext } from './context';
import { obtainFerretdb } from './ferretdb';
import { downloadMongod, findMongod } from './mongod';
import { hasPostgresql, obtainPostgresql } from './postgresql';

/** The programs of a database that speaks MongoDB's wire protocol. */
export type DatabasePrograms =
  | { readonly kind: 'ferretdb'; readonly ferretdb: string; readonly postgresqlRoot: string }
  | { readonly kind: 'mongod'; readonly mongod: string };

async function obtainFerret(context: ObtainContext): Promise<DatabasePrograms> {
  const postgresqlRoot = await obtainPostgresql(context);
  return { kind: 'ferretdb', ferretdb: await obtainFerretdb(context), postgresqlRoot };
}

/**
 * A database: FerretDB with PostgreSQL where they are in the cache, else `mongod` that is here or that its vendor gives,
 * else FerretDB and PostgreSQL made from the registries. `madeBy` is what holds the data already: it must stay the same.
 */
export async function obtainDatabase(
  context: ObtainContext,
  madeBy?: DatabasePrograms['kind'],
): Promise<DatabasePrograms> {
  if (madeBy === 'ferretdb' || (madeBy === undefined && hasPostgresql(context))) return obtainFerret(context);
  const mongod = findMongod(context) ?? (await downloadMongod(context));
  return mongod ? { kind: 'mongod', mongod } : obtainFerret(context);
}
