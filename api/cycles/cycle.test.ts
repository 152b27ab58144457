import { atAmsterdam, endOfDay } from '../../domain/time/amsterdam';
import { CONVERSATION, MUNICIPALITIES } from '../../test/examples/processes';
import { doTask, pass } from '../../test/examples/steps';
import { decide } from '../../workflows/engine/decide';
import { forecast } from '../../workflows/engine/forecast';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';
import { createNames } from '../tasks/words/names';
import { beginCycle, heldCycle, plannedCycle } from './cycle.fixture';
import { conversationSentence } from './cycle-page';
import { stateSentence } from './state-sentence';
import { layoutTimeline } from './timeline/layout';
import { stepRows } from './timeline/step-rows';

const names = createNames({
  people: [
    { _id: 'cm', name: 'Anna de Vries' },
    { _id: 'pa', name: 'Bram Kuiper' },
  ],
  organisations: [
    { _id: 'de-oever', name: 'De Oever', kind: 'provider' },
    { _id: 'laren', name: 'Laren', kind: 'municipality' },
    { _id: 'eemnes', name: 'Eemnes', kind: 'municipality' },
  ],
});
const sentence = (state: ProcessState, now: Instant, viewer = 'pa') =>
  stateSentence({ state, names, viewer, now });

const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;

describe('when the conversation is', () => {
  const conversationAt = atAmsterdam('2027-01-27', '10:00');
  const before = atAmsterdam('2027-01-05', '09:00');
  const after = atAmsterdam('2027-02-05', '09:00');

  it.each([
    ['open', conversationAt, before, /^Het gesprek is op /],
    ['open', null, before, /nog geen datum/],
    ['completed', conversationAt, after, /^Het gesprek was op /],
    ['cancelled', conversationAt, after, /gaat niet door/],
    ['withdrawn', conversationAt, before, /gaat niet door/],
    ['withdrawn', conversationAt, after, /^Het gesprek was op /],
    ['withdrawn', null, before, /^Er komt geen gesprek\.$/],
  ] as const)('of a cycle that is %s (%s, seen at %s)', (status, at, now, words) => {
    expect(conversationSentence({ status, conversationAt: at }, now)).toMatch(words);
  });
});

describe('how a cycle stands', () => {
  it('says until when it rests, and why', () => {
    const now = atAmsterdam('2027-01-05', '09:00');
    const until = endOfDay('2027-02-12');
    const state = decide(plannedCycle(), { kind: 'hold', until, answerId: 'a', by }, now).state;
    expect(stateSentence({ state, names, viewer: '', now, heldBecause: 'Verhuizing.' })).toBe(
      'Staat stil tot en met vrijdag 12 februari 2027: Verhuizing.',
    );
    expect(sentence(state, now)).toBe(
      'Staat stil tot en met vrijdag 12 februari 2027. Daarna gaat het vanzelf verder.',
    );
  });

  it('does not wait for a question beside its course', () => {
    const now = atAmsterdam('2026-12-02', '09:00');
    const assignee = { kind: 'organisation', role: 'municipalOfficer', organisation: 'laren' } as const;
    const dueAt = endOfDay('2026-12-18');
    const add = { kind: 'add-task', key: 'k', assignee, dueAt, answerId: 'a', by } as const;
    const before = beginCycle();
    expect(sentence(decide(before, add, now).state, now)).toBe(sentence(before, now));
  });

  it('names the first deadline where municipalities have different ones, and not one that is later', () => {
    const now = atAmsterdam('2027-01-05', '09:00');
    const blaricum = plannedCycle().tasks.find(({ id }) => id.includes(':blaricum:'));
    const dueAt = endOfDay('2027-01-20');
    const extend = { kind: 'extend', taskId: blaricum?.id ?? '', dueAt, answerId: 'a', by } as const;
    const state = decide(plannedCycle(), extend, now).state;
    expect(sentence(state, now)).toContain(', de eerste tot en met woensdag 13 januari.');
  });

  it('says of a question beside the course to whom it was put', () => {
    const now = atAmsterdam('2027-01-05', '09:00');
    const assignee = { kind: 'organisation', role: 'municipalOfficer', organisation: 'laren' } as const;
    const dueAt = endOfDay('2027-01-12');
    const add = { kind: 'add-task', key: 'k', assignee, dueAt, answerId: 'a', by } as const;
    const { state } = decide(plannedCycle(), add, now);
    expect(stepRows({ state, names, now }).filter(({ phase }) => phase === 'Extra')).toMatchObject([
      { who: 'gemeente Laren', stateWords: 'loopt' },
    ]);
  });

  it('names the municipalities it waits for, and when it goes on by itself', () => {
    let state = plannedCycle();
    for (const organisation of MUNICIPALITIES) {
      if (organisation === 'laren' || organisation === 'eemnes') continue;
      const at = atAmsterdam('2027-01-04', '10:00');
      state = doTask(state, { step: 'input', organisation, outcome: 'no-input', at });
    }
    const now = atAmsterdam('2027-01-12', '09:00');
    expect(sentence(pass(state, now), now)).toBe(
      'Wacht op 2 gemeenten: Eemnes en Laren. Morgen, aan het einde van de dag, gaat het vanzelf verder: geen inbreng (niet gereageerd).',
    );
  });

  it('says until when they can answer while a reminder comes first', () => {
    expect(sentence(plannedCycle(), atAmsterdam('2026-12-07', '09:00'))).toMatch(
      /Laren, .*, tot en met woensdag 13 januari 2027\. Woensdag 6 januari 2027 krijgt wie nog niet antwoordde een herinnering\.$/,
    );
  });

  it('names the person, what, how late, and who hears next', () => {
    const now = atAmsterdam('2027-02-05', '09:00');
    expect(sentence(pass(heldCycle(), now), now)).toBe(
      'Wacht op Anna de Vries. Verslag schrijven moest woensdag 3 februari klaar zijn, 2 werkdagen te laat. Maandag 8 februari krijgt de manager de vraag om te helpen.',
    );
    expect(sentence(heldCycle(), CONVERSATION + 7_200_000, 'cm')).toMatch(/^Wacht op jou\./);
  });

  it('says how it ended', () => {
    const at = atAmsterdam('2027-01-26', '12:00');
    const held = pass(plannedCycle(), atAmsterdam('2027-01-14', '00:00'));
    const agreed = doTask(doTask(held, { step: 'agenda-complete', at }), { step: 'agenda-release', at });
    const cancelled = doTask(agreed, { step: 'conversation', outcome: 'cancelled', at });
    expect(sentence(cancelled, at)).toBe('Afgezegd op dinsdag 26 januari 2027.');
  });
});

describe('the drawn time line', () => {
  const draw = (state: ProcessState, now: Instant) =>
    layoutTimeline({
      steps: forecast(state, now),
      phases: quarterlyCycle.phases,
      conversationAt: state.moments.conversation ?? null,
      now,
      closedAt: state.closed?.at ?? null,
    });

  it('counts weeks from the Monday before its beginning to behind its last deadline', () => {
    const { weeks, conversation, today } = draw(plannedCycle(), atAmsterdam('2026-12-07', '00:00'));
    expect(weeks[0]).toEqual({ monday: '2026-11-30', day: 30, month: null });
    expect(weeks[1]).toEqual({ monday: '2026-12-07', day: 7, month: 'december' });
    expect(weeks[2]?.month).toBeNull();
    expect(today).toBe(1);
    expect(conversation).toBeCloseTo(8 + 2 / 7 + 10 / 168, 5);
  });

  it('draws what was planned beside what really happened, and what is late', () => {
    const now = atAmsterdam('2027-02-08', '00:00');
    const rows = draw(pass(heldCycle(), now), now).rows;
    const minutes = rows.find(({ phase }) => phase === 'minutes');
    expect(minutes?.real?.end).toBe(10);
    expect(minutes?.late?.start).toBeCloseTo(9 + 3 / 7, 5);
    expect(minutes?.planned?.start).toBeCloseTo(minutes?.real?.start ?? 0, 5);
    expect(rows.find(({ phase }) => phase === 'agency')?.real).toBeNull();
    expect(rows.find(({ phase }) => phase === 'plan')?.late).toBeNull();
  });

  it('draws a cycle whose conversation has no date yet', () => {
    const now = atAmsterdam('2026-12-02', '09:00');
    const { rows, conversation, weeks } = draw(beginCycle(), now);
    expect(conversation).toBeNull();
    expect(weeks).toHaveLength(2);
    expect(rows.find(({ phase }) => phase === 'agenda')?.planned).toBeNull();
  });
});

describe('the table under the time line', () => {
  it('says of every step who, until when and how it stands', () => {
    const now = atAmsterdam('2027-02-05', '09:00');
    const rows = stepRows({ state: pass(heldCycle(), now), names, now });
    expect(rows[0]).toEqual({
      key: 'plan#1',
      phase: 'Plannen',
      title: 'Gesprek plannen',
      who: 'Anna de Vries, contractmanager',
      due: 'di 8 dec',
      state: 'done',
      stateWords: 'klaar op do 3 dec',
    });
    expect(rows.find(({ key }) => key === 'minutes-draft#1')).toMatchObject({
      state: 'late',
      stateWords: 'te laat, 2 werkdagen',
    });
    expect(rows.find(({ key }) => key === 'fact-check#1')).toMatchObject({
      who: 'De Oever',
      state: 'planned',
    });
    expect(rows.find(({ key }) => key === 'release-agenda#1')).toMatchObject({
      who: 'vanzelf',
      stateWords: 'klaar op ma 18 jan',
    });
  });

  it('counts the municipalities that answered', () => {
    const now = atAmsterdam('2027-01-04', '10:00');
    const state = doTask(plannedCycle(), {
      step: 'input',
      organisation: 'huizen',
      outcome: 'input',
      at: now,
    });
    expect(stepRows({ state, names, now }).find(({ key }) => key === 'input#1')).toMatchObject({
      who: '7 gemeenten',
      stateWords: 'loopt, 1 van 7 klaar',
    });
  });
});
