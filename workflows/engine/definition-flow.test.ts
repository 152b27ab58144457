import { definitionOf, silence, task, work } from '../../test/examples/definitions';
import type { ProcessDefinition } from './definition';
import { checkDefinition } from './definition-check';

const fromTalk = { due: { workingDays: 1, from: { moment: 'talk' } } } as const;
const setsTalk = { sets: { moment: 'talk', dateField: 'date' } } as const;
const verdict = { field: 'verdict', values: { yes: 'yes', no: 'no' }, otherwise: 'no' } as const;

describe('the course', () => {
  const notYet = (step: string): string =>
    `Stap '${step}': de termijn telt vanaf 'talk', dat dan nog niet vaststaat.`;

  it.each<[what: string, problems: string[], definition: ProcessDefinition]>([
    ['before it is set', [notYet('a')], definitionOf(task('a', fromTalk), task('b', setsTalk))],
    ['in the step that sets it', [notYet('a')], definitionOf(task('a', { ...fromTalk, ...setsTalk }))],
    [
      'set for one outcome, while another leads there too',
      [notYet('b')],
      definitionOf(
        task('a', {
          outcome: verdict,
          outcomes: { yes: {}, no: {} },
          sets: { ...setsTalk.sets, when: 'yes' },
        }),
        task('b', fromTalk),
      ),
    ],
    [
      'set for the one outcome that leads there',
      [],
      definitionOf(
        task('a', {
          outcome: verdict,
          outcomes: { yes: {}, no: { close: 'completed' } },
          sets: { ...setsTalk.sets, when: 'yes' },
        }),
        task('b', fromTalk),
      ),
    ],
    [
      'set by an answer, while silence leads there too',
      [notYet('b')],
      definitionOf(task('a', { ...setsTalk, ladder: [silence('done')] }), task('b', fromTalk)),
    ],
    [
      'set in a step that is skipped',
      [notYet('c')],
      definitionOf(
        task('a', { outcome: verdict, outcomes: { yes: {}, no: { goTo: 'c' } } }),
        task('b', setsTalk),
        task('c', fromTalk),
      ),
    ],
    [
      'set later, and then back',
      [notYet('a')],
      definitionOf(
        task('a', fromTalk),
        task('b', { ...setsTalk, outcome: verdict, outcomes: { yes: {}, no: { goTo: 'a' } } }),
      ),
    ],
  ])('a moment %s', (_what, problems, definition) => {
    expect(checkDefinition(definition)).toEqual(problems);
  });

  it('names a step that no way leads to', () => {
    const definition = definitionOf(task('a', { outcomes: { done: { goTo: 'c' } } }), task('b'), work('c'));
    expect(checkDefinition(definition)).toEqual(["Stap 'b': geen enkele weg komt hier uit."]);
  });
});
