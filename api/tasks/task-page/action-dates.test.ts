import { atAmsterdam } from '../../../domain/time/amsterdam';
import { viewOf } from '../../../test/examples/documents';
import { CONVERSATION } from '../../../test/examples/processes';
import { taskStepOf } from '../../../workflows/engine/steps';
import { heldCycle } from '../../cycles/cycle.fixture';
import { actionDateWarnings } from './action-dates';
import { dossierOf } from './dossier.fixture';

const state = heldCycle();
const minutes = {
  ...dossierOf(state),
  process: { ...viewOf(state), conversationAt: CONVERSATION },
  step: taskStepOf(state.definition, 'minutes-draft'),
};
const now = atAmsterdam('2027-02-01', '10:00');
const action = (dueDate: string, description = 'Overzicht delen') => ({
  description,
  owner: 'aanbieder',
  dueDate,
});
const warningsOf = (...actions: ReturnType<typeof action>[]) =>
  actionDateWarnings({ dossier: minutes, now }, { actions });

test.each(['2027-02-01', '2027-02-02', '2028-01-01'])('%s is a date like any other', (date) => {
  expect(warningsOf(action(date))).toEqual([]);
});

test('a date before the conversation must be confirmed', () => {
  expect(warningsOf(action('2027-01-26'))).toEqual([
    {
      key: 'actie-datum',
      text: [
        'Actiepunt 1 (‘Overzicht delen’) moet klaar zijn op dinsdag 26 januari 2027. Dat is vóór het gesprek van woensdag 27 januari 2027.',
      ],
      confirm: 'Ja, deze datum klopt',
    },
  ]);
});

test('a date that has passed since must be confirmed, several at once', () => {
  const [warning, ...more] = warningsOf(
    action('2027-01-27'),
    action('2027-03-01', 'Later'),
    action('2027-01-31', 'Cijfers sturen'),
  );
  expect(more).toEqual([]);
  expect(warning?.text).toEqual([
    'Actiepunt 1 (‘Overzicht delen’) moet klaar zijn op woensdag 27 januari 2027. Die dag is al voorbij.',
    'Actiepunt 3 (‘Cijfers sturen’) moet klaar zijn op zondag 31 januari 2027. Die dag is al voorbij.',
  ]);
  expect(warning?.confirm).toBe('Ja, deze datums kloppen');
});

test('other forms have no actions to look at', () => {
  const dossier = { ...minutes, step: taskStepOf(state.definition, 'conversation') };
  expect(actionDateWarnings({ dossier, now }, { actions: [action('2020-01-01')] })).toEqual([]);
});
