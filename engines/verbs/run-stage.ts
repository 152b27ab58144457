import { repositoryRoot } from '../paths';
import { whenEnding } from '../processes/ending';
import { spawnGuarded } from '../processes/spawn-guarded';

/** Runs a command in the terminal of this process and returns its exit code; it ends when this process does. */
export async function runInTerminal(
  command: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  const running = spawnGuarded({
    command,
    args,
    cwd: repositoryRoot,
    output: 'inherit',
    ...(env ? { env } : {}),
  });
  const forget = whenEnding(async () => {
    running.end();
    await running.gone;
  });
  const code = await running.gone;
  forget();
  return code;
}
