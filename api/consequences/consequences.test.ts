import { atAmsterdam, endOfDay } from '../../domain/time/amsterdam';
import { MUNICIPALITIES } from '../../test/examples/processes';
import { doTask } from '../../test/examples/steps';
import type { Command } from '../../workflows/engine/command';
import { preview } from '../../workflows/engine/preview';
import { plannedCycle } from '../cycles/cycle.fixture';
import { createNames } from '../tasks/words/names';
import { comingLines } from './coming-lines';
import { toldLines } from './told-lines';

const now = atAmsterdam('2027-01-05', '10:00');
const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
const names = createNames({
  people: [
    { _id: 'cm', name: 'Noor' },
    { _id: 'pa', name: 'Yasmin' },
  ],
  organisations: [
    { _id: 'de-oever', name: 'De Oever', kind: 'provider' },
    ...MUNICIPALITIES.map((_id) => ({ _id, name: _id, kind: 'municipality' as const })),
  ],
});

function linesFor(command: Command) {
  const found = preview(plannedCycle(), command, now);
  if (!found) throw new Error('refused');
  return {
    told: toldLines({ tells: found.tells, state: found.after, names, now }),
    coming: comingLines({ coming: found.later, names, viewer: 'cm', now }),
  };
}
const larens = 'cycle:de-oever:2027-Q1:input:laren:1';

describe('who is told what', () => {
  it('is one line for all who are told the same, with the mail it comes in', () => {
    const { told } = linesFor({
      kind: 'move-moment',
      moment: 'conversation',
      to: atAmsterdam('2027-02-03', '10:00'),
      answerId: 'a',
      by,
    });
    expect(told).toMatchObject([
      {
        who: 'Noor, Yasmin, De Oever en de 7 gemeenten',
        what: 'Het gesprek is verplaatst, met de reden',
        when: 'morgen om 8.00 uur',
      },
    ]);
  });

  it('tells apart what is told now and what is told at the end of a rest, on a working day', () => {
    const { told } = linesFor({ kind: 'hold', until: endOfDay('2027-01-22'), answerId: 'a', by });
    expect(told.map(({ what, when }) => [what, when])).toEqual([
      ['Dit staat stil, en tot wanneer', 'morgen om 8.00 uur'],
      ['Dit gaat weer verder', 'maandag 25 januari om 8.00 uur'],
    ]);
  });

  it('names the one municipality that gets more time', () => {
    const { told } = linesFor({
      kind: 'extend',
      taskId: larens,
      dueAt: endOfDay('2027-01-20'),
      answerId: 'a',
      by,
    });
    expect(told).toMatchObject([{ who: 'Gemeente laren', what: 'Meer tijd: Inbreng geven' }]);
  });
});

describe('what then comes by itself', () => {
  it('is one line a day, for several together', () => {
    const { coming } = linesFor({ kind: 'hold', until: endOfDay('2027-01-22'), answerId: 'a', by });
    expect(coming[0]).toBe('Maandag 25 januari: herinnering aan wie dan nog niet reageerde (nu 7).');
    expect(coming.at(-1)).toContain('verder zonder antwoord: geen inbreng (niet gereageerd)');
  });

  it('names whoever is asked alone', () => {
    const { coming } = linesFor({
      kind: 'extend',
      taskId: larens,
      dueAt: endOfDay('2027-01-20'),
      answerId: 'a',
      by,
    });
    expect(coming.join(' ')).toContain('herinnering aan gemeente laren');
  });
});

test('an answer that holds is told apart from silence, and nobody hears of it that nothing came', () => {
  const done = plannedCycle();
  const reopen = {
    kind: 'reopen',
    taskId: larens,
    dueAt: endOfDay('2027-01-20'),
    answerId: 'why',
    by,
  } as const;
  const answered = doTask(done, { step: 'input', organisation: 'laren', outcome: 'input', at: now });
  const found = preview(answered, reopen, now);
  const coming = comingLines({ coming: found?.later ?? [], names, viewer: 'cm', now });
  expect(coming.at(-1)).toMatch(/verder: het eerdere antwoord geldt\.$/);
  expect(coming.join(' ')).not.toMatch(/bericht aan de contractmanager|zonder antwoord/);
});
