/**
 * `npm run record-histories`: plays the processes of `cycles.ts` on the server of TEMPORAL_ADDRESS and keeps their
 * histories; with names only those.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type History, historyToJSON } from '@temporalio/common/lib/proto-utils';
import { action, cancelledCycle, contact, movedCycle, silentCycle, wholeCycle } from './cycles';
import { HISTORIES } from './histories';
import type { LiveProcess } from './live-process';
import { repairedCycle, settledReview } from './repairs';
import { openRig, type Rig } from './rig';

const RECORDED: Readonly<Record<string, (rig: Rig) => Promise<LiveProcess>>> = {
  'whole-cycle': wholeCycle,
  'silent-cycle': silentCycle,
  'moved-cycle': movedCycle,
  'cancelled-cycle': cancelledCycle,
  action,
  contact,
  'repaired-cycle': repairedCycle,
  'settled-review': settledReview,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const wanted = Object.entries(RECORDED).filter(([name]) => asked.length === 0 || asked.includes(name));
  const rig = await openRig();
  const recorded: { file: string; history: History }[] = [];
  for (const [name, playIt] of wanted) {
    const runs = await (await playIt(rig)).runs();
    recorded.push(...runs.map((history, index) => ({ file: `${name}.${index + 1}.json`, history })));
  }
  await rig.close();
  // Only now: a recording that fails half-way leaves the histories that there are.
  for (const file of readdirSync(HISTORIES)) {
    const [name] = file.split('.');
    if (asked.length === 0 || wanted.some(([one]) => one === name)) rmSync(join(HISTORIES, file));
  }
  for (const { file, history } of recorded) {
    writeFileSync(join(HISTORIES, file), JSON.stringify(JSON.parse(historyToJSON(history))));
    process.stdout.write(`${file}: ${history.events?.length} events\n`);
  }
}

void main();
