import type { Organisation, Person } from '../../../store/types';
import { taskViewsOf, viewOf } from '../../../test/examples/documents';
import { summariseStanding } from '../../../workflows/engine/standing-summary';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { boardOf } from './board';
import type { BoardChoice } from './choice';
import type { BoardFacts } from './load-board';

const calendar = { freeDays: ['2026-12-25', '2027-01-01'] as const };
/** Who runs the cycles of the board. */
export const anna = {
  _id: 'cm',
  name: 'Anna de Vries',
  email: 'anna@regio.example',
  phone: '035-555 01 01',
  role: 'contractManager',
  organisation: 'regio',
  functionTitle: 'contractmanager',
  primary: true,
} as const;
const carla: Person = { ...anna, _id: 'm', name: 'Carla Jansen', role: 'manager' };
const provider = (_id: string, name: string): Organisation => ({
  _id,
  kind: 'provider',
  name,
  partnership: 'regular',
  locations: [],
  contractManager: 'cm',
  policyAdviser: 'pa',
});

/** No conversation at all, as a board counts them. */
export const NONE = { all: 0, late: 0, soon: 0, held: 0, completed: 0, cancelled: 0, withdrawn: 0 };

/** The board of these cycles as the manager sees it; `more` says what is otherwise. */
export function board(
  states: readonly ProcessState[],
  now: Instant,
  more: Partial<BoardFacts & BoardChoice> = {},
) {
  const { municipality = null, person = null, stall = null, page = 1, ...facts } = more;
  return boardOf(
    {
      quarter: '2027-Q1',
      quarters: ['2027-Q1'],
      counts: { ...NONE, all: states.length },
      chosen: states.length,
      cycles: states.map((state) => ({ ...viewOf(state), standing: summariseStanding(state, now) })),
      beside: [],
      moreActions: 0,
      about: new Map(),
      tasks: new Map(states.flatMap(taskViewsOf).map((task) => [task._id, task])),
      lateElsewhere: [],
      unreachable: [],
      organisations: [
        provider('de-oever', 'De Oever'),
        provider('veerhuis', 'Veerhuis'),
        { _id: 'laren', kind: 'municipality', name: 'Laren', inhabitants: 11_474 },
      ],
      office: { people: [anna], absences: [], on: '2027-02-08' },
      faults: [],
      faulty: [],
      calendar,
      ...facts,
    },
    {
      choice: { municipality, person, stall, page },
      actor: { kind: 'person', person: carla },
      now,
      support: null,
    },
  );
}
