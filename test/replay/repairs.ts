import { endOfDay } from '../../domain/time/amsterdam';
import { OBSOLETE_SIGNAL } from '../../workflows/contract';
import { stallReview } from '../../workflows/processes/stall-review';
import { at, cycleStart, ROUND_OPENS, staff } from '../examples/processes';
import { plannedCycle } from './cycles';
import { type LiveProcess, startProcess } from './live-process';
import type { Rig } from './rig';

const by = staff('carla');

/** A cycle that people repair in every way there is, and withdraw in the end. */
export async function repairedCycle(rig: Rig): Promise<LiveProcess> {
  const cycle = await plannedCycle(rig);
  const laren = cycle.task('input', 'laren').id;
  await cycle.travelTo(at('2027-01-05 10:00'));
  await cycle.send({ kind: 'nudge', taskId: laren, by });
  await cycle.send({ kind: 'reassign', taskId: laren, to: { contact: 'joost' }, answerId: null, by });
  await cycle.send({ kind: 'hold', until: at('2027-01-11 07:00'), answerId: 'rest', by });
  await cycle.travelTo(at('2027-01-11 10:00'));
  await cycle.send({ kind: 'hold', until: at('2027-02-01 07:00'), answerId: 'rest again', by });
  await cycle.send({ kind: 'resume', answerId: null, by });
  await cycle.send({ kind: 'extend', taskId: laren, dueAt: endOfDay('2027-01-20'), answerId: 'more', by });
  await cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input', by, onBehalf: true });
  await cycle.send({ kind: 'skip', taskId: cycle.task('input', 'eemnes').id, answerId: 'without', by });
  const assignee = { kind: 'organisation', role: 'municipalOfficer', organisation: 'huizen' } as const;
  const dueAt = endOfDay('2027-02-03');
  await cycle.send({ kind: 'add-task', key: 'more', assignee, dueAt, answerId: 'question', by });
  await cycle.travelTo(at('2027-01-21 10:00'));
  await cycle.send({ kind: 'reopen', taskId: laren, dueAt: endOfDay('2027-01-25'), answerId: 'again', by });
  await cycle.finish({ step: 'input', whose: 'laren', outcome: 'input' });
  await cycle.finish({ step: 'extra' });
  await cycle.finish({ step: 'agenda-complete' });
  await cycle.send({ kind: 'send-back', toStep: 'agenda-complete', answerId: 'back', by });
  await cycle.send({ kind: 'replace-person', from: 'bram', to: 'dora', answerId: null, by });
  await cycle.send({ kind: 'remark', answerId: 'remark', by });
  await cycle.send({ kind: 'withdraw', answerId: 'the end', by });
  await cycle.handle.result();
  return cycle;
}

/** A review of a standstill that is settled before anybody discussed it. */
export async function settledReview(rig: Rig): Promise<LiveProcess> {
  const start = {
    ...cycleStart(),
    id: 'stall:cycle:de-oever:2027-Q1:plan:1',
    definition: stallReview,
    subject: { provider: 'de-oever', quarter: '2027-Q1', about: 'cycle:de-oever:2027-Q1:plan:1' },
    municipalities: [],
  };
  const review = await startProcess(rig, { type: 'stallReview', start, from: ROUND_OPENS });
  await review.travelTo(at('2026-12-08 10:00'));
  await review.handle.signal(OBSOLETE_SIGNAL);
  await review.handle.result();
  return review;
}
