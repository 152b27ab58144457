/** What obtaining an engine needs to know of its surroundings. */
export interface ObtainContext {
  readonly cacheFolder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Said to the person at the terminal. */
  readonly say: (line: string) => void;
}
