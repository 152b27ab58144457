import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { nodeArgsFor, repositoryRoot } from '../../engines/paths';

/** What a command said, and how it ended. */
export type Said = { code: number; out: string; err: string };

/** Runs a script of the repository as `npm run` does, with these arguments and settings. */
export async function runCommand(
  script: string,
  { args, env }: { args: readonly string[]; env: Readonly<Record<string, string>> },
): Promise<Said> {
  const command = [...nodeArgsFor(script), ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, {
      cwd: repositoryRoot,
      env: { ...process.env, ...env },
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    // execFile rejects with what the command wrote and its exit code on the error.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}
