import { atAmsterdam, endOfDay } from '../../../domain/time/amsterdam';
import type { IsoDate } from '../../../domain/time/iso-date';
import type { Answer } from '../../../store/types';
import { taskViewsOf, viewOf } from '../../../test/examples/documents';
import { doTask, pass } from '../../../test/examples/steps';
import { decide } from '../../../workflows/engine/decide';
import { sentBackBy } from '../../../workflows/engine/sent-back';
import type { Principal } from '../../access/principals';
import { beginCycle, heldCycle } from '../../cycles/cycle.fixture';
import { createNames } from '../words/names';
import { greeting } from './greeting';
import { inboxRows } from './inbox-row';
import { endOfWeek, urgencyOf } from './week';

const reviewAnswer: Answer = {
  _id: '',
  taskId: null,
  processId: null,
  form: { key: 'minutes-review', version: 1 },
  data: {},
  outcome: 'sent-back',
  by: { actor: { kind: 'person', person: 'pa', organisation: 'regio' }, functionTitle: null, email: null },
  at: 1,
};

const monday = atAmsterdam('2027-02-08', '09:00');

describe('greeting', () => {
  it.each([
    [{ late: 2, thisWeek: 3, later: 12 }, 'Goedemorgen. 2 taken zijn te laat en 3 moeten deze week.'],
    [{ late: 1, thisWeek: 0, later: 0 }, 'Goedemorgen. 1 taak is te laat.'],
    [{ late: 0, thisWeek: 1, later: 0 }, 'Goedemorgen. 1 taak moet deze week, niets is te laat.'],
    [{ late: 0, thisWeek: 0, later: 4 }, 'Goedemorgen. Niets is te laat en deze week hoeft er niets.'],
    [{ late: 0, thisWeek: 0, later: 0 }, 'Goedemorgen. Er zijn geen open taken.'],
  ])('%j: %s', (counts, words) => {
    expect(greeting(counts, monday)).toBe(words);
  });

  it('follows the clock of Amsterdam', () => {
    const counts = { late: 1, thisWeek: 0, later: 0 };
    expect(greeting(counts, atAmsterdam('2027-02-08', '18:00'))).toMatch(/^Goedenavond/);
    expect(greeting(counts, atAmsterdam('2027-07-08', '12:00'))).toMatch(/^Goedemiddag/);
  });
});

describe('the week', () => {
  it('ends on Sunday', () => {
    expect(endOfWeek(monday)).toBe(endOfDay('2027-02-14'));
    expect(endOfWeek(atAmsterdam('2027-02-14', '23:00'))).toBe(endOfDay('2027-02-14'));
  });

  it.each([
    ['2027-02-05', 'late'],
    ['2027-02-08', 'thisWeek'],
    ['2027-02-14', 'thisWeek'],
    ['2027-02-15', 'later'],
  ] as const)('puts %s in %s', (date, urgency) => {
    expect(urgencyOf(endOfDay(date), monday)).toBe(urgency);
  });
});

describe('rows of the inbox', () => {
  const states = [beginCycle('veerhuis'), heldCycle()];
  const rows = (viewer: string, actsFor: readonly Principal[] = []) =>
    inboxRows({
      answers: [],
      events: [],
      tasks: states.flatMap((state) => taskViewsOf(state).filter(({ status }) => status === 'open')),
      processes: new Map(states.map((state) => [state.id, viewOf(state)])),
      actions: new Map(),
      names: createNames({
        people: [{ _id: 'cm', name: 'Anna de Vries' }],
        organisations: [{ _id: 'de-oever', name: 'De Oever', kind: 'provider' }],
      }),
      viewer,
      actsFor,
      now: monday,
    });

  it('puts the most urgent first, with why and what happens by itself', () => {
    expect(rows('cm').map(({ title }) => title)).toEqual(['Gesprek plannen', 'Verslag schrijven']);
    expect(rows('cm')[1]).toEqual({
      id: 'cycle:de-oever:2027-Q1:minutes-draft:1',
      title: 'Verslag schrijven',
      provider: 'De Oever',
      href: '/taken/cycle%3Ade-oever%3A2027-Q1%3Aminutes-draft%3A1',
      cycleHref: '/aanbieders/de-oever/2027-Q1',
      urgency: 'late',
      about: '1e kwartaal 2027 · gesprek was woensdag 27 januari',
      due: 'Moest woensdag 3 februari klaar zijn, 3 werkdagen te laat.',
      next: 'Dinsdag 2 februari krijg je een herinnering.',
      sentBack: null,
      colleague: null,
      whose: null,
      instead: null,
    });
  });

  it('says who sent work back, when and why; the first time nobody did', () => {
    const at = (when: IsoDate) => atAmsterdam(when, '10:00');
    const written = doTask(heldCycle(), { step: 'minutes-draft', at: at('2027-02-01') });
    const state = doTask(written, { step: 'minutes-review', outcome: 'sent-back', at: at('2027-02-03') });
    const [open] = taskViewsOf(state).filter(({ status }) => status === 'open');
    const review = state.tasks.find(({ step }) => step === 'minutes-review');
    if (!open || review?.status !== 'done') throw new Error('not sent back');
    const data = { verdict: 'terug', remarks: 'De afspraak mist een datum.' };
    const [row] = inboxRows({
      answers: [{ ...reviewAnswer, _id: review.answerId, data }],
      events: [],
      tasks: [open],
      processes: new Map([[state.id, viewOf(state)]]),
      actions: new Map(),
      names: createNames({ people: [{ _id: 'pa', name: 'Yasmin El Idrissi' }], organisations: [] }),
      viewer: 'cm',
      actsFor: [],
      now: monday,
    });
    expect(row?.sentBack).toEqual({
      head: 'Teruggestuurd door Yasmin El Idrissi op woensdag 3 februari',
      remark: 'De afspraak mist een datum.',
    });
    const approved = doTask(written, { step: 'minutes-review', outcome: 'approved', at: at('2027-02-03') });
    for (const task of approved.tasks) expect(sentBackBy({ state: approved, task, events: [] })).toBeNull();
  });

  it('says so too of a cycle that a colleague sent back, with his reason', () => {
    const when = atAmsterdam('2027-02-03', '10:00');
    const colleague = { kind: 'person', person: 'mg', organisation: 'regio' } as const;
    const command = { kind: 'send-back', toStep: 'minutes-draft', answerId: 'why', by: colleague } as const;
    const written = doTask(heldCycle(), {
      step: 'minutes-draft',
      at: atAmsterdam('2027-02-01', '10:00'),
    });
    const { state, effects } = decide(written, command, when);
    const events = effects.flatMap((effect) =>
      effect.kind === 'event'
        ? [{ ...viewOf(state), _id: effect.event.key, processId: state.id, at: when, event: effect.event }]
        : [],
    );
    const given = {
      answers: [{ ...reviewAnswer, _id: 'why', data: { reason: 'Er komt een tweede gesprek.' } }],
      tasks: taskViewsOf(state).filter(({ status }) => status === 'open'),
      processes: new Map([[state.id, viewOf(state)]]),
      actions: new Map(),
      names: createNames({ people: [{ _id: 'mg', name: 'Carlijn Westra' }], organisations: [] }),
      viewer: 'cm',
      actsFor: [],
      now: monday,
    };
    expect(inboxRows({ ...given, events }).map(({ sentBack }) => sentBack)).toEqual([
      {
        head: 'Teruggezet door Carlijn Westra op woensdag 3 februari',
        remark: 'Er komt een tweede gesprek.',
      },
    ]);
    expect(inboxRows({ ...given, events: [] })[0]?.sentBack).toBeNull();
  });

  it('says of a review what stands still: a provider can have two of them', () => {
    const late = pass(beginCycle('veerhuis'), atAmsterdam('2027-01-05', '09:00'));
    const [plan] = taskViewsOf(late);
    if (!plan) throw new Error('nothing to plan');
    const review = { ...plan, _id: 'review', subject: { ...plan.subject, about: plan._id } };
    const [row] = inboxRows({
      answers: [],
      events: [],
      tasks: [review],
      processes: new Map([[late.id, viewOf(late)]]),
      actions: new Map(),
      stalled: new Map([[plan._id, plan]]),
      names: createNames({ people: [], organisations: [] }),
      viewer: 'm',
      now: atAmsterdam('2027-01-05', '09:00'),
      actsFor: [],
    });
    expect(row?.about).toBe('1e kwartaal 2027 · wat stilstaat: Gesprek plannen');
  });

  it('says what was sent where nothing more happens by itself', () => {
    const march = atAmsterdam('2027-03-01', '09:00');
    const late = pass(heldCycle(), march);
    const [row] = inboxRows({
      answers: [],
      events: [],
      tasks: taskViewsOf(late).filter(({ status }) => status === 'open'),
      processes: new Map([[late.id, viewOf(late)]]),
      actions: new Map(),
      names: createNames({ people: [], organisations: [] }),
      viewer: 'cm',
      now: march,
      actsFor: [],
    });
    expect(row?.next).toBe(
      'Verstuurd: 2 herinneringen, bericht aan de beleidsadviseur, een vraag om hulp aan de manager en stilstand gemeld aan de manager.',
    );
  });

  it('marks the task of a colleague for whom one acts, as one of one’s own', () => {
    const away = { person: 'cm', name: 'Anna de Vries', until: '2027-02-12' } as const;
    expect(rows('pa', [away])[0]).toMatchObject({
      colleague: null,
      instead: 'Namens Anna de Vries, afwezig tot en met vrijdag 12 februari 2027',
      next: expect.stringContaining('krijg je een herinnering'),
    });
    expect(rows('pa', [{ ...away, until: null }])[0]?.instead).toBe(
      'Namens Anna de Vries, nu niet bereikbaar',
    );
  });

  it('names the colleague who has a task', () => {
    expect(rows('pa')[0]).toMatchObject({
      colleague: 'Anna de Vries',
      next: expect.stringContaining('krijgt Anna de Vries een herinnering'),
    });
  });
});
