import {
  actionStart,
  at,
  CONVERSATION,
  contactStart,
  cycleStart,
  MUNICIPALITIES,
  ROUND_OPENS,
  staff,
} from '../examples/processes';
import { type LiveProcess, startProcess } from './live-process';
import type { Rig } from './rig';

type OnEvent = (what: string) => Promise<void> | void;

/** A cycle with all that a quarter brings: reminders, a review sent back, a fact check with corrections. */
export async function wholeCycle(rig: Rig, after: OnEvent = () => undefined): Promise<LiveProcess> {
  const cycle = await startProcess(rig, { type: 'quarterlyCycle', start: cycleStart(), from: ROUND_OPENS });
  const did = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    await act();
    await after(what);
  };
  const finish = (given: Parameters<LiveProcess['finish']>[0]): Promise<void> =>
    did(`${given.step} ${given.whose ?? ''}`.trim(), () => cycle.finish(given));
  const to = (text: Parameters<typeof at>[0]): Promise<void> =>
    did(`to ${text}`, () => cycle.travelTo(at(text)));
  await after('begin');
  await to('2026-12-07 10:00');
  await finish({ step: 'plan', moments: { conversation: CONVERSATION } });
  await to('2026-12-21 10:00');
  for (const whose of MUNICIPALITIES.slice(0, 3)) await finish({ step: 'input', whose, outcome: 'input' });
  await to('2027-01-06 10:00');
  for (const whose of MUNICIPALITIES.slice(3, 6)) await finish({ step: 'input', whose, outcome: 'no-input' });
  await to('2027-01-12 10:00');
  await finish({ step: 'input', whose: 'wijdemeren', outcome: 'input' });
  await to('2027-01-15 10:00');
  await finish({ step: 'agenda-complete' });
  await to('2027-01-19 10:00');
  await finish({ step: 'agenda-release' });
  await to('2027-01-27 16:00');
  await finish({ step: 'conversation', outcome: 'held' });
  await to('2027-02-02 10:00');
  await finish({ step: 'minutes-draft' });
  await to('2027-02-03 10:00');
  await finish({ step: 'minutes-review', outcome: 'sent-back' });
  await to('2027-02-04 10:00');
  await finish({ step: 'minutes-draft' });
  await to('2027-02-05 10:00');
  await finish({ step: 'minutes-review', outcome: 'approved' });
  await to('2027-02-17 10:00');
  await finish({ step: 'fact-check', outcome: 'corrections' });
  await to('2027-02-18 10:00');
  await finish({ step: 'minutes-correct' });
  await to('2027-02-24 10:00');
  await finish({ step: 'agency-points', outcome: 'points' });
  await to('2027-03-23 10:00');
  await finish({ step: 'agency-confirm', outcome: 'brought-in' });
  await cycle.handle.result();
  return cycle;
}

/** A cycle that asks its municipalities. */
export async function plannedCycle(rig: Rig): Promise<LiveProcess> {
  const cycle = await startProcess(rig, { type: 'quarterlyCycle', start: cycleStart(), from: ROUND_OPENS });
  await cycle.finish({ step: 'plan', moments: { conversation: CONVERSATION } });
  return cycle;
}

/** A cycle in which nobody answers where silence counts, and the team is late with all the rest. */
export async function silentCycle(rig: Rig): Promise<LiveProcess> {
  const cycle = await plannedCycle(rig);
  await cycle.travelTo(at('2027-01-22 10:00'));
  await cycle.finish({ step: 'agenda-complete' });
  await cycle.finish({ step: 'agenda-release' });
  await cycle.travelTo(at('2027-02-02 10:00'));
  await cycle.finish({ step: 'conversation', outcome: 'held' });
  await cycle.travelTo(at('2027-02-10 10:00'));
  await cycle.finish({ step: 'minutes-draft' });
  await cycle.travelTo(at('2027-02-17 10:00'));
  await cycle.finish({ step: 'minutes-review', outcome: 'approved' });
  // The provider says nothing for ten working days: that is consent.
  await cycle.travelTo(at('2027-03-15 10:00'));
  await cycle.finish({ step: 'agency-points', outcome: 'none' });
  await cycle.handle.result();
  return cycle;
}

/** What is answered where `done` is no outcome. */
const ANSWERS: Readonly<Record<string, string>> = {
  conversation: 'held',
  'minutes-review': 'approved',
  'agency-points': 'points',
  'agency-confirm': 'brought-in',
};
const TWO_MONTHS_MS = 60 * 24 * 3600 * 1000;

/** The longest there is without going back: nobody does anything before the last reminder about it has gone out. */
export async function slowestCycle(rig: Rig): Promise<LiveProcess> {
  const cycle = await startProcess(rig, { type: 'quarterlyCycle', start: cycleStart(), from: ROUND_OPENS });
  for (let { state } = cycle.written(); !state.closed; { state } = cycle.written()) {
    const { nextDueAt } = cycle.written();
    if (nextDueAt !== null) {
      await cycle.travelTo(nextDueAt);
      continue;
    }
    const step = state.step ?? '';
    const moments = step === 'plan' ? { moments: { conversation: cycle.now() + TWO_MONTHS_MS } } : {};
    await cycle.finish({ step, outcome: ANSWERS[step] ?? 'done', ...moments });
  }
  await cycle.handle.result();
  return cycle;
}

/** A cycle whose conversation moves twice: before input is due, and on the day itself. */
export async function movedCycle(rig: Rig): Promise<LiveProcess> {
  const cycle = await plannedCycle(rig);
  await cycle.travelTo(at('2027-01-12 10:00'));
  const { taskId } = cycle.finishing({ step: 'input', whose: 'huizen' });
  const answer = { step: 'input', whose: 'huizen', outcome: 'no-input', answerId: `answer of ${taskId}` };
  await cycle.finish(answer);
  await cycle.send({
    kind: 'move-moment',
    moment: 'conversation',
    to: at('2027-02-10 14:00'),
    answerId: 'moved',
    by: staff('anna'),
  });
  await cycle.travelTo(at('2027-01-25 10:00'));
  await cycle.finish({ step: 'input', whose: 'huizen', outcome: 'input', supersedes: answer.answerId });
  await cycle.travelTo(at('2027-01-28 10:00'));
  await cycle.send({ kind: 'claim', taskId: cycle.task('agenda-complete').id, by: staff('anna') });
  await cycle.finish({ step: 'agenda-complete' });
  await cycle.finish({ step: 'agenda-release' });
  await cycle.travelTo(at('2027-02-10 12:00'));
  await cycle.finish({
    step: 'conversation',
    outcome: 'moved',
    moments: { conversation: at('2027-02-24 10:00') },
  });
  await cycle.travelTo(at('2027-02-24 16:00'));
  await cycle.finish({ step: 'conversation', outcome: 'held' });
  await cycle.finish({ step: 'minutes-draft' });
  await cycle.finish({ step: 'minutes-review', outcome: 'approved' });
  await cycle.finish({ step: 'fact-check', outcome: 'agreed' });
  await cycle.finish({ step: 'agency-points', outcome: 'none' });
  await cycle.handle.result();
  return cycle;
}

/** A cycle that is cancelled while municipalities are asked: seven answers at the same moment, then the end. */
export async function cancelledCycle(rig: Rig): Promise<LiveProcess> {
  const cycle = await plannedCycle(rig);
  const answers = MUNICIPALITIES.map((whose) => cycle.finishing({ step: 'input', whose, outcome: 'input' }));
  await Promise.all(answers.map((command) => cycle.send(command)));
  await cycle.send({ kind: 'cancel', answerId: 'cancelled', by: staff('anna') });
  await cycle.handle.result();
  return cycle;
}

/** An action that goes on once and is then done. */
export async function action(rig: Rig): Promise<LiveProcess> {
  const item = await startProcess(rig, { type: 'actionItem', start: actionStart(), from: ROUND_OPENS });
  await item.travelTo(at('2027-03-16 10:00'));
  await item.finish({ step: 'follow-up', outcome: 'continues', moments: { due: at('2027-06-01 09:00') } });
  await item.travelTo(at('2027-06-01 10:00'));
  await item.finish({ step: 'follow-up', outcome: 'done' });
  await item.handle.result();
  return item;
}

/** An address that nobody repairs in time, so that the manager hears of it, and that is then repaired. */
export async function contact(rig: Rig): Promise<LiveProcess> {
  const repair = await startProcess(rig, { type: 'contactRepair', start: contactStart(), from: ROUND_OPENS });
  await repair.travelTo(at('2026-12-08 10:00'));
  await repair.finish({ step: 'repair', outcome: 'new-address' });
  await repair.handle.result();
  return repair;
}
