import { atAmsterdam, endOfDay } from '../../../domain/time/amsterdam';
import type { Organisation, Person } from '../../../store/types';
import { decide } from '../../../workflows/engine/decide';
import { summariseStanding } from '../../../workflows/engine/standing-summary';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import {
  beginCycle,
  doTask,
  heldCycle,
  pass,
  plannedCycle,
  taskViewsOf,
  viewOf,
} from '../../cycles/cycle.fixture';
import { taskRepairs } from '../../repairs/task-repairs';
import { boardOf } from './board';
import { type BoardChoice, readChoice } from './choice';
import { countSentence } from './counts';
import type { BoardFacts } from './load-board';

const calendar = { freeDays: ['2026-12-25', '2027-01-01'] as const };
const anna = {
  _id: 'cm',
  name: 'Anna de Vries',
  email: 'anna@regio.example',
  phone: '035-555 01 01',
  role: 'contractManager',
  organisation: 'regio',
  functionTitle: 'contractmanager',
  primary: true,
} as const;
const carla: Person = { ...anna, _id: 'm', name: 'Carla Jansen', role: 'manager' };
const provider = (_id: string, name: string): Organisation => ({
  _id,
  kind: 'provider',
  name,
  partnership: 'regular',
  locations: [],
  contractManager: 'cm',
  policyAdviser: 'pa',
});

const NONE = { all: 0, late: 0, soon: 0, held: 0, completed: 0, cancelled: 0, withdrawn: 0 };

function board(states: readonly ProcessState[], now: Instant, more: Partial<BoardFacts & BoardChoice> = {}) {
  const { municipality = null, person = null, stall = null, page = 1, ...facts } = more;
  return boardOf(
    {
      quarter: '2027-Q1',
      quarters: ['2027-Q1'],
      counts: { ...NONE, all: states.length },
      chosen: states.length,
      cycles: states.map((state) => ({ ...viewOf(state), standing: summariseStanding(state, now) })),
      beside: [],
      moreActions: 0,
      about: new Map(),
      tasks: new Map(states.flatMap(taskViewsOf).map((task) => [task._id, task])),
      lateElsewhere: [],
      unreachable: [],
      organisations: [
        provider('de-oever', 'De Oever'),
        provider('veerhuis', 'Veerhuis'),
        { _id: 'laren', kind: 'municipality', name: 'Laren', inhabitants: 11_474 },
      ],
      office: { people: [anna], absences: [], on: '2027-02-08' },
      faults: [],
      faulty: [],
      calendar,
      ...facts,
    },
    {
      choice: { municipality, person, stall, page },
      actor: { kind: 'person', person: carla },
      now,
      support: null,
    },
  );
}
const cells = (state: ProcessState, now: Instant) =>
  board([state], now).rows[0]?.cells.map(({ sign, words, waits }) =>
    [sign, words, waits].filter((part) => part !== null).join(' | '),
  );

describe('the board of a quarter', () => {
  it('counts how the conversations stand', () => {
    expect(countSentence({ ...NONE, all: 8, late: 2, completed: 1 })).toBe(
      '8 gesprekken · 5 op koers · 2 lopen achter · 1 afgesloten',
    );
    expect(countSentence({ ...NONE, all: 1, late: 1 })).toBe('1 gesprek · 1 loopt achter');
    expect(countSentence({ ...NONE, all: 3, soon: 1, held: 1, cancelled: 1 })).toBe(
      '3 gesprekken · 1 bijna · 1 stilgezet · 1 afgezegd',
    );
    expect(countSentence(NONE)).toBe('0 gesprekken');
  });

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
    expect(cells(state, later)?.[4]).toBe('held | stilgezet tot ma 1 mrt | wacht op Anna de Vries');
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
    expect(board([state], at).rows[0]).toMatchObject({ sign: 'off', words: 'afgezegd' });
  });

  it('tells of each late task what, since when, who, what was sent and what comes by itself', () => {
    const now = atAmsterdam('2027-02-08', '09:00');
    const { attention } = board([pass(heldCycle('veerhuis'), now)], now);
    expect(attention).toEqual([
      {
        id: 'cycle:veerhuis:2027-Q1:minutes-draft:1',
        sign: 'late',
        badge: '3 werkdagen te laat',
        provider: 'Veerhuis',
        title: 'Verslag schrijven',
        href: '/aanbieders/veerhuis/2027-Q1',
        sentences: [
          'Moest woensdag 3 februari klaar zijn. Wacht op Anna de Vries.',
          expect.stringMatching(/^Verstuurd: 2 herinneringen.*, het laatst op maandag 8 februari\.$/),
          expect.any(String),
        ],
        call: { name: 'Anna de Vries', phone: '035-555 01 01' },
        buttons: [
          expect.objectContaining({ label: 'Herinner nu' }),
          ...(taskRepairs.some(({ key }) => key === 'reassign')
            ? [expect.objectContaining({ label: 'Overdragen' })]
            : []),
          expect.objectContaining({ label: 'Uitstellen' }),
          { label: 'Openen', href: '/taken/cycle%3Aveerhuis%3A2027-Q1%3Aminutes-draft%3A1' },
        ],
        dueAt: endOfDay('2027-02-03'),
      },
    ]);
  });

  it('offers no second reminder on one day, and going on without an answer only where that can be', () => {
    const now = atAmsterdam('2027-02-08', '09:00');
    const by = { kind: 'person', person: 'm', organisation: 'regio' } as const;
    const late = pass(heldCycle('veerhuis'), now);
    const taskId = 'cycle:veerhuis:2027-Q1:minutes-draft:1';
    const nudged = decide(late, { kind: 'nudge', taskId, by }, now).state;
    const labels = (state: ProcessState, at: Instant) =>
      board([state], at).attention.flatMap(({ buttons }) => buttons.map(({ label }) => label));
    expect(labels(nudged, now)).not.toContain('Herinner nu');
    expect(labels(nudged, now + 86_400_000)).toContain('Herinner nu');
    expect(labels(late, now)).not.toContain('Ga verder zonder');
  });

  it('says when whoever must act is away, and when his mail does not arrive', () => {
    const now = atAmsterdam('2027-02-08', '09:00');
    const bounce = { at: now, reason: '550', mail: 'm' };
    const teun = { ...anna, _id: 'teun', name: 'Teun Smit', phone: '035-555 01 02', primary: false };
    const { attention } = board([pass(heldCycle('veerhuis'), now)], now, {
      office: {
        on: '2027-02-08',
        people: [{ ...anna, bounced: bounce }, teun],
        absences: [{ person: 'cm', deputy: 'teun', from: '2027-02-01', until: '2027-02-12' }],
      },
    });
    expect(attention[0]?.sentences).toEqual(
      expect.arrayContaining([
        'Anna de Vries is afwezig tot en met vrijdag 12 februari. Teun Smit neemt waar.',
        'De laatste mail aan Anna de Vries kwam niet aan: het adres wordt geweigerd.',
      ]),
    );
    expect(attention[0]?.call).toEqual({ name: 'Teun Smit', phone: '035-555 01 02' });
  });

  it('marks a technical fault, whatever else is true of the cycle, and tells of it first', () => {
    const now = atAmsterdam('2026-12-20', '09:00');
    const state = pass(beginCycle(), now);
    const subject = { kind: 'process', id: state.id, provider: 'de-oever', quarter: '2027-Q1' } as const;
    const rest = { since: now - 3_600_000, resolvedAt: null, repaired: null, amount: null };
    const { rows, attention } = board([state], now, {
      faulty: [state.id],
      faults: [
        { kind: 'workflow-failing', subject, ...rest },
        { kind: 'mail-not-leaving', subject: null, ...rest },
      ],
    });
    expect(rows[0]).toMatchObject({ sign: 'fault', words: 'technische storing' });
    expect(attention.map(({ provider, title }) => [provider, title])).toEqual([
      ['De Oever', 'Technische storing'],
      [null, 'Technische storing'],
      ['De Oever', 'Gesprek plannen'],
    ]);
    expect(attention[0]).toMatchObject({ sign: 'fault', href: '/aanbieders/de-oever/2027-Q1' });
    expect(attention[0]?.sentences[1]).toBe('Sinds zondag 20 december 2026 om 8.00 uur.');
  });
});

describe('the choice in an address', () => {
  it('is what it says, and nothing where it says nonsense', () => {
    expect(readChoice({ gemeente: 'huizen', medewerker: 'noor', stand: 'te-laat', pagina: '2' })).toEqual({
      municipality: 'huizen',
      person: 'noor',
      stall: 'te-laat',
      page: 2,
    });
    expect(readChoice({ gemeente: '', stand: 'niets', pagina: '-3', medewerker: '$ne' })).toEqual({
      municipality: null,
      person: null,
      stall: null,
      page: 1,
    });
    expect(readChoice({})).toMatchObject({ stall: null, page: 1 });
  });
});
