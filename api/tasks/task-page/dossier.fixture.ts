import { DEFAULT_REGION_CALENDAR } from '../../../domain/time/region-calendar';
import { taskViewsOf, viewOf } from '../../../test/examples/documents';
import type { ProcessState } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { createNames } from '../words/names';
import type { Dossier } from './dossier';

/** The dossier of the first open task of the team in a cycle of De Oever; nothing around it but what is given. */
export function dossierOf(state: ProcessState, given: Partial<Dossier> = {}): Dossier {
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
    names: createNames({
      people: [],
      organisations: [{ _id: 'de-oever', name: 'De Oever', kind: 'provider' }],
    }),
    answers: [],
    events: [],
    agenda: null,
    minutes: null,
    openActions: [],
    action: null,
    points: [],
    previous: { quarter: '2026-Q4', planning: null, minutes: null },
    contact: null,
    stall: null,
    others: [],
    region: DEFAULT_REGION_CALENDAR,
    ...given,
  };
}
