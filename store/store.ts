import mongoose from 'mongoose';
import { createAbsenceQueries } from './absences';
import { createAnswerQueries } from './answers';
import { createAuditQueries } from './audit';
import { createBoardQueries } from './board';
import { createBounceQueries } from './bounces';
import { createCollections } from './collections';
import { createCycleDocumentQueries } from './cycle-documents';
import { createDraftQueries } from './drafts';
import { createEventQueries } from './events';
import { createFaultQueries } from './faults';
import { createFigureQueries } from './figures';
import { createFormQueries } from './forms';
import { createHandoverQueries } from './handovers';
import { createInvitationQueries } from './invitations';
import { createNoticeQueries } from './notices';
import { createNudgeQueries } from './nudges';
import { createOrganisationQueries } from './organisations';
import { createOutboxQueries } from './outbox';
import { createPeopleQueries } from './people';
import { createProcessQueries } from './processes';
import { createSettingsQueries } from './settings';
import { createSignInQueries } from './sign-ins';
import { createTaskQueries } from './tasks';

/** All there is to ask of the database, as plain functions that give plain documents. */
export type Store = Awaited<ReturnType<typeof createStore>>;

/** How long (ms) a query waits for a database that cannot be reached: a page must answer within 5 seconds. */
const SERVER_SELECTION_MS = 3000;

/** Connects to the database; throws when it does not answer within 3 seconds. Later losses heal by themselves. */
export async function createStore(uri: string) {
  const connection = mongoose.createConnection(uri, {
    serverSelectionTimeoutMS: SERVER_SELECTION_MS,
    connectTimeoutMS: SERVER_SELECTION_MS,
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
  });
  await connection.asPromise();
  const collections = createCollections(connection);
  return {
    ...createSettingsQueries(collections),
    ...createFaultQueries(collections),
    ...createFigureQueries(collections),
    ...createOrganisationQueries(collections),
    ...createPeopleQueries(collections),
    ...createAbsenceQueries(collections),
    ...createHandoverQueries(collections),
    ...createFormQueries(collections),
    ...createAnswerQueries(collections),
    ...createDraftQueries(collections),
    ...createProcessQueries(collections),
    ...createBoardQueries(collections),
    ...createTaskQueries(collections),
    ...createEventQueries(collections),
    ...createNoticeQueries(collections),
    ...createNudgeQueries(collections),
    ...createOutboxQueries(collections),
    ...createBounceQueries(collections),
    ...createCycleDocumentQueries(collections),
    ...createInvitationQueries(collections),
    ...createSignInQueries(collections),
    ...createAuditQueries(collections),
    /** The collections themselves, for whoever writes the read model. */
    collections,
    connection,
    /** Closes the connection. */
    close: (): Promise<void> => connection.close(),
  };
}
