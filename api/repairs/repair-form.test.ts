import { judgeForm, repairForm } from './repair-form';
import { cycleRepair, store } from './repairs.fixture';

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
