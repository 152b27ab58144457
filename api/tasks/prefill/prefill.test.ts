import { atAmsterdam } from '../../../domain/time/amsterdam';
import { shippedForm } from '../../../forms/shipped';
import type { Agenda, Answer, Minutes } from '../../../store/types';
import { taskStepOf } from '../../../workflows/engine/steps';
import { heldCycle } from '../../cycles/cycle.fixture';
import type { Dossier } from '../task-page/dossier';
import { dossierOf } from '../task-page/dossier.fixture';
import { agencyPointsPrefill } from './agency-points';
import { initialData } from './prefill';

const state = heldCycle();
const answerIdOf = (step: string): string => {
  const task = state.tasks.find((one) => one.step === step && one.status === 'done');
  return task?.status === 'done' ? task.answerId : '';
};
const answer = (step: string, data: Record<string, unknown>): Answer => ({
  _id: answerIdOf(step),
  taskId: null,
  processId: state.id,
  form: { key: 'x', version: 1 },
  data,
  outcome: 'done',
  by: {
    actor: { kind: 'person', person: 'cm', organisation: 'regio' },
    functionTitle: null,
    email: null,
  },
  at: 0,
});
const agenda: Agenda = {
  _id: state.id,
  provider: 'de-oever',
  quarter: '2027-Q1',
  items: [
    { title: 'Strategie en koers', source: 'Gespreksformat', explanation: 'Welke plannen?' },
    { title: 'Uitstroom', source: 'Gemeente Huizen', explanation: '' },
  ],
  note: '',
  releasedAt: null,
};
const minutes = (pointsForAgency: string): Minutes => ({
  _id: state.id,
  provider: 'de-oever',
  quarter: '2027-Q1',
  conversationAt: atAmsterdam('2027-01-27', '10:00'),
  topics: [],
  themes: [],
  pointsForAgency,
  fixedAt: 0,
  factCheck: 'agreed',
});

const dossier = (step: string, given: Partial<Dossier> = {}): Dossier =>
  dossierOf(state, { step: taskStepOf(state.definition, step), ...given });

describe('what a form begins with', () => {
  it('fills the agenda with what the product composed, each item with who raised it', () => {
    expect(initialData(dossier('agenda-complete', { agenda }), shippedForm('agenda'))).toEqual({
      items: [
        { title: 'Strategie en koers', source: 'Gespreksformat', explanation: 'Welke plannen?' },
        { title: 'Uitstroom', source: 'Gemeente Huizen' },
      ],
    });
  });

  it('prefers the answer to the step before it over what the product composed', () => {
    const completed = answer('agenda-complete', { items: [{ title: 'Aangevuld', source: 'eigen punt' }] });
    const data = initialData(
      dossier('agenda-release', { agenda, answers: [completed] }),
      shippedForm('agenda'),
    );
    expect(data).toEqual({ items: [{ title: 'Aangevuld', source: 'eigen punt' }] });
  });

  it('gives the minutes a topic for each item of the agenda', () => {
    expect(initialData(dossier('minutes-draft', { agenda }), shippedForm('minutes'))).toEqual({
      topics: [{ title: 'Strategie en koers' }, { title: 'Uitstroom' }],
    });
  });

  it('names who was expected at the conversation', () => {
    const planning = answer('plan', {
      participants: [{ organisation: 'DJI', functionTitle: 'accountmanager', email: '' }],
    });
    expect(
      initialData(dossier('conversation', { answers: [planning] }), shippedForm('conversation')),
    ).toEqual({
      attendees:
        'contractmanager en beleidsadviseur van de regio\ncontactpersoon van De Oever\naccountmanager van DJI',
    });
  });

  it('takes length and place of the planning of last time, never its date', () => {
    const planning = answer('plan', {
      conversationDate: '2026-10-14',
      startTime: '10:00',
      durationMinutes: '90',
      onLocation: 'regio',
      place: 'Zaal 2',
    });
    const previous = { quarter: '2026-Q4' as const, planning, minutes: null };
    expect(initialData(dossier('plan', { previous }), shippedForm('planning'))).toEqual({
      durationMinutes: '90',
      onLocation: 'regio',
      place: 'Zaal 2',
    });
  });

  it('leaves a form empty that it knows nothing for', () => {
    expect(initialData(dossier('minutes-review'), shippedForm('minutes-review'))).toEqual({});
  });
});

describe('points for the agency', () => {
  it('takes each line of the minutes as a point, without its bullet', () => {
    expect(
      agencyPointsPrefill({ minutes: minutes('- Wachtlijst voor vervolgplekken\n\n2. Tarief') }),
    ).toEqual({ points: [{ point: 'Wachtlijst voor vervolgplekken' }, { point: 'Tarief' }] });
  });

  it('puts a long point into the explanation, and its first sentence as the point', () => {
    const long = `Kort begin. ${'x'.repeat(300)}`;
    expect(agencyPointsPrefill({ minutes: minutes(long) })).toEqual({
      points: [{ point: 'Kort begin.', explanation: long }],
    });
  });

  it('ticks that there are none where the minutes name none', () => {
    expect(agencyPointsPrefill({ minutes: minutes(' ') })).toEqual({ none: true });
  });
});
