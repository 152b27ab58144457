import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { Answer, EventView } from '../../../store/types';
import { CONVERSATION, MUNICIPALITIES, ROUND_OPENS } from '../../../test/examples/processes';
import { doTask, pass } from '../../../test/examples/steps';
import { begin } from '../../../workflows/engine/begin';
import { decide } from '../../../workflows/engine/decide';
import type { Effect } from '../../../workflows/engine/effects';
import { nextDue, tick } from '../../../workflows/engine/tick';
import { quarterlyCycle } from '../../../workflows/processes/quarterly-cycle';
import { createNames } from '../../tasks/words/names';
import { beginCycle, plannedCycle } from '../cycle.fixture';
import { inputRows } from '../input/input-rows';
import { historyOf, mailLines } from './history';

const names = createNames({
  people: [{ _id: 'cm', name: 'Anna de Vries' }],
  organisations: [
    { _id: 'de-oever', name: 'De Oever', kind: 'provider' },
    ...MUNICIPALITIES.map((_id) => ({ _id, name: _id, kind: 'municipality' as const })),
  ],
});
const at = atAmsterdam('2026-12-03', '10:00');
const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;

const answer = (given: Partial<Answer>): Answer => ({
  _id: 'a',
  taskId: null,
  processId: 'p',
  form: { key: 'conversation', version: 1 },
  data: {},
  outcome: 'done',
  by: { actor: by, functionTitle: 'contractmanager', email: null },
  at,
  ...given,
});

const linesOf = (effects: readonly Effect[]): EventView[] =>
  effects.flatMap((effect) =>
    effect.kind === 'event'
      ? [
          {
            _id: `p/${effect.event.key}`,
            processId: 'p',
            at: effect.event.at,
            event: effect.event,
            sequence: 1,
            order: 1,
          },
        ]
      : [],
  );

describe('what happened', () => {
  it('says who did what and why, newest first', () => {
    const planned = plannedCycle();
    const to = atAmsterdam('2027-02-03', '10:00');
    const moved = decide(
      planned,
      { kind: 'move-moment', moment: 'conversation', to, answerId: 'why', by },
      at,
    );
    const lines = historyOf({
      events: linesOf(moved.effects),
      answers: [answer({ _id: 'why', data: { reason: ' De directeur is ziek. ' } })],
      state: moved.state,
      names,
    });
    expect(lines).toEqual([
      {
        key: expect.stringContaining('p/'),
        at,
        what: 'Gesprek verplaatst van woensdag 27 januari 2027 om 10.00 uur naar woensdag 3 februari 2027 om 10.00 uur',
        who: 'Anna de Vries',
        why: 'De directeur is ziek.',
      },
    ]);
  });

  it('has words for the beginning, and says what went by itself', () => {
    const begun = begin(
      {
        id: 'p',
        definition: quarterlyCycle,
        subject: { provider: 'de-oever', quarter: '2027-Q1' },
        people: { contractManager: 'cm', policyAdviser: 'pa', manager: 'm' },
        municipalities: MUNICIPALITIES,
        calendar: { freeDays: [] },
        moments: {},
      },
      ROUND_OPENS,
    );
    const lines = historyOf({ events: linesOf(begun.effects), answers: [], state: begun.state, names });
    expect(lines.map(({ what, who }) => `${what} · ${who}`)).toEqual([
      'Gesprek plannen: gevraagd aan Anna de Vries · vanzelf',
      'Kwartaalcyclus geopend · vanzelf',
    ]);
  });

  it('makes one line of what happened to many at the same moment', () => {
    const state = plannedCycle();
    const due = nextDue(state) ?? 0;
    const { effects } = tick(state, due);
    const lines = historyOf({ events: linesOf(effects), answers: [], state, names });
    expect(lines.map(({ what }) => what)).toEqual([
      'Herinnering aan gemeente blaricum, gemeente eemnes, gemeente gooise-meren, gemeente hilversum, gemeente huizen, gemeente laren en gemeente wijdemeren: Inbreng geven',
    ]);
  });

  it('calls nothing late before its deadline, and tells once of what is the same for many', () => {
    const on = atAmsterdam('2027-01-12', '07:00');
    const state = pass(plannedCycle(), on - 1);
    const { effects, state: after } = tick(state, on);
    const lines = historyOf({ events: linesOf(effects), answers: [], state: after, names }).map(
      ({ what }) => what,
    );
    expect(lines).toHaveLength(2);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Bericht aan de contractmanager: Inbreng geven, nog niets van gemeente blaricum, .* en gemeente wijdemeren$/,
      ),
    );
  });

  it('says of nobody who had to do something then that he is away today', () => {
    const state = pass(beginCycle(), atAmsterdam('2026-12-06', '12:00'));
    const { effects, state: after } = tick(state, nextDue(state) ?? 0);
    const away = { ...names, withStandIn: () => 'Anna de Vries (afwezig, iemand vervangt)' };
    const lines = historyOf({ events: linesOf(effects), answers: [], state: after, names: away });
    expect(lines.map(({ what }) => what)).toEqual(['Herinnering aan Anna de Vries: Gesprek plannen']);
  });

  it('names the function of whoever answered for an organisation', () => {
    const state = plannedCycle();
    const organisation = 'laren';
    const task = state.tasks.find(({ id }) => id.includes(':laren:'));
    const actor = { kind: 'invitation', invitation: 'i', organisation } as const;
    const { effects, state: after } = decide(
      state,
      {
        kind: 'complete',
        taskId: task?.id ?? '',
        outcome: 'no-input',
        answerId: 'a',
        supersedes: null,
        by: actor,
      },
      at,
    );
    const lines = historyOf({
      events: linesOf(effects),
      answers: [answer({ by: { actor, functionTitle: 'beleidsmedewerker', email: null } })],
      state: after,
      names,
    });
    expect(lines).toMatchObject([
      { what: 'Inbreng geven: geen inbreng', who: 'gemeente laren (beleidsmedewerker)', why: '' },
    ]);
  });
});

describe('the mails of a cycle', () => {
  it('puts what waits before what was sent, one line a moment', () => {
    const notice = {
      kind: 'reminder',
      processId: 'p',
      subject: null,
      taskId: null,
      reference: null,
      at,
      deliverAt: atAmsterdam('2026-12-04', '08:00'),
      status: 'waiting',
      mail: null,
      sequence: 1,
      order: 1,
    } as const;
    const mail = { to: 'x', subject: 'Agenda', status: 'sent', createdAt: at, sentAt: at } as const;
    const lines = mailLines({
      waiting: [
        { ...notice, _id: '1', person: 'cm' },
        { ...notice, _id: '2', person: 'cm' },
        { ...notice, _id: '3', person: 'pa' },
      ],
      mails: [
        { ...mail, _id: 'm', person: 'cm' },
        { ...mail, _id: 'n', person: 'pa' },
        { ...mail, _id: 'o', person: 'pa', status: 'refused' },
      ],
      names,
    });
    expect(lines.map(({ subject, to, state }) => `${subject} · ${to} · ${state}`)).toEqual([
      '2 mails · Anna de Vries en een collega · wacht tot vrijdag 4 december 2026 om 8.00 uur',
      'Agenda · Anna de Vries en een collega · verstuurd donderdag 3 december 2026 om 10.00 uur',
      'Agenda · een collega · kwam niet aan: de mailserver weigerde het adres',
    ]);
  });
});

describe('input of municipalities', () => {
  it('has a row for each of the seven, with the words of its state', () => {
    const state = doTask(plannedCycle(), { step: 'input', organisation: 'laren', outcome: 'input', at });
    const rows = inputRows({ state, answers: [], names });
    expect(rows.map(({ name }) => name)).toEqual(MUNICIPALITIES);
    expect(rows.find(({ name }) => name === 'laren')?.stateWords).toBe('inbreng gegeven op do 3 dec');
    expect(rows[0]?.stateWords).toBe('nog niet gereageerd, kan tot en met wo 13 jan');
  });

  it('says what silence counted as', () => {
    const state = pass(plannedCycle(), CONVERSATION);
    expect(inputRows({ state, answers: [], names })[0]).toMatchObject({
      state: 'silent',
      stateWords: 'niet gereageerd, geldt als geen inbreng',
    });
  });
});
