import type { Invitation, Person, TaskView } from '../../store/types';
import type { Assignee } from '../../workflows/engine/state';
import { ANONYMOUS, type PersonActor, type RequestActor, type VisitorActor } from './actor';
import type { PolicyRole } from './roles';

/** Everything that somebody can be to the policy. */
export const policyRoles: readonly PolicyRole[] = [
  'contractManager',
  'policyAdviser',
  'manager',
  'formDesigner',
  'municipalOfficer',
  'providerContact',
  'inputVisitor',
  'factCheckVisitor',
  'anonymous',
];

/** A person of a role, at the region, at Huizen or at De Oever. */
export function personActor(role: Person['role'], given: Partial<Person> = {}): PersonActor {
  const organisation =
    role === 'municipalOfficer' ? 'huizen' : role === 'providerContact' ? 'de-oever' : 'regio';
  return {
    kind: 'person',
    person: {
      _id: role,
      name: 'Iemand',
      email: `${role}@regio.example`,
      phone: '',
      role,
      organisation,
      functionTitle: 'functie',
      primary: true,
      ...given,
    },
  };
}

/** Somebody with the link of Huizen (input) or De Oever (fact check) for 2027-Q1. */
export function visitorActor(kind: Invitation['kind'], given: Partial<Invitation> = {}): VisitorActor {
  const organisation = given.organisation ?? (kind === 'municipal-input' ? 'huizen' : 'de-oever');
  const invitation: Invitation = {
    _id: `${kind}:${organisation}:2027-Q1`,
    kind,
    organisation,
    quarter: '2027-Q1',
    nonce: 'n',
    createdAt: 0,
    expiresAt: 1,
    revokedAt: null,
    ...given,
  };
  return { kind: 'visitor', invitation, organisation, functionTitle: null, email: null };
}

/** One actor for each role that the policy knows. */
export function actorOf(role: PolicyRole): RequestActor {
  if (role === 'anonymous') return ANONYMOUS;
  if (role === 'inputVisitor') return visitorActor('municipal-input');
  if (role === 'factCheckVisitor') return visitorActor('fact-check');
  return personActor(role);
}

/** An open task of a member of staff, or of an organisation. */
export function taskOf(assignee: Assignee, quarter = '2027-Q1'): TaskView {
  return {
    _id: 'task',
    processId: 'cycle:de-oever:2027-Q1',
    definition: 'quarterly-cycle',
    subject: { provider: 'de-oever', quarter },
    step: 'x',
    phase: 'x',
    title: 'x',
    why: 'x',
    form: { key: 'planning', version: 1 },
    status: 'open',
    person: assignee.kind === 'person' ? assignee.person : null,
    organisation: assignee.kind === 'person' ? 'regio' : assignee.organisation,
    openedAt: 0,
    dueAt: 1,
    sequence: 1,
    order: 1,
    task: {
      id: 'task',
      step: 'x',
      round: 1,
      assignee,
      openedAt: 0,
      dueAt: 1,
      fired: [],
      status: 'open',
    },
  };
}
