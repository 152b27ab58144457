import { atAmsterdam } from '../../../domain/time/amsterdam';
import { doTask, pass } from '../../../test/examples/steps';
import { decide } from '../../../workflows/engine/decide';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { beginCycle, heldCycle, plannedCycle } from '../../cycles/cycle.fixture';
import { board } from './board.fixture';

const cells = (state: ProcessState, now: Instant) =>
  board([state], now).rows[0]?.cells.map(({ sign, words, waits }) =>
    [sign, words, waits].filter((part) => part !== null).join(' | '),
  );

describe('the board of a quarter', () => {
  it('shows each phase of a cycle: done, on course and when what comes is planned', () => {
    const now = atAmsterdam('2027-01-04', '09:00');
    const state = doTask(plannedCycle(), {
      step: 'input',
      organisation: 'huizen',
      outcome: 'input',
      at: now,
    });
    expect(cells(state, now)).toEqual([
      'done | klaar do 3 dec',
      'on-course | op koers, uiterlijk wo 13 jan | 1 van 7 klaar; wacht op 6 gemeenten',
      'planned | wo 20 jan',
      'planned | gesprek wo 27 jan',
      'planned | ma 22 feb',
      'planned | do 25 mrt',
    ]);
  });

  it('says what is due within two working days, and for whom it waits', () => {
    const now = atAmsterdam('2027-01-12', '09:00');
    const others = ['blaricum', 'eemnes', 'gooise-meren', 'hilversum', 'huizen', 'wijdemeren'];
    const state = others.reduce(
      (one, organisation) => doTask(one, { step: 'input', organisation, outcome: 'no-input', at: now }),
      plannedCycle(),
    );
    expect(cells(state, now)?.[1]).toBe('due-soon | bijna: morgen | 6 van 7 klaar; wacht op Laren');
  });

  it('shows what is late, and by how many working days', () => {
    const now = atAmsterdam('2027-02-08', '09:00');
    const state = pass(heldCycle(), now);
    expect(cells(state, now)?.[4]).toBe('late | 3 werkdagen te laat | wacht op Anna de Vries');
    expect(board([state], now).rows[0]).toMatchObject({
      sign: 'late',
      words: '3 werkdagen te laat',
      notes: expect.arrayContaining(['gesprek wo 27 jan']),
    });
  });

  it('is never late on hold', () => {
    const at = atAmsterdam('2027-02-01', '09:00');
    const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
    const until = atAmsterdam('2027-03-01', '07:00');
    const { state } = decide(heldCycle(), { kind: 'hold', until, answerId: 'a', by }, at);
    const later = atAmsterdam('2027-02-20', '09:00');
    expect(cells(state, later)?.[4]).toBe('held | stilgezet tot en met ma 1 mrt | wacht op Anna de Vries');
    expect(board([state], later)).toMatchObject({ attention: [], rows: [{ sign: 'held' }] });
  });

  it('has no dates while the conversation has none', () => {
    expect(cells(beginCycle(), atAmsterdam('2026-12-02', '09:00'))).toEqual([
      'on-course | op koers, uiterlijk di 8 dec | wacht op Anna de Vries',
      ...Array.from({ length: 5 }, () => 'planned | later'),
    ]);
  });

  it('shows what a cancelled conversation no longer needs', () => {
    const at = atAmsterdam('2027-01-05', '09:00');
    const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
    const { state } = decide(plannedCycle(), { kind: 'cancel', answerId: 'a', by }, at);
    expect(cells(state, at)?.slice(0, 3)).toEqual([
      'done | klaar do 3 dec',
      'off | vervalt',
      'off | vervalt',
    ]);
    expect(board([state], at).rows[0]).toMatchObject({ sign: 'off', words: 'afgezegd', notes: [] });
  });
});
