import { parseQuarter } from '../../domain/quarters';
import type { Organisation, Person, TaskView } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import { EXTRA } from '../../workflows/engine/steps';
import type { Services } from '../services';
import { organisationOf, type RequestActor } from './actor';
import type { AbsenceKey, Action, CycleKey, OwnedKey, PaperKey, Resources } from './policy';

/** What a resource is found by. `data` is the text of the query, and of a JSON body where a route takes one. */
export type Asked = {
  services: Pick<Services, 'store'>;
  actor: RequestActor;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: Readonly<Record<string, unknown>>;
};

/** Finds what an action is about by the names in the route's path; undefined when there is no such thing. */
type Find<R> = (asked: Asked) => Promise<R | undefined>;

const none = async (): Promise<null> => null;

const task: Find<TaskView> = async ({ services, params }) =>
  (await services.store.task(params.task ?? '')) ?? undefined;

/** Only a question beside the usual ones that an organisation was asked; its other tasks have pages of their own. */
const question: Find<TaskView> = async (asked) => {
  const found = await task(asked);
  return found?.step === EXTRA && found.person === null ? found : undefined;
};

/** A client of the REST interface names its task in the query or in the metadata of its submission. */
const submittedTask: Find<TaskView> = async ({ services, query, body, params }) => {
  const metadata = body.metadata;
  const named = isRecord(metadata) ? metadata.task : undefined;
  const id = query.task ?? named;
  if (typeof id !== 'string') return undefined;
  const found = await services.store.task(id);
  return found && found.form.key === params.key ? found : undefined;
};

const cycle = async ({ services, params }: Asked): Promise<CycleKey | undefined> => {
  const quarter = parseQuarter(params.quarter ?? '');
  const provider = await services.store.organisation(params.provider ?? '');
  return quarter && provider?.kind === 'provider' ? { provider: provider._id, quarter } : undefined;
};

const agenda = async (asked: Asked): Promise<PaperKey | undefined> => {
  const key = await cycle(asked);
  if (!key) return undefined;
  const paper = await asked.services.store.agenda(cycleId(key.provider, key.quarter));
  return { ...key, final: paper !== null && paper.releasedAt !== null };
};

const minutes = async (asked: Asked): Promise<PaperKey | undefined> => {
  const key = await cycle(asked);
  if (!key) return undefined;
  return { ...key, final: (await asked.services.store.minutes(cycleId(key.provider, key.quarter))) !== null };
};

/** What belongs to whoever asks; the provider in the path must exist. */
const own = async ({ services, actor, params }: Asked): Promise<OwnedKey | undefined> => {
  const { provider } = params;
  if (provider !== undefined && (await services.store.organisation(provider))?.kind !== 'provider') {
    return undefined;
  }
  return { organisation: organisationOf(actor) ?? '' };
};

/** A quarter in the path must be one; the rest is for the page. */
const quarter = async ({ params }: Asked): Promise<null | undefined> =>
  params.quarter === undefined || parseQuarter(params.quarter) ? null : undefined;

/** Somebody by his key, also one who left: his page says so. */
const person: Find<Person> = async ({ services, params }) =>
  (await services.store.person(params.person ?? '')) ?? undefined;

const organisation: Find<Organisation> = async ({ services, params }) =>
  (await services.store.organisation(params.organisation ?? '')) ?? undefined;

const absence: Find<AbsenceKey> = async ({ services, params }) => {
  const entry = await services.store.absence(params.absence ?? '');
  const who = entry && (await services.store.person(entry.person));
  return who ? { ...entry, organisation: who.organisation } : undefined;
};

const finders: { [A in Action]: Find<Resources[A]> } = {
  public: none,
  'demo.use': none,
  'identity.write': none,
  'tasks.list': none,
  'own-tasks.list': none,
  'task.read': task,
  'task.complete': task,
  'task.claim': task,
  'tasks.repair': none,
  'task.repair': task,
  'task.reassign': task,
  'task.nudge': task,
  'cycle.read': cycle,
  'cycle.repair': cycle,
  'cycle.ask': cycle,
  'cycle.remark': cycle,
  'cycle.move': cycle,
  'cycle.cancel': cycle,
  'agenda.read': agenda,
  'minutes.read': minutes,
  'round.read': quarter,
  'round.open': quarter,
  'trend.read': none,
  'cycle.start': quarter,
  'input.read': own,
  'input.write': own,
  'input.answer-for': task,
  'question.read': question,
  'question.write': question,
  'fact-check.read': own,
  'fact-check.write': own,
  'agency.read': quarter,
  'settings.read': none,
  'settings.write': none,
  'form.read': none,
  'form.submit': submittedTask,
  'own-details.read': none,
  'own-details.write': none,
  'team.read': none,
  'absence.write': person,
  'absence.end': absence,
  'person.hand-over': person,
  'organisation.add': none,
  'organisation.change': organisation,
  'contacts.read': none,
  'contact-list.read': organisation,
  'contacts.write': organisation,
  'contact.write': person,
  'mail-rhythm.read': own,
  'mail-rhythm.write': own,
};

/** Loads what an action is about; undefined when it does not exist. */
export function findResource<A extends Action>(action: A, asked: Asked): Promise<Resources[A] | undefined> {
  return finders[action](asked);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
