import { atAmsterdam, endOfDay } from '../../domain/time/amsterdam';
import { shippedForm } from '../../forms/shipped';
import type { Store } from '../../store/store';
import { taskViewsOf, viewOf } from '../../test/examples/documents';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { personActor } from '../access/policy.fixture';
import { plannedCycle } from '../cycles/cycle.fixture';
import { AppError } from '../errors/app-error';
import { createNames } from '../tasks/words/names';
import { reachedSteps } from './choices';
import { cycleRepairs } from './cycle-repairs';
import { freeDayFact } from './dates';
import { offeredForCycle, offeredForTask } from './offered';
import type { Filled, ProcessSubject, TaskSubject } from './repair';
import { judgeForm, repairForm } from './repair-form';
import { taskRepairs } from './task-repairs';

const now = atAmsterdam('2027-01-08', '10:00');
const names = createNames({
  people: [{ _id: 'cm', name: 'Noor van Dalen' }],
  organisations: [{ _id: 'laren', name: 'Laren', kind: 'municipality' }],
});
const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
const state = plannedCycle();
const subject: ProcessSubject = { process: viewOf(state), names, over: '', back: { href: '/', label: '' } };
const found = taskViewsOf(state).find(({ organisation }) => organisation === 'laren');
if (!found) throw new Error('Laren was not asked');
const input: TaskSubject = { ...subject, task: found };

const store = {
  publishedForm: async (key: string) => ({
    _id: `${key}:3`,
    key,
    version: 3,
    status: 'published' as const,
    definition: shippedForm(key),
    publishedAt: 0,
  }),
};
const filled = <S extends ProcessSubject>(about: S, data: Filled<S>['data']): Filled<S> => ({
  subject: about,
  data,
  by,
  answerId: 'answer',
  now,
});
const cycleRepair = (key: string) => mustFind(cycleRepairs, key);
const taskRepair = (key: string) => mustFind(taskRepairs, key);

function mustFind<R extends { key: string }>(table: readonly R[], key: string): R {
  const one = table.find((row) => row.key === key);
  if (!one) throw new Error(`no repair ${key}`);
  return one;
}

describe('the tables', () => {
  const all = [...cycleRepairs, ...taskRepairs];

  it('name every repair and its address once', () => {
    for (const table of [cycleRepairs, taskRepairs]) {
      expect(new Set(table.map(({ segment }) => segment)).size).toBe(table.length);
      expect(new Set(table.map(({ key }) => key)).size).toBe(table.length);
    }
  });

  it.each(all.map((repair) => [repair.key, repair] as const))(
    '%s asks only what its form has',
    async (_key, repair) => {
      const { asked } = await repairForm(store, { repair, options: {} });
      expect(asked.components.map(({ key }) => key).sort()).toEqual(
        repair.fields.map(({ key }) => key).sort(),
      );
    },
  );

  it('fail loudly where a form was never published', async () => {
    const repair = cycleRepair('hold');
    await expect(repairForm({ publishedForm: async () => null }, { repair, options: {} })).rejects.toThrow(
      AppError,
    );
  });
});

describe('the questions of a repair', () => {
  const judge = async (key: string, data: Record<string, string>) => {
    const form = await repairForm(store, { repair: cycleRepair(key), options: {} });
    return judgeForm({ form, body: { data }, organisationNames: [] });
  };

  it('names everything that is missing at once, in the words of the repair', async () => {
    const verdict = await judge('hold', {});
    expect(verdict.ok ? [] : verdict.problems.map(({ path, label }) => [path, label])).toEqual([
      ['date', 'Stilzetten tot en met'],
      ['reason', 'Reden'],
    ]);
  });

  it('refuses a number that identifies a person, and keeps what was typed', async () => {
    const data = { date: '2027-02-01', reason: 'Het gaat om 111222333.' };
    const verdict = await judge('hold', data);
    expect(verdict).toMatchObject({ ok: false, data, problems: [{ path: 'reason' }] });
  });

  it('asks of moving a conversation what the form of a conversation asks, whatever its conditions say', async () => {
    const verdict = await judge('move', {});
    expect(verdict.ok ? [] : verdict.problems.map(({ path }) => path)).toEqual([
      'newDate',
      'newTime',
      'reason',
    ]);
  });

  it('turns a question with something to choose into a choice, and takes nothing else', async () => {
    const repair = { form: 'repair', title: 'x', fields: [{ key: 'person' }] } as const;
    const form = await repairForm(store, { repair, options: { person: [{ label: 'Noor', value: 'cm' }] } });
    const other = await judgeForm({ form, body: { data: { person: 'somebody' } }, organisationNames: [] });
    expect(other).toMatchObject({ ok: false, problems: [{ path: 'person', code: 'invalid-option' }] });
    const good = await judgeForm({ form, body: { data: { person: 'cm' } }, organisationNames: [] });
    expect(good).toMatchObject({ ok: true, data: { person: 'cm' } });
  });
});

describe('the day that is asked', () => {
  const hold = (date: string) => cycleRepair('hold').judge?.(filled(subject, { date }));
  const extend = (date: string) => taskRepair('extend').judge?.(filled(input, { date }));

  it.each([
    ['2027-01-07', /al voorbij/],
    ['2027-01-08', /vandaag/],
    ['2028-02-01', /meer dan een jaar/],
  ])('for a rest may not be %s', (date, message) => {
    expect(hold(date)).toMatchObject([{ path: 'date', message: expect.stringMatching(message) }]);
  });

  it('for an extension lies after the deadline there is', () => {
    expect(extend('2027-01-13')).toMatchObject([
      { path: 'date', message: expect.stringContaining('woensdag 13 januari 2027') },
    ]);
    expect(extend('2027-01-14')).toEqual([]);
    expect(hold('2027-01-11')).toEqual([]);
  });

  it('means the end of that day, and a free day is pointed out', () => {
    expect(taskRepair('extend').command(filled(input, { date: '2027-01-16' }))).toMatchObject({
      dueAt: endOfDay('2027-01-16'),
    });
    expect(freeDayFact({ date: '2027-01-16' }, { now, state })).toEqual([
      'Zaterdag 16 januari 2027 is geen werkdag.',
    ]);
    expect(freeDayFact({ date: '2027-01-15' }, { now, state })).toEqual([]);
  });
});

describe('moving a conversation', () => {
  const move = (date: string, time: string) =>
    filled(subject, { newDate: date, newTime: time, reason: 'Ziek.' });

  it('gives the moment that was chosen', () => {
    expect(cycleRepair('move').command(move('2027-02-03', '13:30'))).toMatchObject({
      kind: 'move-moment',
      to: atAmsterdam('2027-02-03', '13:30'),
    });
  });

  it('refuses a moment that has passed, at its date', () => {
    expect(cycleRepair('move').judge?.(move('2027-01-08', '09:59'))).toMatchObject([{ path: 'newDate' }]);
    expect(cycleRepair('move').judge?.(move('2027-01-08', '10:01'))).toEqual([]);
  });
});

describe('whoever is asked something extra', () => {
  const ask = (person: string) =>
    cycleRepair('ask').command(filled(subject, { person, title: 't', question: 'q', date: '2027-01-20' }));

  it.each([
    ['de-oever', { kind: 'organisation', role: 'providerContact', organisation: 'de-oever' }],
    ['laren', { kind: 'organisation', role: 'municipalOfficer', organisation: 'laren' }],
    ['pa', { kind: 'person', role: 'policyAdviser', person: 'pa' }],
    ['another', { kind: 'person', role: 'contractManager', person: 'another' }],
  ])('is known to the process by what he is: %s', (chosen, assignee) => {
    expect(ask(chosen)).toMatchObject({ kind: 'add-task', key: 'answer', assignee });
  });

  it('of a municipality another contact, of the team another colleague', () => {
    const to = (about: TaskSubject) => taskRepair('reassign').command(filled(about, { person: 'x' }));
    expect(to(input)).toMatchObject({ to: { contact: 'x' } });
    const plan = taskViewsOf(state).find(({ step }) => step === 'plan');
    if (!plan) throw new Error('nothing was planned');
    expect(to({ ...subject, task: plan })).toMatchObject({ to: { person: 'x' } });
  });

  it('goes back to any step that was reached, the latest first', () => {
    expect(reachedSteps(subject)).toEqual([
      { value: 'input', label: 'Inbreng geven (opnieuw)' },
      { value: 'plan', label: 'Gesprek plannen' },
    ]);
  });
});

describe('sending back', () => {
  const sendBack = cycleRepair('send-back');
  const assignee = { kind: 'organisation', role: 'municipalOfficer', organisation: 'laren' } as const;
  const asked = (key: string) =>
    ({ kind: 'add-task', key, assignee, dueAt: endOfDay('2027-01-20'), answerId: key, by }) as const;

  it('leaves extra questions open, and says so', async () => {
    const one = decide(state, asked('q1'), now).state;
    const two = decide(one, asked('q2'), now).state;
    const said = async (process: ProcessState) =>
      // It asks the store nothing.
      await sendBack.facts?.(filled({ ...subject, process: viewOf(process) }, {}), {} as Store);
    expect(await said(state)).not.toContainEqual(expect.stringContaining('extra vra'));
    expect(await said(one)).toContain('1 extra vraag blijft open staan.');
    expect(await said(two)).toContain('2 extra vragen blijven open staan.');
    expect(sendBack.command(filled(subject, { step: 'plan' }))).toMatchObject({
      beside: 'stays',
      answers: 'hold',
    });
  });
});

describe('what is offered', () => {
  const offered = (role: Parameters<typeof personActor>[0], process = subject.process) =>
    offeredForCycle({ subject: { process, names }, actor: personActor(role), now }).map(({ key }) => key);

  it('is what somebody may do and what can be done now', () => {
    expect(offered('contractManager')).toEqual(expect.arrayContaining(['move', 'hold', 'cancel']));
    expect(offered('contractManager')).not.toContain('resume');
    expect(offered('policyAdviser')).not.toContain('hold');
    expect(offered('formDesigner')).toEqual([]);
  });

  it('changes with what was done: what rests can go on and cannot be held again', () => {
    const until = endOfDay('2027-02-01');
    const held = decide(state, { kind: 'hold', until, answerId: 'a', by }, now).state;
    expect(offered('manager', viewOf(held))).toContain('resume');
    expect(offered('manager', viewOf(held))).not.toContain('hold');
  });

  it('is for a task of a municipality nothing that belongs to staff', () => {
    const links = offeredForTask({ subject: input, actor: personActor('contractManager'), now });
    expect(links.map(({ key }) => key)).toEqual(['answer-for', 'nudge', 'extend', 'skip', 'reassign']);
    expect(links[1]?.href).toBe(`/taken/${encodeURIComponent(found._id)}/herinneren`);
  });
});

describe('whom a question is with', () => {
  it('is said by name once somebody was chosen', () => {
    const lead = (task: TaskSubject['task']) => taskRepair('reassign').lead({ ...input, task });
    expect(lead(found)).toMatch(/^De vraag is nu bij de eerste contactpersoon van gemeente Laren\./);
    const { assignee } = found.task;
    if (assignee.kind !== 'organisation') throw new Error('Laren is an organisation');
    const chosen = { ...found, task: { ...found.task, assignee: { ...assignee, contact: 'cm' } } };
    expect(lead(chosen)).toMatch(/^De vraag is nu bij Noor van Dalen, gemeente Laren\./);
  });
});
