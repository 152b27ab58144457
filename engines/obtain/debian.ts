import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { StartError } from '../start-error';
import { buildLog, type ObtainContext } from './context';
import { findOnPath } from './find-on-path';
import { runBuild } from './run-build';

/** Whether packages can be installed here: Debian or a system derived from it, as its administrator. */
export function isDebianRoot(env: NodeJS.ProcessEnv): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath('apt-get', env) !== undefined;
}

/** Whether this is Debian itself, whose mirror also has the development release. */
export function isDebianItself(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** The first archive of Debian itself (not its security archive) in the answer of `apt-get indextargets`. */
export function mirrorFrom(repositoryUris: string): string | undefined {
  return repositoryUris.split('\n').find((uri) => /^https?:\/\/.*\/debian\/?$/.test(uri));
}

/** The Debian mirror that this machine is set to; DEBIAN_MIRROR goes before it. */
export function debianMirror(env: NodeJS.ProcessEnv): string {
  if (env.DEBIAN_MIRROR) return env.DEBIAN_MIRROR;
  const uris = execFileSync('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'], {
    encoding: 'utf8',
  });
  const mirror = mirrorFrom(uris);
  if (mirror) return mirror;
  throw new StartError(
    'No Debian mirror was found in the configuration of apt: set DEBIAN_MIRROR to the address of one and try again.',
  );
}

/** Installs Debian packages on this machine. */
export async function aptInstall(packages: readonly string[], context: ObtainContext): Promise<void> {
  const step = {
    what: `Installing ${packages.join(', ')}`,
    command: 'apt-get',
    env: { ...context.env, DEBIAN_FRONTEND: 'noninteractive' },
    logFile: buildLog(context, 'apt-get'),
    remedy: 'see the lines below, or install it yourself and try again.',
    say: context.say,
  };
  context.say(`Installing ${packages.join(', ')} with apt-get (about a minute, once) …`);
  await runBuild({ ...step, args: ['update', '-q'] });
  await runBuild({ ...step, args: ['install', '-q', '--yes', '--no-install-recommends', ...packages] });
}
