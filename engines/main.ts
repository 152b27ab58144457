import { forTerminal, StartError } from './start-error';
import { engines } from './verbs/engines';
import { run } from './verbs/run';
import { start } from './verbs/start';
import { journeys, test } from './verbs/test';

const VERBS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start,
  test,
  journeys,
  run,
  engines,
};

/** Carries out a verb; what keeps it from that becomes one sentence, the lines that explain it, and exit code 1. */
export async function main([verb = '', ...args]: readonly string[]): Promise<void> {
  const carryOut = VERBS[verb];
  try {
    if (!carryOut)
      throw new StartError(`Unknown verb "${verb}": use one of ${Object.keys(VERBS).join(', ')}.`);
    await carryOut(args);
  } catch (error) {
    process.stderr.write(`\n${forTerminal(error)}\n`);
    process.exit(1);
  }
}
