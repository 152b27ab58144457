import { atAmsterdam, endOfDay } from '../../../domain/time/amsterdam';
import { taskViewsOf, viewOf } from '../../../test/examples/documents';
import { pass } from '../../../test/examples/steps';
import { begin } from '../../../workflows/engine/begin';
import { decide } from '../../../workflows/engine/decide';
import { summariseStanding } from '../../../workflows/engine/standing-summary';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { stallReview } from '../../../workflows/processes/stall-review';
import { beginCycle, heldCycle } from '../../cycles/cycle.fixture';
import { taskRepairs } from '../../repairs/task-repairs';
import { anna, board } from './board.fixture';

describe('what asks for attention on the board', () => {
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

  it('advises to call an organisation of which nothing more comes: its task cannot be taken over', () => {
    const by = { kind: 'person', person: 'cm', organisation: 'regio' } as const;
    const assignee = { kind: 'organisation', role: 'municipalOfficer', organisation: 'laren' } as const;
    const asked = decide(
      heldCycle('veerhuis'),
      { kind: 'add-task', key: 'q', assignee, dueAt: endOfDay('2027-02-03'), answerId: 'q', by },
      atAmsterdam('2027-01-29', '09:00'),
    ).state;
    const now = atAmsterdam('2027-03-15', '09:00');
    const question = board([pass(asked, now)], now).attention.find(({ id }) => id.includes(':extra:'));
    expect(question?.sentences.at(-1)).toMatch(/^Er gaat geen bericht meer uit\. Bel gemeente /);
  });

  describe('a review of something that stands still', () => {
    const now = atAmsterdam('2027-01-05', '09:00');
    const late = pass(beginCycle('veerhuis'), now);
    const about = late.tasks.find(({ step }) => step === 'plan')?.id ?? '';
    const review = begin(
      {
        id: `stall:${about}`,
        definition: stallReview,
        subject: { ...late.subject, about },
        people: late.people,
        municipalities: [],
        calendar: late.calendar,
        moments: {},
      },
      now,
    ).state;
    const beside = [{ ...viewOf(review), standing: summariseStanding(review, now) }];
    const tasks = new Map([...taskViewsOf(late), ...taskViewsOf(review)].map((task) => [task._id, task]));
    const titles = (states: readonly ProcessState[]) =>
      board(states, now, { beside, tasks }).attention.map(({ title }) => title);

    it('is not told beside the matter itself, and is told without it', () => {
      expect(titles([late])).toEqual(['Gesprek plannen']);
      expect(titles([])).toEqual(['Stilstand bespreken']);
    });

    it('offers its reader no reminder to himself', () => {
      const [item] = board([], now, { beside, tasks }).attention;
      expect(item?.buttons.map(({ label }) => label)).not.toContain('Herinner nu');
      expect(item?.buttons.map(({ label }) => label)).toContain('Openen');
    });
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
