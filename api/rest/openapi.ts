import { z } from 'zod';
import { acceptedSchema, formSchema, problemSchema, submissionSchema, taskListSchema } from './schemas';

/** Version of the interface, as the `API-Version` header says it too. */
export const API_VERSION = '1.0.0';

const schemas = {
  Form: formSchema,
  TaskList: taskListSchema,
  Submission: submissionSchema,
  AcceptedSubmission: acceptedSchema,
  Problem: problemSchema,
} as const;

type SchemaName = keyof typeof schemas;

const VERSION_HEADER = { 'API-Version': { schema: { type: 'string' }, example: API_VERSION } };

/** The description of the REST interface (OpenAPI 3.1), written from the schemas that check it. */
export function openapiDocument(baseUrl: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kwartaalronde',
      version: API_VERSION,
      description:
        'Formulieren en taken van de kwartaalronde, naar de REST-conventies van Form.io. Aanmelden gaat met de sessie of de uitnodiging van de website (cookie).',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Regio Gooi en Vechtstreek, Inkoop en Contractbeheer' },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    security: [{ session: [] }, { invitation: [] }],
    paths: {
      '/tasks': {
        get: {
          operationId: 'listTasks',
          summary: 'De open taken van wie vraagt',
          responses: {
            200: response('TaskList', 'De taken, wat het eerst klaar moet zijn vooraan'),
            ...errors(401),
          },
        },
      },
      '/forms/{key}': {
        get: {
          operationId: 'getForm',
          summary: 'Een formulier als Form.io-JSON',
          parameters: [
            keyParameter,
            {
              name: 'version',
              in: 'query',
              description: 'Een eerdere versie, zoals een taak die noemt; anders de gepubliceerde',
              schema: { type: 'integer', minimum: 1 },
            },
          ],
          responses: { 200: response('Form', 'Het formulier'), ...errors(401, 404) },
        },
      },
      '/forms/{key}/submission': {
        post: {
          operationId: 'submitForm',
          summary: 'Een taak beantwoorden met dit formulier',
          parameters: [
            keyParameter,
            {
              name: 'task',
              in: 'query',
              description: 'De taak, waar `metadata.task` haar niet noemt',
              schema: { type: 'string' },
            },
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: reference('Submission') } },
          },
          responses: {
            201: response('AcceptedSubmission', 'Bewaard en verwerkt'),
            ...errors(400, 401, 403, 404, 409, 413, 415, 422, 503),
          },
        },
      },
    },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'sessie' },
        invitation: { type: 'apiKey', in: 'cookie', name: 'uitnodiging' },
      },
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [
          name,
          // What goes in is described as it is sent, before our reading changes it.
          z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', reused: 'inline' }),
        ]),
      ),
    },
  };
}

const keyParameter = {
  name: 'key',
  in: 'path',
  required: true,
  description: 'De sleutel van het formulier, zoals municipal-input',
  schema: { type: 'string' },
};

function reference(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}

function response(name: SchemaName, description: string) {
  return {
    description,
    headers: VERSION_HEADER,
    content: { 'application/json': { schema: reference(name) } },
  };
}

const MEANING: Readonly<Record<number, string>> = {
  400: 'De JSON is niet te lezen',
  401: 'Niet aangemeld',
  403: 'Niet voor u',
  404: 'Bestaat niet',
  409: 'Kan nu niet; de problem zegt wat er nu geldt',
  413: 'Meer dan 1 MB',
  415: 'Geen application/json',
  422: 'Niet goed ingevuld; alle problemen tegelijk',
  503: 'Nu niet bereikbaar; herhaal met dezelfde requestId',
};

function errors(...statuses: readonly number[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: MEANING[status] ?? '',
        headers: VERSION_HEADER,
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}
