import { endOfDay } from '../../domain/time/amsterdam';
import type { Draft } from '../../store/types';
import { taskViewsOf } from '../../test/examples/documents';
import { pass } from '../../test/examples/steps';
import { decide } from '../../workflows/engine/decide';
import type { ProcessState } from '../../workflows/engine/state';
import { beginCycle, plannedCycle } from '../cycles/cycle.fixture';
import { answeredCycle, inputAnswer, minutesOf, monday, overviewOf, providerOf } from './overview.fixture';
import { type OverviewRow, overviewRows } from './overview-rows';
import { overviewSummary } from './overview-summary';

const afterDue = endOfDay('2027-01-13') + 1;

function only(rows: readonly OverviewRow[]): OverviewRow {
  const [row] = rows;
  if (!row || rows.length !== 1) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}

function draftOf(provider: string, at: number): Draft {
  const task = taskViewsOf(plannedCycle(provider)).find(
    ({ step, organisation }) => step === 'input' && organisation === 'huizen',
  );
  const actor = { kind: 'invitation', invitation: 'i', organisation: 'huizen' } as const;
  return { _id: task?._id ?? '', data: {}, by: { actor, functionTitle: null, email: null }, at };
}

function askedAgain(state: ProcessState, toStep: string): ProcessState {
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  return decide(state, { kind: 'send-back', toStep, answers: 'hold', answerId: 'back', by }, monday).state;
}

function taskOfHuizen(state: ProcessState): string {
  const task = taskViewsOf(state).find(
    ({ step, organisation }) => step === 'input' && organisation === 'huizen',
  );
  if (!task) throw new Error('Huizen was not asked');
  return task._id;
}

describe('the state of a provider in words, with what one can do', () => {
  const cancelled = decide(
    plannedCycle('veerhuis'),
    { kind: 'cancel', answerId: 'a', by: { kind: 'person', person: 'cm', organisation: 'regio' } },
    monday,
  ).state;
  const one = answeredCycle('veerhuis', {
    hasInput: 'ja',
    topics: [{ subject: 'Woningen' }],
    goesWell: 'Veel.',
  });
  const none = answeredCycle('veerhuis', { hasInput: 'nee' });
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  const reopened = decide(
    one.state,
    {
      kind: 'reopen',
      taskId: taskOfHuizen(one.state),
      dueAt: endOfDay('2027-01-20'),
      answerId: 'why',
      by,
    },
    monday,
  ).state;

  test.each([
    [
      'open',
      overviewOf([plannedCycle('veerhuis')]),
      { state: 'Open', action: 'fill', waits: true, detail: 'Antwoord uiterlijk wo 13 jan' },
    ],
    [
      'with a draft',
      overviewOf([plannedCycle('veerhuis')], { drafts: [draftOf('veerhuis', monday)] }),
      { state: 'Concept bewaard', action: 'continue', waits: true, hasDraft: true },
    ],
    [
      'sent',
      overviewOf([one.state], { answers: [one.answer] }),
      {
        state: 'Verstuurd ma 4 jan',
        detail: '2 punten. Wijzigen tot en met wo 13 jan',
        action: 'change',
        waits: false,
      },
    ],
    [
      'nothing to raise',
      overviewOf([none.state], { answers: [none.answer] }),
      {
        state: 'Verstuurd ma 4 jan',
        detail: 'Geen inbreng. Wijzigen tot en met wo 13 jan',
        action: 'change',
      },
    ],
    [
      'opened again: what was given holds, and is not among what is still open',
      overviewOf([reopened], { answers: [one.answer] }),
      {
        state: 'Verstuurd ma 4 jan',
        detail: '2 punten; wijzigen kan uiterlijk wo 20 jan',
        action: 'change',
        waits: false,
      },
    ],
    [
      'asked once more after the cycle was sent back: what was given holds',
      overviewOf([askedAgain(one.state, 'input')], { answers: [one.answer] }),
      { state: 'Verstuurd ma 4 jan', action: 'change', waits: false, taskId: expect.stringMatching(/:2$/) },
    ],
    [
      'asked once more without an answer before: it is open, and nothing is called off',
      overviewOf([askedAgain(plannedCycle('veerhuis'), 'input')]),
      { state: 'Open', action: 'fill', waits: true },
    ],
    [
      'not needed for now, as the cycle went back to its planning',
      overviewOf([askedAgain(plannedCycle('veerhuis'), 'plan')]),
      { state: 'Nu niet nodig', detail: expect.stringMatching(/nieuwe mail/), action: 'none', waits: false },
    ],
    [
      'opened again, with a draft of the change',
      overviewOf([reopened], { answers: [one.answer], drafts: [draftOf('veerhuis', monday)] }),
      { state: 'Concept bewaard', action: 'continue', waits: false, hasDraft: true },
    ],
    [
      'sent, after the deadline',
      overviewOf([one.state], { answers: [one.answer], now: afterDue }),
      { state: 'Verstuurd ma 4 jan', detail: '2 punten', action: 'read' },
    ],
    [
      'silent',
      overviewOf([pass(plannedCycle('veerhuis'), afterDue)], { now: afterDue }),
      { state: 'Niet gereageerd', detail: 'Telt als geen inbreng.', action: 'read', waits: false },
    ],
    ['cancelled', overviewOf([cancelled]), { state: 'Gaat niet door', action: 'read', waits: false }],
    [
      'without a date',
      overviewOf([beginCycle('veerhuis')]),
      { state: 'Nog niet gevraagd', action: 'none', waits: false, taskId: null },
    ],
  ])('%s', (_, documents, wanted) => {
    expect(only(overviewRows(documents))).toMatchObject(wanted);
  });

  test('a draft that is older than the answer counts no more', () => {
    const documents = overviewOf([one.state], { drafts: [draftOf('veerhuis', monday - 1000)] });
    expect(only(overviewRows(documents))).toMatchObject({ state: 'Verstuurd ma 4 jan', hasDraft: false });
  });
});

test('what waits comes first, then what was sent, then what is not asked yet', () => {
  const sent = answeredCycle('heidebaken', { hasInput: 'nee' });
  const cycles = [beginCycle('maatwerf'), sent.state, plannedCycle('veerhuis'), plannedCycle('de-oever')];
  const rows = overviewRows(overviewOf(cycles, { answers: [sent.answer] }));
  expect(rows.map(({ provider }) => provider)).toEqual(['de-oever', 'veerhuis', 'heidebaken', 'maatwerf']);
  expect(overviewSummary(rows)).toBe(
    'Nog 2 van 3 open. Reageren kan tot en met woensdag 13 januari 2027, einde van de dag.',
  );
});

test('names the locations in this municipality only', () => {
  const providers = [providerOf('veerhuis', 'huizen')];
  const rows = overviewRows(overviewOf([plannedCycle('veerhuis')], { providers }));
  expect(only(rows).locationsHere).toEqual(['Locatie veerhuis']);
  expect(only(overviewRows(overviewOf([plannedCycle('veerhuis')]))).locationsHere).toEqual([]);
});

test('last time is what this municipality said, never another, and what was agreed', () => {
  const previousAnswers = new Map([
    [
      'veerhuis',
      [
        inputAnswer({
          id: '1',
          organisation: 'laren',
          data: { hasInput: 'ja', signals: 'Geheim van Laren' },
        }),
        inputAnswer({
          id: '2',
          organisation: 'huizen',
          data: { hasInput: 'ja', topics: [{ subject: 'Oud' }] },
          at: 1,
        }),
        inputAnswer({
          id: '3',
          organisation: 'huizen',
          data: { hasInput: 'ja', topics: [{ subject: 'Wonen' }] },
          at: 2,
        }),
      ],
    ],
  ]);
  const previousMinutes = [
    minutesOf('veerhuis', [
      { title: 'Strategie', discussed: 'Veel', agreed: '' },
      { title: 'Uitstroom', discussed: 'Meer', agreed: 'Elke maand bellen.' },
    ]),
    minutesOf('de-oever', [{ title: 'Anders', discussed: '', agreed: 'Niet van Veerhuis.' }]),
  ];
  const rows = overviewRows(overviewOf([plannedCycle('veerhuis')], { previousAnswers, previousMinutes }));
  expect(only(rows).previous).toEqual({
    quarter: '2026-Q4',
    said: { kind: 'input', points: ['Wonen'] },
    agreed: [{ title: 'Uitstroom', agreed: 'Elke maand bellen.' }],
  });
});

test('without a past there is nothing to show', () => {
  expect(only(overviewRows(overviewOf([plannedCycle('veerhuis')]))).previous).toBeNull();
});

test('the line on top says when nothing is open, and when nothing was asked', () => {
  const sent = answeredCycle('veerhuis', { hasInput: 'nee' });
  const done = overviewRows(overviewOf([sent.state], { answers: [sent.answer] }));
  expect(overviewSummary(done)).toBe('U bent klaar: er staat niets meer open.');
  const unasked = overviewRows(overviewOf([beginCycle('veerhuis')]));
  expect(overviewSummary(unasked)).toMatch(/^Er is nog geen gesprek gepland/);
});

test('a rest moves every deadline: the row names no day that will not hold', () => {
  const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
  const until = endOfDay('2027-02-12');
  const held = decide(plannedCycle('veerhuis'), { kind: 'hold', until, answerId: 'a', by }, monday).state;
  const now = endOfDay('2027-01-20');
  expect(only(overviewRows(overviewOf([held], { now })))).toMatchObject({
    state: 'Open',
    detail: 'Antwoord mag later: dit staat stil tot en met vr 12 feb',
    waits: true,
  });
  const sent = answeredCycle('veerhuis', { hasInput: 'nee' });
  const rests = decide(sent.state, { kind: 'hold', until, answerId: 'b', by }, monday).state;
  const documents = overviewOf([rests], { answers: [sent.answer], now });
  expect(only(overviewRows(documents)).detail).toBe('Geen inbreng. Wijzigen kan nog');
});
