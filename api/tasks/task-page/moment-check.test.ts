import { atAmsterdam } from '../../../domain/time/amsterdam';
import type { ProcessState } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { beginCycle, doTask, pass, plannedCycle, taskViewsOf, viewOf } from '../../cycles/cycle.fixture';
import { createNames } from '../words/names';
import type { Dossier } from './dossier';
import { judgeMoment, momentConsequences, momentWarnings } from './moment-check';

const now = atAmsterdam('2026-12-03', '10:00');

function dossierOf(state: ProcessState): Dossier {
  const task = taskViewsOf(state).find(({ status, person }) => status === 'open' && person !== null);
  if (!task) throw new Error('no open task of the team');
  return {
    task,
    process: viewOf(state),
    step: taskStepOf(state.definition, task.step),
    quarter: '2027-Q1',
    provider: {
      _id: 'de-oever',
      kind: 'provider',
      name: 'De Oever',
      partnership: 'regular',
      locations: [],
      contractManager: 'cm',
      policyAdviser: 'pa',
    },
    names: createNames({ people: [], organisations: [] }),
    answers: [],
    agenda: null,
    minutes: null,
    openActions: [],
    action: null,
    points: [],
    previous: { quarter: '2026-Q4', planning: null, minutes: null },
    others: [],
  };
}

const planning = { dossier: dossierOf(beginCycle()), viewer: 'cm', now };

/** The agenda is out: the conversation is open. */
function conversation() {
  const at = atAmsterdam('2027-01-18', '10:00');
  let state = pass(plannedCycle(), atAmsterdam('2027-01-14', '00:00'));
  state = doTask(doTask(state, { step: 'agenda-complete', at }), { step: 'agenda-release', at });
  return { dossier: dossierOf(state), viewer: 'cm', now: at };
}

describe('a date in an answer', () => {
  const on = (conversationDate: string) => ({ conversationDate, startTime: '10:00' });

  it('is refused at its field when it has passed', () => {
    expect(judgeMoment(planning, on('2026-12-02'))).toMatchObject([{ path: 'conversationDate' }]);
    expect(judgeMoment(planning, on('2027-01-27'))).toEqual([]);
  });

  it('is one thing to confirm, whatever speaks against it', () => {
    expect(momentWarnings(planning, on('2027-01-27'))).toEqual([]);
    const [warning, ...more] = momentWarnings(planning, on('2026-12-12'));
    expect(more).toEqual([]);
    expect(warning?.text).toMatch(/weekend.*buiten het 1e kwartaal/);
  });

  it('shows what follows only where there is a date', () => {
    expect(momentConsequences(planning, on('2027-01-27'))).not.toBeNull();
    expect(momentConsequences(planning, {})).toBeNull();
  });
});

describe('how a conversation went', () => {
  it('asks nothing more when it was held', () => {
    expect(momentWarnings(conversation(), { outcome: 'gehouden' })).toEqual([]);
  });

  it('asks to confirm that everything stops when it was cancelled', () => {
    expect(momentWarnings(conversation(), { outcome: 'afgezegd', reason: 'x' })).toMatchObject([
      { key: 'afzeggen' },
    ]);
  });

  it('looks at the new date when it was moved', () => {
    const moved = { outcome: 'verplaatst', newDate: '2027-01-30', newTime: '10:00', reason: 'x' };
    expect(momentWarnings(conversation(), moved)).toMatchObject([
      { text: expect.stringContaining('valt in het weekend') },
    ]);
    expect(judgeMoment(conversation(), { ...moved, newDate: '2027-01-11' })).toMatchObject([
      { path: 'newDate' },
    ]);
  });
});
