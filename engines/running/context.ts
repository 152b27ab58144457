import { join } from 'node:path';
import type { ObtainContext } from '../obtain/context';
import type { ProcessSpec } from '../processes/managed-process';

/** What running an engine needs to know: where data goes, and what obtaining needs. */
export interface RunContext extends ObtainContext {
  /** Absolute folder for data, logs and process ids. */
  readonly dataDir: string;
  /** Prefer the ports people know over any free one. */
  readonly familiarPorts: boolean;
}

/** The parts of a process description that are the same for all. */
export function commonSpec(
  name: string,
  context: RunContext,
): Pick<ProcessSpec, 'name' | 'output' | 'pidFile' | 'say'> {
  return {
    name,
    output: join(context.dataDir, 'logs', `${name}.log`),
    pidFile: join(context.dataDir, 'run', `${name}.pid`),
    say: context.say,
  };
}
