import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from '../obtain/chromium';
import { engineCacheFolder, nodeArgsFor, repositoryRoot } from '../paths';
import { type Count, countOfCode, countOfJest } from './count';
import { runInTerminal } from './run-stage';

/** One stage of the tests. */
export interface Stage {
  readonly name: string;
  run(): Promise<Count>;
}

const inModules = (file: string) => join(repositoryRoot, 'node_modules', file);

/** A tool that either holds or does not. */
export function toolStage(name: string, program: string, args: readonly string[]): Stage {
  return {
    name,
    run: async () => countOfCode(await runInTerminal(process.execPath, [inModules(program), ...args])),
  };
}

/** One of the Jest projects, with an environment of its own where it needs one. */
export function jestStage(project: string, args: readonly string[], env?: () => NodeJS.ProcessEnv): Stage {
  return {
    name: project,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kwartaalronde-jest-'));
      const result = join(folder, 'result.json');
      const jest = [
        inModules('jest/bin/jest.js'),
        '--selectProjects',
        project,
        '--json',
        '--outputFile',
        result,
        ...args,
      ];
      const code = await runInTerminal(process.execPath, jest, env?.());
      const count = countOfJest(result, code);
      rmSync(folder, { recursive: true, force: true });
      return count;
    },
  };
}

/** A script of the repository; none where it is not there. */
export function scriptStages(
  name: string,
  file: string,
  args: readonly string[],
  env?: () => NodeJS.ProcessEnv,
): Stage[] {
  if (!existsSync(join(repositoryRoot, file))) return [];
  const run = async () =>
    countOfCode(await runInTerminal(process.execPath, [...nodeArgsFor(file), ...args], env?.()));
  return [{ name, run }];
}

/** The environment for what uses a running product: its addresses, and a browser. */
export async function journeyEnvironment(
  addresses: Readonly<Record<string, string>>,
): Promise<NodeJS.ProcessEnv> {
  const { env } = process;
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const chromium = await obtainChromium({ cacheFolder: engineCacheFolder(env), env, say });
  return { ...env, ...addresses, CHROMIUM_PATH: chromium };
}
