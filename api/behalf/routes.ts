import { createFormFlow } from '../answers/flow';
import { defineRoutes } from '../routing/route';
import { behalfSubject } from './behalf-subject';

const flow = createFormFlow<'input.answer-for'>(behalfSubject);
const PATH = '/taken/:task/doorgeven';
const permission = 'input.answer-for';

/** The pages on which staff writes down what a municipality said by phone. */
export const behalfRoutes = defineRoutes([
  { method: 'get', path: PATH, permission, audit: 'input.read', handle: flow.showForm },
  { method: 'post', path: PATH, permission, audit: null, handle: flow.postForm },
  { method: 'post', path: `${PATH}/concept`, permission, audit: null, handle: flow.saveDraft },
  { method: 'get', path: `${PATH}/controle`, permission, audit: null, handle: flow.showCheck },
  {
    method: 'post',
    path: `${PATH}/versturen`,
    permission,
    audit: 'input.sent-on-behalf',
    handle: flow.send,
  },
  { method: 'get', path: `${PATH}/verstuurd`, permission, audit: null, handle: flow.showSent },
]);
