import { atAmsterdam } from '../../../domain/time/amsterdam';
import { decide } from '../../../workflows/engine/decide';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { beginCycle, doTask, heldCycle, pass, plannedCycle, viewOf } from '../../cycles/cycle.fixture';
import { createNames } from '../../tasks/words/names';
import { boardOf, countSentence } from './board';

const names = createNames({
  people: [{ _id: 'cm', name: 'Anna de Vries' }],
  organisations: [
    { _id: 'de-oever', name: 'De Oever', kind: 'provider' },
    { _id: 'veerhuis', name: 'Veerhuis', kind: 'provider' },
    { _id: 'kompas', name: 'Stichting Kompas', kind: 'provider' },
  ],
});
const board = (states: readonly ProcessState[], now: Instant) =>
  boardOf({ cycles: states.map(viewOf), names, viewer: 'm', now });
const cells = (state: ProcessState, now: Instant) =>
  board([state], now).rows[0]?.cells.map(({ state: sign, short }) => `${sign} ${short}`);

describe('the board of a quarter', () => {
  it('counts how the conversations stand', () => {
    expect(
      countSentence([
        ...Array.from({ length: 5 }, () => ({ standing: 'on-course' as const })),
        { standing: 'behind' },
        { standing: 'behind' },
        { standing: 'completed' },
      ]),
    ).toBe('8 gesprekken · 5 op koers · 2 lopen achter · 1 afgesloten');
    expect(countSentence([{ standing: 'behind' }])).toBe('1 gesprek · 1 loopt achter');
    expect(countSentence([])).toBe('0 gesprekken');
  });

  it('shows each phase of a cycle: done, busy and when what comes is planned', () => {
    const now = atAmsterdam('2027-01-11', '09:00');
    const state = doTask(plannedCycle(), {
      step: 'input',
      organisation: 'huizen',
      outcome: 'input',
      at: now,
    });
    expect(cells(state, now)).toEqual([
      'done do 3 dec',
      'busy 1 van 7',
      'planned wo 20 jan',
      'planned wo 27 jan',
      'planned ma 22 feb',
      'planned do 25 mrt',
    ]);
  });

  it('shows what is late, and by how many working days', () => {
    const now = atAmsterdam('2027-02-08', '09:00');
    const state = pass(heldCycle(), now);
    expect(cells(state, now)?.[4]).toBe('late 3 werkdagen');
    expect(board([state], now).rows[0]).toMatchObject({ standing: 'behind', conversation: 'wo 27 jan' });
    expect(board([state], now).rows[0]?.cells[4]?.label).toBe('te laat, 3 werkdagen');
  });

  it('has no dates while the conversation has none', () => {
    expect(cells(beginCycle(), atAmsterdam('2026-12-02', '09:00'))).toEqual([
      'busy nog 4 werkdagen',
      'planned later',
      'planned later',
      'planned later',
      'planned later',
      'planned later',
    ]);
  });

  it('shows what a cancelled conversation no longer needs', () => {
    const at = atAmsterdam('2027-01-05', '09:00');
    const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
    const { state } = decide(plannedCycle(), { kind: 'cancel', answerId: 'a', by }, at);
    expect(cells(state, at)?.slice(0, 3)).toEqual(['done do 3 dec', 'off vervalt', 'off vervalt']);
    expect(board([state], at).sentence).toBe('1 gesprek · 1 afgezegd');
  });

  it('puts providers by name, and what asks for attention by how late it is', () => {
    const now = atAmsterdam('2027-02-08', '09:00');
    const late = pass(heldCycle('veerhuis'), now);
    const later = pass(beginCycle('kompas'), now);
    const { rows, attention } = board([late, plannedOnCourse(now), later], now);
    expect(rows.map(({ provider }) => provider)).toEqual(['De Oever', 'Stichting Kompas', 'Veerhuis']);
    expect(attention).toEqual([
      expect.objectContaining({ provider: 'Stichting Kompas', title: 'Gesprek plannen' }),
      {
        taskId: 'cycle:veerhuis:2027-Q1:minutes-draft:1',
        provider: 'Veerhuis',
        title: 'Verslag schrijven',
        cycleHref: '/aanbieders/veerhuis/2027-Q1',
        taskHref: '/taken/cycle%3Aveerhuis%3A2027-Q1%3Aminutes-draft%3A1',
        due: 'Moest woensdag 3 februari klaar zijn, 3 werkdagen te laat.',
        who: 'Anna de Vries',
        sent: 'Verstuurd: 2 herinneringen en bericht aan de manager.',
        next: 'Er gaat geen bericht meer uit. Spreek Anna de Vries aan, of neem de taak over.',
        workingDaysLate: 3,
      },
    ]);
  });
});

function plannedOnCourse(now: Instant): ProcessState {
  return doTask(beginCycle(), {
    step: 'plan',
    at: now,
    moments: { conversation: atAmsterdam('2027-03-10', '10:00') },
  });
}
