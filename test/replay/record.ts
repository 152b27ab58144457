/** `npm run record-histories`: plays the cycles of `cycles.ts` on the server of TEMPORAL_ADDRESS and keeps their histories. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { action, cancelledCycle, movedCycle, silentCycle, wholeCycle } from './cycles';
import { HISTORIES } from './histories';
import type { LiveProcess } from './live-process';
import { openRig, type Rig } from './rig';

const RECORDED: Readonly<Record<string, (rig: Rig) => Promise<LiveProcess>>> = {
  'whole-cycle': wholeCycle,
  'silent-cycle': silentCycle,
  'moved-cycle': movedCycle,
  'cancelled-cycle': cancelledCycle,
  action,
};

async function main(): Promise<void> {
  const rig = await openRig();
  mkdirSync(HISTORIES, { recursive: true });
  for (const name of readdirSync(HISTORIES)) rmSync(join(HISTORIES, name));
  for (const [name, playIt] of Object.entries(RECORDED)) {
    const runs = await (await playIt(rig)).runs();
    runs.forEach((history, index) => {
      const file = `${name}.${index + 1}.json`;
      writeFileSync(join(HISTORIES, file), JSON.stringify(JSON.parse(historyToJSON(history))));
      process.stdout.write(`${file}: ${history.events?.length} events\n`);
    });
  }
  await rig.close();
}

void main();
