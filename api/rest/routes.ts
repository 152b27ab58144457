import { toFormio } from '../../forms/rest';
import { formDefinitionSchema } from '../../forms/types';
import { toEngineActor } from '../access/actor';
import { isStaff } from '../access/roles';
import { pinnedForm } from '../answers/pinned-form';
import { submitAnswer } from '../answers/submit-answer';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import { defineRoutes } from '../routing/route';
import { fixedDataFor } from './fixed-data';
import { openapiDocument } from './openapi';
import { readRestSubmission } from './read-submission';
import { submissionReply } from './submission-reply';
import { openTasksOf, toRestTask } from './task-list';

/** The REST interface by Form.io's conventions; it answers by the same way as the pages. */
export const restRoutes = defineRoutes([
  {
    method: 'get',
    path: paths.openapi,
    permission: 'public',
    audit: null,
    kind: 'api',
    standalone: true,
    handle: ({ services, json }) => json(openapiDocument(services.config.baseUrl)),
  },
  {
    method: 'get',
    path: paths.apiTasks,
    permission: 'own-tasks.list',
    audit: null,
    kind: 'api',
    handle: async ({ services, actor, json }) =>
      json({ tasks: (await openTasksOf(services.store, actor)).map(toRestTask) }),
  },
  {
    method: 'get',
    path: '/api/v1/forms/:key',
    permission: 'form.read',
    audit: null,
    kind: 'api',
    async handle({ services, params, query, json }) {
      const key = params.key ?? '';
      const version = Number(query.version);
      const form = Number.isInteger(version)
        ? await services.store.formVersion(key, version)
        : await services.store.publishedForm(key);
      if (!form) throw new AppError('not-found');
      const published = {
        id: form._id,
        number: form.version,
        publishedAt: new Date(form.publishedAt).toISOString(),
      };
      return json(toFormio(formDefinitionSchema.parse(form.definition), published));
    },
  },
  {
    method: 'post',
    path: '/api/v1/forms/:key/submission',
    permission: 'form.submit',
    audit: 'answer.sent',
    kind: 'api',
    async handle(ctx) {
      const { services, actor, now, clockOffset, resource: task, body, requestId } = ctx;
      const form = await pinnedForm(services.store, task.form);
      const fixed = await fixedDataFor(services.store, task);
      const submission = await readRestSubmission(body, { form, fixed });
      const result = await submitAnswer({
        services,
        actor,
        now,
        clockOffset,
        task,
        ...submission,
        ...(fixed ? { fixed } : {}),
      });
      const people = await services.store.listPeople();
      return submissionReply(result, {
        requestId,
        words: {
          address: isStaff(actor) ? 'je' : 'u',
          now,
          by: toEngineActor(actor),
          personName: (id) => people.find(({ _id }) => _id === id)?.name ?? 'Een collega',
        },
      });
    },
  },
]);
