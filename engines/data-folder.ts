import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hold, holderOf } from './processes/holder';
import { messageOf, StartError } from './start-error';

/** Takes the data folder for this process alone (making it where needed) and returns how to give it back. */
export function takeDataFolder(dataDir: string): () => void {
  const file = join(dataDir, 'run', 'supervisor.pid');
  try {
    mkdirSync(join(dataDir, 'run'), { recursive: true });
  } catch (error) {
    throw new StartError(
      `The data folder ${dataDir} cannot be made (${messageOf(error)}): make it writable and try again.`,
    );
  }
  if (!hold(file)) {
    throw new StartError(
      `Kwartaalronde already runs on the data in ${dataDir} (process ${holderOf(file) ?? 'unknown'}): ` +
        'stop that one first, or set DATA_DIR to another folder.',
    );
  }
  return () => rmSync(file, { force: true });
}
