import { createHash } from 'node:crypto';
import { quarterOf } from '../../domain/quarters';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import { contactRepairId } from '../../workflows/contract';
import type { ProcessStart } from '../../workflows/engine/begin';
import type { ProcessDefinition } from '../../workflows/engine/definition';
import type { Instant, ProcessState } from '../../workflows/engine/state';
import { contactMissing, contactRepair } from '../../workflows/processes/contact-repair';
import { managerOf } from '../../workflows/processes/cycle-start';
import type { Dependencies } from '../dependencies';
import { REGION } from '../effects/views';

type Given = Pick<Dependencies, 'store' | 'workflows' | 'log'>;

/** The process in which it came to light: its contract manager does the repair. */
export type Origin = Pick<ProcessState, 'people' | 'calendar'> & {
  subject: Pick<ProcessState['subject'], 'provider' | 'quarter'>;
};

/** Lets the repair of an address begin: one for each address at a time. */
export async function startContactRepair(
  given: Given,
  asked: { origin: Origin; person: string; organisation: string; address: string },
): Promise<void> {
  const { origin, person, organisation, address } = asked;
  const of = createHash('sha256').update(address).digest('hex').slice(0, 12);
  await start(given, {
    origin: organisation === REGION ? forManager(origin, person) : origin,
    definition: contactRepair,
    who: person,
    of,
    subject: { organisation, person },
  });
}

/** Lets the search for a contact begin at an organisation where nobody can be reached: one for each quarter at a time. */
export async function startContactSearch(
  given: Given,
  { origin, organisation }: { origin: Origin; organisation: string },
): Promise<void> {
  const of = origin.subject.quarter;
  await start(given, {
    origin,
    definition: contactMissing,
    who: organisation,
    of,
    subject: { organisation },
  });
}

/** Whoever may change the address of a colleague can sign in as him: that is for the manager, unless it is his own. */
function forManager(origin: Origin, person: string): Origin {
  const { manager } = origin.people;
  return manager === person ? origin : { ...origin, people: { ...origin.people, contractManager: manager } };
}

async function start(
  { store, workflows, log }: Given,
  asked: {
    origin: Origin;
    definition: ProcessDefinition;
    who: string;
    of: string;
    subject: { organisation: string; person?: string };
  },
): Promise<void> {
  const { origin, definition, who, of } = asked;
  const { provider, quarter } = origin.subject;
  const ended = await store.endedRepairs(contactRepairId({ who, of, number: 1 }));
  const id = contactRepairId({ who, of, number: ended + 1 });
  const { clockOffset } = await store.readSettings();
  const begin: ProcessStart = {
    id,
    definition,
    subject: { provider, quarter, ...asked.subject },
    people: origin.people,
    municipalities: [],
    calendar: origin.calendar,
    moments: {},
  };
  const became = await workflows.startProcess({ type: 'contactRepair', start: begin, clockOffset });
  log.info({ process: id, became }, 'a contact is repaired');
}

/** Where a process is known its own people; else (signing in) those of the provider, or of any. */
export async function originOf(
  store: Given['store'],
  given: { processIds: readonly string[]; organisation: string; now: Instant },
): Promise<Origin | null> {
  const { processIds, organisation, now } = given;
  const [first] = processIds;
  const process = first === undefined ? null : await store.processView(first);
  if (process) return process.state;
  const [providers, people, calendar] = await Promise.all([
    store.listProviders(),
    store.listPeople(),
    store.workingCalendar(),
  ]);
  const provider = providers.find(({ _id }) => _id === organisation) ?? providers[0];
  if (!provider) return null;
  const { contractManager, policyAdviser } = provider;
  return {
    subject: { provider: provider._id, quarter: quarterOf(toAmsterdamDate(now)) },
    people: { contractManager, policyAdviser, manager: managerOf(people) },
    calendar,
  };
}
