import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commandLineOf, isAlive } from './predecessor';

/** Whether the process that noted itself in this file still runs; a process id given to another since does not count. */
export function holderOf(file: string): number | undefined {
  let note: string;
  try {
    note = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const [first = '', ...rest] = note.split('\n');
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid < 2 || !isAlive(pid)) return undefined;
  return commandLineOf(pid) === rest.join('\n') ? pid : undefined;
}

/** Notes this process as the holder, unless another one that runs is; says whether that came about. */
export function hold(file: string): boolean {
  const holder = holderOf(file);
  if (holder === process.pid) return true;
  if (holder !== undefined) return false;
  rmSync(file, { force: true });
  try {
    writeFileSync(file, `${process.pid}\n${commandLineOf(process.pid)}`, { flag: 'wx' });
    return true;
  } catch {
    // Somebody else was first by a hair.
    return false;
  }
}
