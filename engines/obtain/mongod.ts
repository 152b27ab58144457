import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryFolder, fillEntry } from './cache-entry';
import { buildLog, type ObtainContext } from './context';
import { findOnPath } from './find-on-path';
import { runBuild } from './run-build';
import { downloadFromVendor } from './vendor-download';

const VERSION = '8.0.13';
const ENTRY = `mongod-${VERSION}`;
const DOWNLOADS = 'https://fastdl.mongodb.org';

/** The vendor's archive for a platform, for those it builds that we know the name of. */
export function mongodArchive(platform: string, arch: string): string | undefined {
  const machine = { x64: 'x86_64', arm64: platform === 'darwin' ? 'arm64' : 'aarch64' }[arch];
  if (!machine) return undefined;
  if (platform === 'darwin') return `osx/mongodb-macos-${machine}-${VERSION}.tgz`;
  // The build for Ubuntu 22.04 needs the oldest C library of those the vendor makes for both processors.
  if (platform === 'linux') return `linux/mongodb-linux-${machine}-ubuntu2204-${VERSION}.tgz`;
  return undefined;
}

/** `mongod` in the cache or on PATH. */
export function findMongod(context: ObtainContext): string | undefined {
  const cached = join(entryFolder({ ...context, entry: ENTRY }), 'mongod');
  return existsSync(cached) ? cached : findOnPath('mongod', context.env);
}

/** `mongod` from its vendor, or nothing, quietly, where the vendor cannot be reached; returns the program's file. */
export async function downloadMongod(context: ObtainContext): Promise<string | undefined> {
  const archive = mongodArchive(process.platform, process.arch);
  if (!archive) return undefined;
  const url = `${DOWNLOADS}/${archive}`;
  const fileName = archive.slice(archive.indexOf('/') + 1);
  const unreachable = new Error('the vendor cannot be reached');
  try {
    const folder = await fillEntry({ ...context, entry: ENTRY }, async (partial) => {
      const file = join(partial, 'mongod.tgz');
      if (!(await downloadFromVendor({ url, checksumUrl: `${url}.sha256`, fileName }, file)))
        throw unreachable;
      await runBuild({
        what: 'Unpacking mongod',
        command: 'tar',
        args: [
          '-xzf',
          file,
          '-C',
          partial,
          '--strip-components=2',
          `${fileName.replace(/\.tgz$/, '')}/bin/mongod`,
        ],
        remedy: 'see the lines below.',
        logFile: buildLog(context, 'unpack'),
        say: context.say,
      });
      rmSync(file);
    });
    return join(folder, 'mongod');
  } catch (error) {
    if (error === unreachable) return undefined;
    throw error;
  }
}
