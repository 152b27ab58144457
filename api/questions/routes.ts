import { createFormFlow } from '../answers/flow';
import { defineRoutes } from '../routing/route';
import { questionSubject } from './question-subject';

const reading = createFormFlow<'question.read'>(questionSubject);
const writing = createFormFlow<'question.write'>(questionSubject);
const QUESTION = '/vragen/:task';

/** The pages on which an organisation answers a question beside the usual ones. */
export const questionRoutes = defineRoutes([
  {
    method: 'get',
    path: QUESTION,
    permission: 'question.read',
    audit: 'question.read',
    handle: reading.showForm,
  },
  { method: 'post', path: QUESTION, permission: 'question.write', audit: null, handle: writing.postForm },
  {
    method: 'post',
    path: `${QUESTION}/concept`,
    permission: 'question.write',
    audit: null,
    handle: writing.saveDraft,
  },
  {
    method: 'get',
    path: `${QUESTION}/controle`,
    permission: 'question.read',
    audit: null,
    handle: reading.showCheck,
  },
  {
    method: 'post',
    path: `${QUESTION}/versturen`,
    permission: 'question.write',
    audit: 'question.answered',
    handle: writing.send,
  },
  {
    method: 'get',
    path: `${QUESTION}/verstuurd`,
    permission: 'question.read',
    audit: null,
    handle: reading.showSent,
  },
]);
