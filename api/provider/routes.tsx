import { createFormFlow } from '../answers/flow';
import { paths } from '../paths';
import { defineRoutes } from '../routing/route';
import { factCheckSubject } from './fact-check-subject';

const reading = createFormFlow<'fact-check.read'>(factCheckSubject);
const writing = createFormFlow<'fact-check.write'>(factCheckSubject);

/** The pages on which a provider checks the facts of the minutes. */
export const providerRoutes = defineRoutes([
  {
    method: 'get',
    path: paths.factCheck,
    permission: 'fact-check.read',
    audit: 'fact-check.read',
    handle: reading.showForm,
  },
  {
    method: 'post',
    path: paths.factCheck,
    permission: 'fact-check.write',
    audit: null,
    handle: writing.postForm,
  },
  {
    method: 'post',
    path: paths.factCheckDraft,
    permission: 'fact-check.write',
    audit: null,
    handle: writing.saveDraft,
  },
  {
    method: 'get',
    path: paths.factCheckCheck,
    permission: 'fact-check.read',
    audit: null,
    handle: reading.showCheck,
  },
  {
    method: 'post',
    path: paths.factCheckSend,
    permission: 'fact-check.write',
    audit: 'fact-check.sent',
    handle: writing.send,
  },
  {
    method: 'get',
    path: paths.factCheckSent,
    permission: 'fact-check.read',
    audit: null,
    handle: reading.showSent,
  },
]);
