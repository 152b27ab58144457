import { definitionOf, remind, silence, task, work } from '../../test/examples/definitions';
import { actionItem } from '../processes/action-item';
import { contactMissing, contactRepair } from '../processes/contact-repair';
import { quarterlyCycle } from '../processes/quarterly-cycle';
import type { ProcessDefinition } from './definition';
import { checkDefinition } from './definition-check';

const fromTalk = { due: { workingDays: 1, from: { moment: 'talk' } } } as const;
const setsTalk = { sets: { moment: 'talk', dateField: 'date' } } as const;
const verdict = { field: 'verdict', values: { yes: 'yes', no: 'no' }, otherwise: 'no' } as const;

describe('shipped definitions', () => {
  it('have no problems', () => {
    expect(checkDefinition(quarterlyCycle)).toEqual([]);
    expect(checkDefinition(actionItem, { moments: ['due'] })).toEqual([]);
    expect(checkDefinition(contactRepair)).toEqual([]);
    expect(checkDefinition(contactMissing)).toEqual([]);
  });

  it('need the moments that their start must give', () => {
    expect(checkDefinition(actionItem)).toEqual([
      "Stap 'follow-up': de termijn telt vanaf 'due', dat dan nog niet vaststaat.",
    ]);
  });
});

describe('what a definition may do', () => {
  it.each<[what: string, definition: ProcessDefinition]>([
    ['count from a moment set before', definitionOf(task('a', setsTalk), work('b'), task('c', fromTalk))],
    [
      'go back by a person’s outcome',
      definitionOf(
        task('a'),
        task('b', { outcome: verdict, outcomes: { yes: {}, no: { goTo: 'a' } } }),
        task('c', { outcome: verdict, outcomes: { yes: {}, no: { goTo: 'c' } } }),
      ),
    ],
    [
      'skip ahead by silence',
      definitionOf(
        task('a', { ladder: [silence('none')], outcomes: { done: {}, none: { goTo: 'c' } } }),
        task('b'),
        task('c'),
      ),
    ],
    [
      'end by silence',
      definitionOf(
        task('a', { ladder: [silence('none')], outcomes: { done: {}, none: { close: 'completed' } } }),
      ),
    ],
    ['be filled from itself', definitionOf(task('a', { prefillFrom: ['a'] }))],
  ])('%s', (_what, definition) => {
    expect(checkDefinition(definition)).toEqual([]);
  });
});

describe('what it may not', () => {
  it.each<[problem: string, definition: ProcessDefinition]>([
    ['Het proces heeft geen stappen.', definitionOf()],
    ["Stap 'a' staat er meer dan één keer in.", definitionOf(task('a'), work('a'))],
    [
      "Stap 'a': gaat verder bij stap 'z', die er niet is.",
      definitionOf(task('a', { outcomes: { done: { goTo: 'z' } } })),
    ],
    [
      "Stap 'a': uitkomst 'none' staat niet bij de uitkomsten van de stap.",
      definitionOf(task('a', { ladder: [silence('none')] })),
    ],
    [
      "Stap 'a': uitkomst 'done' staat niet bij de uitkomsten van de stap.",
      definitionOf(task('a', { outcomes: { ready: {} } })),
    ],
    [
      "Stap 'a': uitkomst 'no' staat niet bij de uitkomsten van de stap.",
      definitionOf(task('a', { outcome: verdict, outcomes: { yes: {} } })),
    ],
    [
      "Stap 'a': uitkomst 'toString' staat niet bij de uitkomsten van de stap.",
      definitionOf(task('a', { sets: { moment: 'talk', dateField: 'date', when: 'toString' } })),
    ],
    [
      "Stap 'a': uitkomst 'none' van de ladder gaat terug, en dat kan eindeloos doorgaan.",
      definitionOf(task('a', { ladder: [silence('none')], outcomes: { done: {}, none: { goTo: 'a' } } })),
    ],
    [
      "Stap 'b': uitkomst 'none' van de ladder gaat terug, en dat kan eindeloos doorgaan.",
      definitionOf(
        task('a'),
        task('b', { ladder: [silence('none')], outcomes: { done: {}, none: { goTo: 'a' } } }),
      ),
    ],
    ["Stap 'a': de escalatieladder is leeg.", definitionOf(task('a', { ladder: [] }))],
    [
      "Stap 'a': niemand wordt herinnerd als de taak te laat is, en de ladder sluit haar niet af.",
      definitionOf(task('a', { ladder: [{ workingDays: -1, do: 'remind' }] })),
    ],
    [
      "Stap 'a': niemand wordt herinnerd als de taak te laat is, en de ladder sluit haar niet af.",
      definitionOf(task('a', { ladder: [{ workingDays: 1, do: 'inform', role: 'manager' }] })),
    ],
    [
      "Stap 'a': een trede staat na het afsluiten en komt dus nooit aan de beurt.",
      definitionOf(task('a', { ladder: [silence('done'), remind] })),
    ],
    [
      "Stap 'a': de ladder sluit de taak meer dan één keer af.",
      definitionOf(task('a', { ladder: [silence('done'), silence('done')] })),
    ],
    [
      "Stap 'a': een trede van de ladder staat niet op een heel aantal werkdagen.",
      definitionOf(task('a', { ladder: [{ workingDays: 1.5, do: 'remind' }] })),
    ],
    [
      "Stap 'a': de termijn is geen heel aantal werkdagen, dagen of weken.",
      definitionOf(task('a', { due: { workingDays: Number.NaN, from: 'opened' } })),
    ],
    [
      "Stap 'a': de termijn eindigt voor de taak begint.",
      definitionOf(task('a', { due: { workingDays: -1, from: 'opened' } })),
    ],
    [
      "Stap 'a': het minimum is geen heel aantal werkdagen.",
      definitionOf(task('a', { due: { workingDays: 1, from: 'opened', atLeast: -1 } })),
    ],
    [
      "Stap 'a': de termijn telt vanaf 'lunch', een moment dat het proces niet kent.",
      definitionOf(task('a', { due: { workingDays: 1, from: { moment: 'lunch' } } })),
    ],
    [
      "Stap 'a': zet 'lunch', een moment dat het proces niet kent.",
      definitionOf(task('a', { sets: { moment: 'lunch', dateField: 'date' } })),
    ],
    [
      "Stap 'a': wordt ingevuld vanuit stap 'b', die er niet is of geen formulier heeft.",
      definitionOf(task('a', { prefillFrom: ['b'] }), work('b')),
    ],
    [
      "Stap 'a': een vraag aan elke gemeente kan geen moment zetten.",
      definitionOf(task('a', { ...setsTalk, assign: { each: 'municipality' } })),
    ],
    [
      "Stap 'a': een vraag aan elke gemeente gaat altijd naar de volgende stap; een uitkomst kan niet anders leiden.",
      definitionOf(
        task('a', { assign: { each: 'municipality' }, outcomes: { done: { close: 'completed' } } }),
      ),
    ],
    [
      "Stap 'a': een antwoord dat te wijzigen is, kan geen moment zetten.",
      definitionOf(task('a', { ...setsTalk, amendable: true })),
    ],
    [
      "Stap 'a': een antwoord dat te wijzigen is, kan niet naar een andere stap leiden.",
      definitionOf(task('a', { amendable: true, outcomes: { done: { goTo: 'b' } } }), task('b')),
    ],
  ])('%s (%#)', (problem, definition) => {
    expect(checkDefinition(definition)).toEqual([problem]);
  });

  it('names a phase that is there twice', () => {
    const definition = definitionOf(task('a'));
    expect(
      checkDefinition({
        ...definition,
        phases: [...definition.phases, { key: 'phase', title: '', steps: [] }],
      }),
    ).toEqual(["Fase 'phase' staat er meer dan één keer in."]);
  });

  it('names all problems at once', () => {
    const definition = definitionOf(task('a', { ladder: [], prefillFrom: ['z'] }), task('b', { ladder: [] }));
    expect(checkDefinition(definition)).toHaveLength(3);
  });
});
