import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the checkout. */
export const repositoryRoot = resolve(__dirname, '..');

/** Where obtained engines are kept, outside every checkout, so that a second clone need not build them again. */
export function engineCacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const base = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'kwartaalronde', 'engines');
}

/** The arguments with which Node runs a TypeScript file of this repository. */
export function nodeArgsFor(file: string): string[] {
  const loader = pathToFileURL(join(repositoryRoot, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  return ['--import', loader, resolve(repositoryRoot, file)];
}
