import { join } from 'node:path';
import { fillEntry } from './cache-entry';
import type { ObtainContext } from './context';
import { goBuild } from './go-build';

/** The version in engines/ferretdb/go.mod. */
const VERSION = '2.7.0';

const PROGRAM = {
  name: 'FerretDB',
  module: 'ferretdb',
  packagePath: 'github.com/FerretDB/FerretDB/v2/cmd/ferretdb',
  ldflags: '-s -w',
  about: 'about a minute, once',
  neededMb: 1500,
};

/** FerretDB, built from the Go module registry when it is not in the cache; returns the program's file. */
export async function obtainFerretdb(context: ObtainContext): Promise<string> {
  const folder = await fillEntry({ ...context, entry: `ferretdb-${VERSION}` }, (partial) =>
    goBuild(PROGRAM, join(partial, 'ferretdb'), context),
  );
  return join(folder, 'ferretdb');
}
