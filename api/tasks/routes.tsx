import { createFormFlow } from '../answers/flow';
import { paths } from '../paths';
import { defineRoutes } from '../routing/route';
import { claimTask } from './claim-task';
import { showInbox } from './inbox/show-inbox';
import { taskSubject } from './task-page/task-subject';

const reading = createFormFlow<'task.read'>(taskSubject);
const writing = createFormFlow<'task.complete'>(taskSubject);

/** The work of the team: the inbox, and the pages of one task. */
export const taskRoutes = defineRoutes([
  { method: 'get', path: paths.tasks, permission: 'tasks.list', audit: null, handle: showInbox },
  {
    method: 'get',
    path: '/taken/:task',
    permission: 'task.read',
    audit: 'task.read',
    handle: reading.showForm,
  },
  {
    method: 'post',
    path: '/taken/:task',
    permission: 'task.complete',
    audit: null,
    handle: writing.postForm,
  },
  {
    method: 'post',
    path: '/taken/:task/concept',
    permission: 'task.complete',
    audit: null,
    handle: writing.saveDraft,
  },
  {
    method: 'get',
    path: '/taken/:task/controle',
    permission: 'task.read',
    audit: null,
    handle: reading.showCheck,
  },
  {
    method: 'post',
    path: '/taken/:task/versturen',
    permission: 'task.complete',
    audit: 'task.completed',
    handle: writing.send,
  },
  {
    method: 'get',
    path: '/taken/:task/verstuurd',
    permission: 'task.read',
    audit: null,
    handle: reading.showSent,
  },
  {
    method: 'post',
    path: '/taken/:task/overnemen',
    permission: 'task.claim',
    audit: 'task.claimed',
    handle: claimTask,
  },
]);
