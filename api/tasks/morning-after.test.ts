import { does, factsFor, notice, passes, plannedCycle as planned } from '../../activities/fixture';
import { composeDigest } from '../../activities/mail/digest';
import { renderText } from '../../activities/mail/render-text';
import { atAmsterdam } from '../../domain/time/amsterdam';
import { taskViewsOf, viewOf } from '../../test/examples/documents';
import { at } from '../../test/examples/processes';
import { standingOf } from '../../test/examples/standing';
import { doTask, pass } from '../../test/examples/steps';
import { plannedCycle } from '../cycles/cycle.fixture';
import { stateSentence } from '../cycles/state-sentence';
import { stepRows } from '../cycles/timeline/step-rows';
import { cellOf } from '../rounds/board/cell';
import { inboxRows } from './inbox/inbox-row';
import { createNames } from './words/names';

/** The conversation was on Wednesday 27 January at 10.00; the agenda was released long before. */
const released = doTask(
  doTask(pass(plannedCycle(), atAmsterdam('2027-01-14', '00:00')), {
    step: 'agenda-complete',
    at: atAmsterdam('2027-01-15', '10:00'),
  }),
  { step: 'agenda-release', at: atAmsterdam('2027-01-18', '10:00') },
);
const names = createNames({ people: [{ _id: 'cm', name: 'Anna de Vries' }], organisations: [] });

/** All that pages say of it at a moment, in one text. */
function said(date: '2027-01-28' | '2027-01-29', time: string): string {
  const now = atAmsterdam(date, time);
  const state = pass(released, now);
  const [row] = inboxRows({
    answers: [],
    events: [],
    tasks: taskViewsOf(state).filter(({ status }) => status === 'open'),
    processes: new Map([[state.id, viewOf(state)]]),
    actions: new Map(),
    names,
    viewer: 'cm',
    actsFor: [],
    now,
  });
  const given = { names, viewer: 'cm', now };
  return [
    row?.urgency,
    row?.about,
    row?.due,
    stateSentence({ state, ...given }),
    ...stepRows({ state, ...given }).map(({ stateWords }) => stateWords),
    ...standingOf(state, now).phases.map((phase) => cellOf(phase, given).words),
  ].join('\n');
}

test('the morning after a conversation nothing says that it is too late to tell how it went', () => {
  const text = said('2027-01-28', '08:00');
  expect(text).not.toMatch(/te laat|late/);
  expect(text).toContain(
    'thisWeek\n1e kwartaal 2027 · gesprek was woensdag 27 januari\nMoet vandaag klaar zijn.',
  );
});

test('a working day later it does', () => {
  expect(said('2027-01-29', '08:00')).toMatch(/1 werkdag te laat/);
});

test('the mail about it says by when to tell, and no reminder comes before that', () => {
  let state = passes(planned(), '2027-01-14 00:00');
  state = does(state, { step: 'agenda-complete', when: '2027-01-15 10:00' });
  state = does(state, { step: 'agenda-release', when: '2027-01-18 10:00' });
  const task = state.tasks.find(({ step }) => step === 'conversation');
  const document = composeDigest(
    factsFor({
      reader: 'noor',
      now: '2027-01-19 08:00',
      states: [state],
      notices: [notice(state, { kind: 'task-opened', person: 'noor', taskId: task?.id ?? '' })],
    }),
  );
  const text = renderText(document?.blocks ?? []);
  expect(text).toContain('Gesprek voeren – De Oever, uiterlijk donderdag 28 januari 2027');
  expect(text).toContain('Laat de werkdag erna weten of het gesprek is gehouden, verplaatst of afgezegd.');
  expect(passes(state, '2027-01-28 12:00').tasks.find(({ id }) => id === task?.id)?.fired).toEqual([]);
  expect(passes(state, '2027-01-29 12:00').tasks.find(({ id }) => id === task?.id)?.fired).not.toEqual([]);
  expect(at('2027-01-28 23:59')).toBeLessThan(task?.dueAt ?? 0);
});
