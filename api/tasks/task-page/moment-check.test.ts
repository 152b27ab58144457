import { atAmsterdam } from '../../../domain/time/amsterdam';
import { doTask, pass } from '../../../test/examples/steps';
import { begin } from '../../../workflows/engine/begin';
import { actionItem } from '../../../workflows/processes/action-item';
import { beginCycle, plannedCycle } from '../../cycles/cycle.fixture';
import { dossierOf } from './dossier.fixture';
import { judgeMoment, momentConsequences, momentWarnings } from './moment-check';

const now = atAmsterdam('2026-12-03', '10:00');

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
    expect(warning?.text).toEqual([
      expect.stringContaining('valt in het weekend'),
      expect.stringContaining('buiten het 1e kwartaal'),
      expect.stringContaining('De gemeenten hebben dan maar'),
    ]);
  });

  it('shows what follows only where there is a date', () => {
    expect(momentConsequences(planning, on('2027-01-27'))).not.toBeNull();
    expect(momentConsequences(planning, {})).toBeNull();
  });
});

describe('the new date of an action', () => {
  const begun = begin(
    {
      id: 'action:de-oever:2027-Q1:1',
      definition: actionItem,
      subject: { provider: 'de-oever', quarter: '2027-Q1', action: 'action:de-oever:2027-Q1:1' },
      people: { contractManager: 'cm', policyAdviser: 'pa', manager: 'm' },
      municipalities: [],
      calendar: { freeDays: [] },
      moments: { due: atAmsterdam('2027-02-01', '12:00') },
    },
    now,
  ).state;
  const followUp = { dossier: dossierOf(begun), viewer: 'cm', now };
  const later = { status: 'loopt-nog', explanation: 'x', newDueDate: '2027-08-07' };

  it('is no conversation: what speaks against a day to talk does not count', () => {
    expect(momentWarnings(followUp, later)).toEqual([]);
    expect(momentConsequences(followUp, later)).toBeNull();
  });

  it('is refused when it has passed', () => {
    expect(judgeMoment(followUp, { ...later, newDueDate: '2026-12-01' })).toMatchObject([
      { path: 'newDueDate' },
    ]);
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
      { text: [expect.stringContaining('valt in het weekend')] },
    ]);
    expect(judgeMoment(conversation(), { ...moved, newDate: '2027-01-11' })).toMatchObject([
      { path: 'newDate' },
    ]);
  });
});
