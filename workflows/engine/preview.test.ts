import { endOfDay } from '../../domain/time/amsterdam';
import { cycleAt } from '../../test/examples/cycle';
import { at, cycleStart, MUNICIPALITIES, ROUND_OPENS, staff } from '../../test/examples/processes';
import type { Command, RepairCommand } from './command';
import { decide } from './decide';
import { preview, previewStart } from './preview';
import type { ProcessState, TaskState } from './state';

const by = staff('anna');
const asked = cycleAt('input').state();
const now = at('2027-01-05 10:00');
const answerId = 'answer';

function taskOf(state: ProcessState, step: string, whose?: string): TaskState {
  const found = state.tasks.find(
    ({ step: key, assignee }) =>
      key === step && (assignee.kind === 'person' || whose === undefined || assignee.organisation === whose),
  );
  if (!found) throw new Error(`no task ${step}`);
  return found;
}

const foreseen = (command: Command, state = asked, when = now) => {
  const found = preview(state, command, when);
  if (!found) throw new Error('refused');
  return found;
};
const kinds = ({ tells }: { tells: readonly { notice: string }[] }) => tells.map(({ notice }) => notice);

describe('what would follow from a command', () => {
  it('changes nothing, and is nothing where the command is refused', () => {
    const before = structuredClone(asked);
    foreseen({ kind: 'withdraw', answerId, by });
    expect(asked).toEqual(before);
    expect(preview(asked, { kind: 'resume', answerId: null, by }, now)).toBeNull();
  });

  it('tells of an extension the new deadline, who hears it, and the rungs that come again', () => {
    const task = taskOf(asked, 'input', 'laren');
    const dueAt = endOfDay('2027-01-20');
    const found = foreseen({ kind: 'extend', taskId: task.id, dueAt, answerId, by });
    expect(found.dates[0]).toEqual({
      key: 'input',
      title: 'Inbreng geven',
      from: endOfDay('2027-01-13'),
      to: dueAt,
    });
    expect(kinds(found)).toEqual(['extended']);
    expect(found.later.every(({ task: { id } }) => id === task.id)).toBe(true);
    expect(found.later.at(-1)).toMatchObject({ at: dueAt, rung: { do: 'conclude' } });
  });

  it('moves every deadline that counts from a conversation, and tells everybody', () => {
    const to = at('2027-02-03 10:00');
    const found = foreseen({ kind: 'move-moment', moment: 'conversation', to, answerId, by });
    expect(found.dates.map(({ key, to: due }) => [key, due]).slice(0, 2)).toEqual([
      ['input', endOfDay('2027-01-20')],
      ['agenda-complete', endOfDay('2027-01-25')],
    ]);
    expect(found.tells).toHaveLength(3 + MUNICIPALITIES.length);
  });

  it('looks past the end of a rest: the deadlines as they will be, and the word that it goes on', () => {
    const until = endOfDay('2027-01-22');
    const found = foreseen({ kind: 'hold', until, answerId, by });
    // Six working days were left on 5 January; they are counted from 22 January on.
    expect(found.dates[0]).toMatchObject({ key: 'input', to: endOfDay('2027-02-01') });
    expect(found.tells.filter(({ notice }) => notice === 'held').every((one) => one.at === now)).toBe(true);
    expect(found.tells.filter(({ notice }) => notice === 'resumed').every((one) => one.at === until)).toBe(
      true,
    );
    expect(found.later.every((one) => one.at > until)).toBe(true);
  });

  it('compares going on now with going on at the end of the rest', () => {
    const until = endOfDay('2027-01-22');
    const held = decide(asked, { kind: 'hold', until, answerId, by }, now).state;
    const found = foreseen({ kind: 'resume', answerId: null, by }, held, at('2027-01-07 10:00'));
    expect(found.dates[0]).toMatchObject({
      key: 'input',
      from: endOfDay('2027-02-01'),
      to: endOfDay('2027-01-15'),
    });
  });

  it('gives a day again to what was due on the day on which the rest began', () => {
    const until = endOfDay('2027-01-22');
    const found = foreseen({ kind: 'hold', until, answerId, by }, asked, at('2027-01-13 10:00'));
    expect(found.dates[0]).toMatchObject({ key: 'input', to: endOfDay('2027-01-25') });
  });

  it('goes on at once past what is skipped last, and names what is asked then', () => {
    const done = MUNICIPALITIES.slice(1).reduce(
      (state, whose) =>
        decide(state, { kind: 'skip', taskId: taskOf(state, 'input', whose).id, answerId: whose, by }, now)
          .state,
      asked,
    );
    const last = taskOf(done, 'input', MUNICIPALITIES[0]);
    const found = foreseen({ kind: 'skip', taskId: last.id, answerId, by }, done);
    expect(found.after.step).toBe('agenda-complete');
    expect(found.tells).toMatchObject([{ notice: 'task-opened', to: { role: 'policyAdviser' } }]);
  });

  it('names what nobody has to do any more', () => {
    const found = foreseen({ kind: 'withdraw', answerId, by });
    expect(found.lapses).toHaveLength(MUNICIPALITIES.length);
    expect(found.dates).toEqual([]);
    expect(found.later).toEqual([]);
  });

  it('keeps an extra question beside the course: no other deadline waits for it', () => {
    const add: RepairCommand = {
      kind: 'add-task',
      key: 'one',
      assignee: { kind: 'organisation', role: 'providerContact', organisation: 'de-oever' },
      dueAt: endOfDay('2027-03-31'),
      answerId,
      by,
    };
    const found = foreseen(add);
    expect(found.dates).toHaveLength(1);
    expect(found.dates[0]).toMatchObject({ title: 'Extra vraag', from: null, to: add.dueAt });
    expect(found.tells).toMatchObject([{ notice: 'task-opened', to: { organisation: 'de-oever' } }]);
  });
});

test('of a process that would begin every deadline is new, and its first task is told', () => {
  const found = previewStart(cycleStart(), ROUND_OPENS);
  expect(found.dates[0]).toEqual({
    key: 'plan',
    title: 'Gesprek plannen',
    from: null,
    to: endOfDay('2026-12-08'),
  });
  expect(found.dates[1]).toMatchObject({ key: 'input', to: null });
  expect(found.tells).toMatchObject([{ notice: 'task-opened', to: { role: 'contractManager' } }]);
  expect(found.later[0]?.at).toBe(at('2026-12-07 07:00'));
});
