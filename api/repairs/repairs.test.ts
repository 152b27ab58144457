import { atAmsterdam, endOfDay } from '../../domain/time/amsterdam';
import type { Store } from '../../store/store';
import { taskViewsOf, viewOf } from '../../test/examples/documents';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { AppError } from '../errors/app-error';
import { reachedSteps } from './choices';
import { cycleRepairs } from './cycle-repairs';
import type { TaskSubject } from './repair';
import { repairForm } from './repair-form';
import { by, cycleRepair, filled, input, now, state, store, subject, taskRepair } from './repairs.fixture';
import { taskRepairs } from './task-repairs';

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

describe('whom a question is with', () => {
  it('is said by name once somebody was chosen', () => {
    const lead = (task: TaskSubject['task']) => taskRepair('reassign').lead({ ...input, task });
    expect(lead(input.task)).toMatch(/^De vraag is nu bij de eerste contactpersoon van gemeente Laren\./);
    const { assignee } = input.task.task;
    if (assignee.kind !== 'organisation') throw new Error('Laren is an organisation');
    const chosen = { ...input.task, task: { ...input.task.task, assignee: { ...assignee, contact: 'cm' } } };
    expect(lead(chosen)).toMatch(/^De vraag is nu bij Noor van Dalen, gemeente Laren\./);
  });
});
