import type { Connection } from 'mongoose';
import { createCollection } from './collection';
import type {
  AbsenceEntry,
  Action,
  AgencyPoint,
  Agenda,
  Answer,
  AuditLine,
  Draft,
  EventView,
  Fault,
  Handover,
  Heartbeat,
  Invitation,
  Minutes,
  Notice,
  Nudge,
  Organisation,
  OutboxMail,
  Person,
  ProcessView,
  PublishedForm,
  Round,
  Session,
  Settings,
  SignIn,
  TaskView,
} from './types';

/** Every collection of the database, under the name it has there. */
export type Collections = ReturnType<typeof createCollections>;

/** Opens every collection on a connection. */
export function createCollections(connection: Connection) {
  return {
    organisations: createCollection<Organisation>(connection, 'organisations'),
    people: createCollection<Person>(connection, 'people'),
    absences: createCollection<AbsenceEntry>(connection, 'absences'),
    handovers: createCollection<Handover>(connection, 'handovers'),
    forms: createCollection<PublishedForm>(connection, 'forms'),
    answers: createCollection<Answer>(connection, 'answers'),
    drafts: createCollection<Draft>(connection, 'drafts'),
    rounds: createCollection<Round>(connection, 'rounds'),
    processes: createCollection<ProcessView>(connection, 'processes'),
    tasks: createCollection<TaskView>(connection, 'tasks'),
    events: createCollection<EventView>(connection, 'events'),
    notices: createCollection<Notice>(connection, 'notices'),
    nudges: createCollection<Nudge>(connection, 'nudges'),
    outbox: createCollection<OutboxMail>(connection, 'outbox'),
    invitations: createCollection<Invitation>(connection, 'invitations'),
    signIns: createCollection<SignIn>(connection, 'signIns'),
    sessions: createCollection<Session>(connection, 'sessions'),
    agendas: createCollection<Agenda>(connection, 'agendas'),
    minutes: createCollection<Minutes>(connection, 'minutes'),
    actions: createCollection<Action>(connection, 'actions'),
    agencyPoints: createCollection<AgencyPoint>(connection, 'agencyPoints'),
    audit: createCollection<AuditLine>(connection, 'audit'),
    faults: createCollection<Fault>(connection, 'faults'),
    heartbeats: createCollection<Heartbeat>(connection, 'heartbeats'),
    settings: createCollection<Settings>(connection, 'settings'),
  };
}
