import type { AbsenceEntry, Organisation, Person, TaskView } from '../../store/types';
import { organisationOf, type RequestActor } from './actor';
import { principalOf } from './principals';
import { type PolicyRole, policyRoleOf } from './roles';

/** What each action is about; null where it is about no single thing. */
export type Resources = {
  /** Open to everybody: health, signing in, links from mails. */
  public: null;
  'demo.use': null;
  'identity.write': null;
  'tasks.list': null;
  'own-tasks.list': null;
  'task.read': TaskView;
  'task.complete': TaskView;
  'task.claim': TaskView;
  /** The pages for several tasks of the team; each task is asked about by itself. */
  'tasks.repair': null;
  /** Extending, skipping, giving back and opening again. */
  'task.repair': TaskView;
  'task.reassign': TaskView;
  'task.nudge': TaskView;
  'cycle.read': CycleKey;
  /** Holding, going on, sending back and withdrawing. */
  'cycle.repair': CycleKey;
  'cycle.ask': CycleKey;
  'cycle.remark': CycleKey;
  'cycle.move': CycleKey;
  'cycle.cancel': CycleKey;
  'agenda.read': PaperKey;
  'minutes.read': PaperKey;
  'round.read': null;
  'trend.read': null;
  'round.open': null;
  /** Starting the cycle of one provider by hand, also a new one. */
  'cycle.start': null;
  'input.read': OwnedKey;
  'input.write': OwnedKey;
  /** Writing down what a municipality said by phone. */
  'input.answer-for': TaskView;
  /** A question beside the usual ones, for the organisation that was asked. */
  'question.read': TaskView;
  'question.write': TaskView;
  'fact-check.read': OwnedKey;
  'fact-check.write': OwnedKey;
  'agency.read': null;
  'settings.read': null;
  'settings.write': null;
  'form.read': null;
  'form.submit': TaskView;
  /** One's own details, rhythm of mail and absence. */
  'own-details.read': null;
  'own-details.write': null;
  'team.read': null;
  'absence.write': Person;
  'absence.end': AbsenceKey;
  /** Giving everything of a colleague to another, and letting him go. */
  'person.hand-over': Person;
  /** Saying which municipalities and providers there are, and what they are like. */
  'organisation.add': null;
  'organisation.change': Organisation;
  'contacts.read': null;
  'contact-list.read': Organisation;
  'contacts.write': Organisation;
  'contact.write': Person;
  'mail-rhythm.read': OwnedKey;
  'mail-rhythm.write': OwnedKey;
};

/** An absence, and where whoever is away works. */
export type AbsenceKey = AbsenceEntry & { organisation: string };

export type Action = keyof Resources;

export type CycleKey = { provider: string; quarter: string };

/** An agenda or minutes: `final` is released or fixed. */
export type PaperKey = CycleKey & { final: boolean };

/** What belongs to one organisation: its input, or its check of the facts. */
export type OwnedKey = { organisation: string };

/** The organisation of everybody in the regional team. */
const REGION = 'regio';

type Rule<R> = (actor: RequestActor, resource: R) => boolean;

const anybody = () => true;
const roles =
  (...allowed: readonly PolicyRole[]) =>
  (actor: RequestActor) =>
    allowed.includes(policyRoleOf(actor));
const staff = roles('contractManager', 'policyAdviser', 'manager', 'formDesigner');
const team = roles('contractManager', 'policyAdviser', 'manager');
const municipality = roles('municipalOfficer', 'inputVisitor');
const provider = roles('providerContact', 'factCheckVisitor');
const leads = roles('contractManager', 'manager');
const known = (actor: RequestActor) => actor.kind !== 'anonymous';

const ownTask: Rule<TaskView> = (actor, task) => {
  const { assignee } = task.task;
  if (assignee.kind === 'person') {
    const person = task.person ?? assignee.person;
    return team(actor) && (isPerson(actor, person) || principalOf(actor, { person }) !== null);
  }
  if (organisationOf(actor) !== assignee.organisation) return false;
  if (actor.kind !== 'visitor') return municipality(actor) || provider(actor);
  // An invitation is for one quarter: an older link must not answer a newer question.
  return (municipality(actor) || provider(actor)) && actor.invitation.quarter === task.subject.quarter;
};

const own =
  (group: (actor: RequestActor) => boolean): Rule<OwnedKey> =>
  (actor, { organisation }) =>
    group(actor) && organisationOf(actor) === organisation;

/** The manager says who works in the team; both leads who can be reached around it. */
const keeper = (actor: RequestActor, organisation: string): boolean =>
  organisation === REGION ? roles('manager')(actor) : leads(actor);

const finalPaper: Rule<PaperKey> = (actor, paper) => {
  if (staff(actor)) return true;
  if (!paper.final) return false;
  return municipality(actor) || (provider(actor) && organisationOf(actor) === paper.provider);
};

/** Who may do what: the one table. */
const policy: { [A in Action]: Rule<Resources[A]> } = {
  public: anybody,
  'demo.use': anybody,
  'identity.write': roles('inputVisitor', 'factCheckVisitor'),
  'tasks.list': staff,
  'own-tasks.list': known,
  'task.read': (actor, task) => staff(actor) || ownTask(actor, task),
  'task.complete': ownTask,
  'task.claim': (actor, { task }) => team(actor) && task.assignee.kind === 'person',
  'tasks.repair': team,
  'task.repair': (actor, task) => leads(actor) || (team(actor) && ownTask(actor, task)),
  'task.reassign': team,
  'task.nudge': team,
  'cycle.read': staff,
  'cycle.repair': leads,
  'cycle.ask': team,
  'cycle.remark': team,
  'cycle.move': leads,
  'cycle.cancel': leads,
  'agenda.read': finalPaper,
  'minutes.read': finalPaper,
  'round.read': staff,
  // How often which municipality answers in time is for the team's own talk.
  'trend.read': team,
  'round.open': leads,
  'cycle.start': leads,
  'input.read': own(municipality),
  'input.write': own(municipality),
  'input.answer-for': (actor, { task }) =>
    team(actor) && task.assignee.kind === 'organisation' && task.assignee.role === 'municipalOfficer',
  'question.read': ownTask,
  'question.write': ownTask,
  'fact-check.read': own(provider),
  'fact-check.write': own(provider),
  'agency.read': staff,
  'settings.read': staff,
  'settings.write': roles('manager'),
  'form.read': known,
  'form.submit': ownTask,
  'own-details.read': staff,
  'own-details.write': staff,
  'team.read': staff,
  'absence.write': (actor, { organisation }) => keeper(actor, organisation),
  'absence.end': (actor, { person, organisation }) =>
    keeper(actor, organisation) || (staff(actor) && isPerson(actor, person)),
  'person.hand-over': (actor, { organisation }) => organisation === REGION && roles('manager')(actor),
  'organisation.add': roles('manager'),
  'organisation.change': roles('manager'),
  'contacts.read': staff,
  'contact-list.read': staff,
  'contacts.write': (actor, { _id }) => keeper(actor, _id),
  'contact.write': (actor, { organisation }) => keeper(actor, organisation),
  'mail-rhythm.read': own((actor) => municipality(actor) || provider(actor)),
  'mail-rhythm.write': own((actor) => municipality(actor) || provider(actor)),
};

/** Whether somebody may do something with one thing; it is the only place that says so. */
export function can<A extends Action>(actor: RequestActor, action: A, resource: Resources[A]): boolean {
  return policy[action](actor, resource);
}

function isPerson(actor: RequestActor, person: string): boolean {
  return actor.kind === 'person' && actor.person._id === person;
}
