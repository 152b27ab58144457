import { createHash } from 'node:crypto';
import { toAmsterdamDate } from '../domain/time/amsterdam';
import type { Command } from '../workflows/engine/command';
import type { Actor, Instant } from '../workflows/engine/state';
import type { Store } from './store';
import type { Handover } from './types';

/** Tells a process something; a refusal is an answer too: then there is nothing left to tell it. */
export type Tell = (given: {
  processId: string;
  command: Command;
  requestId: string;
}) => Promise<'told' | 'unreachable'>;

/** The form under which the reason of a hand-over is kept with each process. */
const REASON_FORM = 'repair';

/** As many processes are told at once as a small server takes without stumbling. */
const AT_ONCE = 8;

type Given = {
  store: Store;
  handover: Handover;
  tell: Tell;
  /** The clock of the region. */
  now: Instant;
  /** Until when, in real time (epoch ms), processes are told before somebody is answered. */
  until: number;
};

/**
 * Carries a hand-over out as far as it goes now, and gives how many processes could not be told. Done again it goes on
 * where it was: every step has a key of its own.
 */
export async function carryOutHandover(given: Given): Promise<{ left: number }> {
  const { store, handover, now } = given;
  await settlePeople(given);
  const left = await tellProcesses(given);
  if (left > 0) return { left };
  // Only now: as long as a process knows him by name, somebody may have to ask who that was.
  if (handover.kind === 'leave') await store.forgetPerson(handover.from);
  await store.finishHandover(handover._id, now);
  return { left };
}

/** The request with which one process is told; the same one whoever tells it. */
export function requestOf(handover: Pick<Handover, '_id'>, processId: string): string {
  const hash = createHash('sha256').update(`${handover._id}/${processId}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

async function settlePeople({ store, handover }: Given): Promise<void> {
  const { from, to, kind, at, by } = handover;
  await store.replaceDuo({ from, to });
  if (kind !== 'leave') return;
  const on = toAmsterdamDate(at);
  await store.markLeft(from, { at, successor: to });
  await store.deleteSessionsOf(from);
  await store.replaceDeputy({ from, to, on });
  const own = await store.absencesFrom(on, from);
  for (const { _id } of own) await store.endAbsence({ id: _id, back: on, by, at });
}

async function tellProcesses(given: Given): Promise<number> {
  const { store, handover, until } = given;
  const processes = await store.processesWith(handover.from);
  const form = await store.publishedForm(REASON_FORM);
  let left = processes.length;
  for (let first = 0; first < processes.length && Date.now() < until; first += AT_ONCE) {
    const some = processes.slice(first, first + AT_ONCE);
    const told = await Promise.all(
      some.map(({ _id }) => tellOne(given, { id: _id, version: form?.version ?? 1 })),
    );
    left -= told.filter((one) => one === 'told').length;
    // Whoever cannot reach one will not reach the next either.
    if (told.every((one) => one === 'unreachable')) break;
  }
  return left;
}

async function tellOne(
  { store, handover, tell }: Given,
  { id, version }: { id: string; version: number },
): Promise<'told' | 'unreachable'> {
  const { from, to, reason, at } = handover;
  const requestId = requestOf(handover, id);
  const by: Actor = { kind: 'person', person: handover.by, organisation: 'regio' };
  await store.insertAnswer({
    _id: requestId,
    taskId: null,
    processId: id,
    form: { key: REASON_FORM, version },
    data: { reason },
    outcome: 'replace-person',
    by: { actor: by, functionTitle: null, email: null },
    at,
  });
  return tell({
    processId: id,
    requestId,
    command: { kind: 'replace-person', from, to, answerId: requestId, by },
  });
}
