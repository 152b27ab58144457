/**
 * The first step of `npm start`, `npm test` and their kin, on a clone where nothing is installed yet.
 * Plain Node without dependencies: checks Node, installs the packages, then hands over to main.ts.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with one sentence that says what to do. */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Kwartaalronde needs Node 20.19 or newer, and this is Node ${process.versions.node}: install a newer Node and try again.`,
  );
}

function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Compares what npm noted down when it installed with what the lock file asks for now. */
function packagesAreCurrent() {
  try {
    const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
    const wanted = Object.entries(readLock(join(root, 'package-lock.json')));
    return wanted.every(([path, { version, optional, devOptional }]) => {
      const found = installed[path];
      // Parts for other operating systems are in the lock file but are not installed.
      return path === '' || (found ? found.version === version : optional || devOptional);
    });
  } catch {
    return false;
  }
}

function installPackages() {
  if (packagesAreCurrent()) return;
  process.stdout.write('Installing the npm packages (about a minute) …\n');
  const npm = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const result = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.error) giveUp(`npm could not be started (${result.error.message}): install npm and try again.`);
  if (result.status !== 0) {
    giveUp(
      'Installing the npm packages failed: read the lines above, and try again with a working package registry.',
    );
  }
}

checkNode();
process.chdir(root);
installPackages();
await import(pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href);
// The sources are CommonJS, whose names only `require` sees.
const { main } = createRequire(import.meta.url)('./main.ts');
await main(process.argv.slice(2));
