import { cpSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { repositoryRoot } from './paths';

const FOLDERS = ['api', 'forms'];
/** What the product reads beside its own modules; the compiler takes care of TypeScript and of imported JSON. */
const ASSETS = new Set(['.css', '.js', '.svg', '.woff2']);

/** The style sheets and scripts for browsers, by their paths in the repository. */
export function assetFiles(root: string = repositoryRoot): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ASSETS.has(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
}

/** Copies them to the same places in `dist/`. */
function main(): void {
  const files = assetFiles();
  for (const file of files) cpSync(join(repositoryRoot, file), join(repositoryRoot, 'dist', file));
  process.stdout.write(`assets: ${files.length} files\n`);
}

if (require.main === module) main();
