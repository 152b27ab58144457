import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryFolder, fillEntry } from './cache-entry';
import { buildLog, type ObtainContext } from './context';
import { findOnPath } from './find-on-path';
import { goBuild } from './go-build';
import { runBuild } from './run-build';
import { downloadFromVendor } from './vendor-download';

/** The version in engines/temporal/go.mod. */
const VERSION = '1.8.2';
const RELEASES = `https://github.com/temporalio/cli/releases/download/v${VERSION}`;

const PROGRAM = {
  name: 'Temporal',
  module: 'temporal',
  packagePath: 'github.com/temporalio/cli/cmd/temporal',
  ldflags: `-s -w -X github.com/temporalio/cli/internal/temporalcli.Version=${VERSION}`,
  about: 'about 5 minutes, once',
  neededMb: 4000,
};

async function download(folder: string, context: ObtainContext): Promise<boolean> {
  const system = { linux: 'linux', darwin: 'darwin' }[process.platform as string];
  const machine = { x64: 'amd64', arm64: 'arm64' }[process.arch as string];
  if (!system || !machine) return false;
  const fileName = `temporal_cli_${VERSION}_${system}_${machine}.tar.gz`;
  const archive = join(folder, 'temporal.tar.gz');
  const files = { url: `${RELEASES}/${fileName}`, checksumUrl: `${RELEASES}/checksums.txt`, fileName };
  if (!(await downloadFromVendor(files, archive))) return false;
  await runBuild({
    what: 'Unpacking the Temporal CLI',
    command: 'tar',
    args: ['-xzf', archive, '-C', folder, 'temporal'],
    remedy: 'see the lines below.',
    logFile: buildLog(context, 'unpack'),
    say: context.say,
  });
  rmSync(archive);
  return true;
}

/** The Temporal CLI: from the cache, from PATH, from its vendor, or built; returns the program's file. */
export async function obtainTemporal(context: ObtainContext): Promise<string> {
  const entry = { ...context, entry: `temporal-${VERSION}` };
  const cached = join(entryFolder(entry), 'temporal');
  if (existsSync(cached)) return cached;
  const onPath = findOnPath('temporal', context.env);
  if (onPath) return onPath;
  const folder = await fillEntry(entry, async (partial) => {
    if (await download(partial, context)) return;
    await goBuild(PROGRAM, join(partial, 'temporal'), context);
  });
  return join(folder, 'temporal');
}
