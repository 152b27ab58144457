import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../paths';
import { StartError } from '../start-error';
import { buildLog, type ObtainContext } from './context';
import { findOnPath } from './find-on-path';
import { requireFreeSpace } from './free-space';
import { runBuild } from './run-build';

/** A program that Go builds from its module registry; its go.mod and go.sum are in the folder `engines/<module>`. */
export interface GoProgram {
  /** As people write it. */
  readonly name: string;
  readonly module: string;
  readonly packagePath: string;
  readonly ldflags: string;
  readonly about: string;
  /** Room for modules, build cache and result. */
  readonly neededMb: number;
}

const OLDEST_GO = [1, 26] as const;

/** Whether `go version` tells of Go 1.26 or newer. */
export function isGoNewEnough(goVersion: string): boolean {
  const found = /go(\d+)\.(\d+)/.exec(goVersion);
  if (!found) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > OLDEST_GO[0] || (major === OLDEST_GO[0] && minor >= OLDEST_GO[1]);
}

function findGo(env: NodeJS.ProcessEnv, program: GoProgram): string {
  const go = findOnPath('go', env, ['/usr/local/go/bin', '/usr/lib/go/bin']);
  const need = `${program.name} has to be built here, and that needs Go ${OLDEST_GO.join('.')} or newer`;
  if (!go) throw new StartError(`${need}: install Go and try again.`);
  const version = execFileSync(go, ['env', 'GOVERSION'], {
    encoding: 'utf8',
    env: { ...env, GOTOOLCHAIN: 'local' },
  });
  if (!isGoNewEnough(version))
    throw new StartError(`${need} (this is ${version.trim()}): install a newer Go and try again.`);
  return go;
}

/** Builds the program into the file `target`; what it is made of is verified by the committed go.sum. */
export async function goBuild(program: GoProgram, file: string, context: ObtainContext): Promise<void> {
  const go = findGo(context.env, program);
  requireFreeSpace(join(file, '..'), program.neededMb, `Building ${program.name}`);
  context.say(`Building ${program.name} from the Go module registry (${program.about}) …`);
  await runBuild({
    what: `Building ${program.name}`,
    command: go,
    args: [
      'build',
      '-mod=readonly',
      '-trimpath',
      '-ldflags',
      program.ldflags,
      '-o',
      file,
      program.packagePath,
    ],
    cwd: join(repositoryRoot, 'engines', program.module),
    env: { ...context.env, CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off' },
    remedy: 'see the lines below; most often the Go module registry could not be reached.',
    logFile: buildLog(context, program.module),
    say: context.say,
  });
}
