import { randomUUID } from 'node:crypto';
import { plannedCycle } from '../../activities/fixture';
import type { RequestActor } from '../../api/access/actor';
import type { Processes } from '../../api/processes-client/processes';
import { nudgedElsewhere } from '../../api/repairs/once-a-day';
import type { Filled, TaskSubject } from '../../api/repairs/repair';
import { type Sent, sendRepair } from '../../api/repairs/send-repair';
import { taskRepairs } from '../../api/repairs/task-repairs';
import { createNames } from '../../api/tasks/words/names';
import type { Person } from '../../store/types';
import { check } from '../../workflows/engine/check';
import type { Command } from '../../workflows/engine/command';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { taskViewsOf, viewOf } from '../examples/documents';
import { at } from '../examples/processes';
import { type OwnStore, openOwnStore } from '../support/own-store';

jest.setTimeout(60_000);

const MONDAY = at('2026-12-14 10:00');
const TUESDAY = at('2026-12-15 09:00');
const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
const names = createNames({ people: [], organisations: [] });

let own: OwnStore;
beforeAll(async () => {
  own = await openOwnStore();
});
beforeEach(() => own.reset());
afterAll(() => own.close());

/** Two cycles that wait for the same municipalities, and the core that carries out what is asked of them. */
function twoCycles() {
  const states = new Map(['de-oever', 'kompas'].map((key) => [key, plannedCycle(key)]));
  const command: Processes['command'] = async ({ processId, command }) => {
    const [key, state] = [...states].find(([, { id }]) => id === processId) ?? [];
    if (key === undefined || !state) throw new Error(`no process ${processId}`);
    const refusal = check(state, command, now);
    if (refusal) return { kind: 'refused', refusal };
    const { state: next } = decide(state, command, now);
    states.set(key, next);
    return { kind: 'accepted', result: { sequence: next.sequence, step: next.step, closed: false } };
  };
  let now = MONDAY;
  const inputOf = (state: ProcessState, organisation: string) =>
    taskViewsOf(state).find((task) => task.step === 'input' && task.organisation === organisation);
  const happen = (key: string, organisation: string, commandOf: (taskId: string) => Command): void => {
    const state = states.get(key);
    const task = state && inputOf(state, organisation);
    if (!state || !task) throw new Error('nothing was asked');
    states.set(key, decide(state, commandOf(task._id), now).state);
  };

  return {
    later: (instant: number) => {
      now = instant;
    },
    answer: (key: string, organisation: string) =>
      happen(key, organisation, (taskId) => ({
        ...{ kind: 'complete', taskId, outcome: 'no-input', answerId: 'a', supersedes: null, by },
        onBehalf: true,
      })),
    nudge: (key: string, organisation: string) =>
      happen(key, organisation, (taskId) => ({ kind: 'nudge', taskId, by })),
    /** As the page of a task has it, opened some time ago. */
    asked(key: string, organisation: string): Filled<TaskSubject> {
      const state = plannedCycle(key);
      const task = inputOf(state, organisation);
      if (!task) throw new Error('nothing was asked');
      const subject = { process: viewOf(state), names, over: '', back: { href: '/', label: '' }, task };
      return { subject, data: {}, by, answerId: randomUUID(), now };
    },
    async send(filled: Filled<TaskSubject>): Promise<Sent> {
      const [person] = await own.store.peopleOf('regio');
      const repair = taskRepairs.find(({ key }) => key === 'nudge');
      if (!repair || !person) throw new Error('no nudge, or nobody to do it');
      return sendRepair({
        // Nothing else is asked of it.
        services: { store: own.store, processes: { command } as Processes },
        actor: actorOf(person),
        clockOffset: 0,
        repair,
        form: { version: 1, asked: { key: 'repair', title: '', display: 'form', components: [] } },
        filled,
        confirmed: null,
      });
    },
  };
}

const actorOf = (person: Person): RequestActor => ({ kind: 'person', person });
const REFUSED = { kind: 'refused', refusal: { code: 'nudged-today', at: MONDAY } };

test('of two colleagues who ask a person again about different things in the same second, one does', async () => {
  for (const organisation of ['huizen', 'laren']) {
    const cycles = twoCycles();
    const asked = ['de-oever', 'kompas', 'de-oever', 'kompas'].map((key) => cycles.asked(key, organisation));
    const sent = await Promise.all(asked.map(cycles.send));
    expect(sent.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
    expect(sent.filter(({ kind }) => kind !== 'accepted')).toEqual([REFUSED, REFUSED, REFUSED]);
  }
});

test('the next day he may be asked again, and about the same thing the process says when that was', async () => {
  const cycles = twoCycles();
  expect(await cycles.send(cycles.asked('de-oever', 'laren'))).toEqual({ kind: 'accepted' });
  expect(await nudgedElsewhere(own.store, cycles.asked('kompas', 'laren'))).toEqual(REFUSED.refusal);
  expect(await nudgedElsewhere(own.store, cycles.asked('kompas', 'huizen'))).toBeNull();
  expect(await cycles.send(cycles.asked('de-oever', 'laren'))).toEqual(REFUSED);
  expect(await cycles.send(cycles.asked('kompas', 'laren'))).toEqual(REFUSED);
  cycles.later(TUESDAY);
  expect(await nudgedElsewhere(own.store, cycles.asked('kompas', 'laren'))).toBeNull();
  expect(await cycles.send(cycles.asked('kompas', 'laren'))).toEqual({ kind: 'accepted' });
});

test('a request that the process refuses takes nothing from the day', async () => {
  const cycles = twoCycles();
  const late = cycles.asked('de-oever', 'laren');
  cycles.answer('de-oever', 'laren');
  expect(await cycles.send(late)).toMatchObject({ kind: 'refused', refusal: { code: 'task-done' } });
  expect(await cycles.send(cycles.asked('kompas', 'laren'))).toEqual({ kind: 'accepted' });
});

test('where a colleague was first with the same thing, the day stays taken', async () => {
  const cycles = twoCycles();
  const overtaken = cycles.asked('de-oever', 'laren');
  cycles.nudge('de-oever', 'laren');
  expect(await cycles.send(overtaken)).toEqual(REFUSED);
  expect(await cycles.send(cycles.asked('kompas', 'laren'))).toEqual(REFUSED);
});

test('a second click on the same button does not give back what the first one took', async () => {
  const cycles = twoCycles();
  await cycles.send(cycles.asked('de-oever', 'laren'));
  await cycles.send(cycles.asked('de-oever', 'laren'));
  expect(await cycles.send(cycles.asked('kompas', 'laren'))).toEqual(REFUSED);
});
