import { atAmsterdam } from '../../../domain/time/amsterdam';
import { shippedForm } from '../../../forms/shipped';
import { AppError } from '../../errors/app-error';
import { plannedCycle } from '../cycle.fixture';
import { changeForm, judgeChange } from './change-form';
import { type ChangeKind, changeCommand } from './change-kind';

const state = plannedCycle();
const now = atAmsterdam('2027-01-08', '10:00');
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
const judge = async (kind: ChangeKind, data: Record<string, string>) =>
  judgeChange({ kind, form: await changeForm(store, kind), body: { data }, state, now });

describe('the form of a change', () => {
  it('asks of the published form only what belongs to the change', async () => {
    const keys = async (kind: ChangeKind) =>
      (await changeForm(store, kind)).asked.components.map(({ key }) => key);
    expect(await keys('move')).toEqual(['newDate', 'newTime', 'reason']);
    expect(await keys('cancel')).toEqual(['reason']);
    expect((await changeForm(store, 'move')).version).toBe(3);
  });

  it('fails loudly where the form was never published', async () => {
    await expect(changeForm({ publishedForm: async () => null }, 'move')).rejects.toThrow(AppError);
  });
});

describe('judging a change', () => {
  it('gives the moment that a move means, and the outcome with the answer', async () => {
    const verdict = await judge('move', { newDate: '2027-02-03', newTime: '13:30', reason: 'Ziek.' });
    expect(verdict).toEqual({
      ok: true,
      data: { outcome: 'verplaatst', newDate: '2027-02-03', newTime: '13:30', reason: 'Ziek.' },
      to: atAmsterdam('2027-02-03', '13:30'),
    });
  });

  it('names everything that is missing at once', async () => {
    const verdict = await judge('move', {});
    expect(verdict.ok ? [] : verdict.problems.map(({ path }) => path)).toEqual([
      'newDate',
      'newTime',
      'reason',
    ]);
  });

  it('refuses a moment that has passed, at its date', async () => {
    const verdict = await judge('move', { newDate: '2027-01-08', newTime: '09:59', reason: 'Ziek.' });
    expect(verdict).toMatchObject({ ok: false, problems: [{ path: 'newDate' }] });
  });

  it('needs a reason for cancelling, and nothing else', async () => {
    expect(await judge('cancel', { reason: ' ' })).toMatchObject({
      ok: false,
      problems: [{ path: 'reason' }],
    });
    expect(await judge('cancel', { reason: 'De locatie sluit.' })).toMatchObject({
      ok: true,
      data: { outcome: 'afgezegd', reason: 'De locatie sluit.' },
    });
  });
});

describe('the command of a change', () => {
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;

  it('moves the moment, or cancels; the reason stands in the answer', () => {
    const given = { to: now + 1, answerId: 'a', by };
    expect(changeCommand('move', given)).toEqual({
      kind: 'move-moment',
      moment: 'conversation',
      ...given,
    });
    expect(changeCommand('cancel', given)).toEqual({ kind: 'cancel', answerId: 'a', by });
  });
});
