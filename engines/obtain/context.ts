import { join } from 'node:path';

/** What obtaining an engine needs to know of its surroundings. */
export interface ObtainContext {
  readonly cacheFolder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Said to the person at the terminal. */
  readonly say: (line: string) => void;
}

/** Where the output of a build step goes. */
export function buildLog(context: Pick<ObtainContext, 'cacheFolder'>, step: string): string {
  return join(context.cacheFolder, 'logs', `${step}.log`);
}
