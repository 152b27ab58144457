import { nextMorning } from '../domain/staffing/rhythm';
import type { IsoDate } from '../domain/time/iso-date';
import type { Notice, Organisation, Person, PersonRole, TaskView } from '../store/types';
import { taskViewsOf, viewOf } from '../test/examples/documents';
import { at, cycleStart, ROUND_OPENS } from '../test/examples/processes';
import { doTask, pass } from '../test/examples/steps';
import { cycleId } from '../workflows/contract';
import { begin } from '../workflows/engine/begin';
import type { ProcessState } from '../workflows/engine/state';
import { noticeOf } from './effects/notices';
import type { Facts, Reader } from './mail/facts';

/** A small region for tests: two municipalities, three providers, the duo and their manager. */
export const calendar = { freeDays: ['2026-12-25', '2027-01-01'] as const satisfies IsoDate[] };
const quarter = '2027-Q1';

const provider = (_id: string, name: string): Organisation => ({
  _id,
  kind: 'provider',
  name,
  partnership: 'regular',
  locations: [],
  contractManager: 'noor',
  policyAdviser: 'yasmin',
});

export const organisations: Organisation[] = [
  { _id: 'regio', kind: 'region', name: 'Regio Gooi en Vechtstreek' },
  { _id: 'huizen', kind: 'municipality', name: 'Huizen', inhabitants: 41_196 },
  { _id: 'laren', kind: 'municipality', name: 'Laren', inhabitants: 11_474 },
  provider('de-oever', 'De Oever'),
  provider('kompas', 'Stichting Kompas'),
  provider('veerhuis', 'Veerhuis'),
];

const person = (
  _id: string,
  given: { name: string; role: PersonRole; organisation: string; functionTitle?: string; primary?: boolean },
): Person => ({
  _id,
  functionTitle: 'Functie',
  primary: true,
  ...given,
  email: `${_id}@${given.organisation}.example`,
  phone: '035-555 01 01',
});

export const people: Person[] = [
  person('noor', { name: 'Noor van Dalen', role: 'contractManager', organisation: 'regio' }),
  person('yasmin', { name: 'Yasmin El Idrissi', role: 'policyAdviser', organisation: 'regio' }),
  person('carlijn', { name: 'Carlijn Westra', role: 'manager', organisation: 'regio' }),
  person('wilma', { name: 'Wilma Hoekstra', role: 'municipalOfficer', organisation: 'huizen' }),
  person('frederik', {
    name: 'Frederik Bosman',
    role: 'municipalOfficer',
    organisation: 'laren',
    functionTitle: 'Beleidsmedewerker sociaal domein',
  }),
  person('loes', {
    name: 'Loes Kramer',
    role: 'municipalOfficer',
    organisation: 'laren',
    functionTitle: 'Medewerker openbare orde en veiligheid',
    primary: false,
  }),
  person('esther', {
    name: 'Esther Wijngaard',
    role: 'providerContact',
    organisation: 'de-oever',
    functionTitle: 'Regiomanager',
  }),
];

/** Readers by the key of the person; somebody who is not in `among` is a guest. */
export function readerOf(id: string, among: readonly Person[] = people): Reader {
  const found = among.find(({ _id }) => _id === id);
  if (!found)
    return {
      id,
      name: null,
      email: 'gast@elders.example',
      audience: 'guest',
      firstContact: true,
      organisation: 'Elders',
      rhythm: 'daily',
    };
  const audience =
    found.organisation === 'regio'
      ? 'staff'
      : found.role === 'municipalOfficer'
        ? 'municipality'
        : 'provider';
  return {
    id,
    name: found.name,
    email: found.email,
    audience,
    organisation: found.organisation,
    rhythm: 'daily',
    firstContact: found.primary,
  };
}

/** A cycle that has just opened. */
export function openedCycle(key = 'de-oever', openedAt = ROUND_OPENS): ProcessState {
  const start = cycleStart({
    id: cycleId(key, quarter),
    subject: { provider: key, quarter },
    people: { contractManager: 'noor', policyAdviser: 'yasmin', manager: 'carlijn' },
    municipalities: ['huizen', 'laren'],
    calendar,
  });
  return begin(start, openedAt).state;
}

/** Somebody does the open task of a step; for a task of several organisations, of the one named. */
export function does(
  state: ProcessState,
  given: { step: string; when: string; outcome?: string; organisation?: string; moment?: string },
): ProcessState {
  const { when, moment, ...step } = given;
  const moments = moment === undefined ? {} : { moments: { conversation: at(moment) } };
  return doTask(state, { ...step, at: at(when), ...moments });
}

/** A cycle whose conversation is planned: municipalities are asked. */
export function plannedCycle(key = 'de-oever', conversation = '2027-01-27 10:00'): ProcessState {
  return does(openedCycle(key), { step: 'plan', when: '2026-12-03 10:00', moment: conversation });
}

/** Lets time pass: everything that happens by itself until then. */
export function passes(state: ProcessState, until: string): ProcessState {
  return pass(state, at(until));
}

/** The tasks of states as the database has them. */
export function tasksOf(states: readonly ProcessState[]): Map<string, TaskView> {
  return new Map(states.flatMap(taskViewsOf).map((view) => [view._id, view]));
}

/** A notice for somebody about a process. */
export function notice(
  state: ProcessState,
  given: { kind: Notice['kind']; person: string; taskId?: string; when?: string },
): Notice {
  const { kind, person: whom, taskId = null, when = '2027-01-12 07:00' } = given;
  const request = {
    key: `${kind}-${taskId}-${when}`,
    kind,
    to: { role: 'manager' } as const,
    taskId,
    at: at(when),
  };
  const to = { person: whom, deliverAt: nextMorning(at(when), calendar) };
  return noticeOf({ request, to, batch: { state, decidedAt: 1 } });
}

/** Facts for a mail to somebody, over these processes. */
export function factsFor(given: {
  reader: string;
  now?: string;
  states: readonly ProcessState[];
  notices: readonly Notice[];
  more?: Partial<Facts>;
}): Facts {
  const { reader, now = '2027-01-12 08:00', states, notices, more = {} } = given;
  return {
    reader: readerOf(reader),
    now: at(now),
    sender: {
      name: 'Regio Gooi en Vechtstreek',
      address: 'post@regio.example',
      host: 'kwartaalronde.example',
    },
    notices,
    standsInFor: new Map(),
    tasks: tasksOf(states),
    processes: new Map(states.map((state) => [state.id, viewOf(state)])),
    organisations: new Map(organisations.map((organisation) => [organisation._id, organisation])),
    people: new Map(people.map((one) => [one._id, one])),
    contacts: new Map(people.filter(({ primary }) => primary).map((one) => [one.organisation, one])),
    conversations: new Map(
      states.map((state) => [
        state.id,
        {
          at: state.moments.conversation ?? null,
          before: null,
          minutes: 90,
          place: 'Voorbeeldstraat 1, Hilversum',
          moves: 0,
          reason: '',
        },
      ]),
    ),
    histories: new Map(),
    stalled: new Map(),
    agendas: new Map(),
    minutes: new Map(),
    actions: new Map(),
    points: [],
    openInput: [],
    ...more,
  };
}
