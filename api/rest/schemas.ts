import { z } from 'zod';

/** The shapes of the REST interface: the same that check what comes in and that openapi.json is written from. */

const instantSchema = z.iso.datetime().describe('Instant in UTC, RFC 3339');

const formRef = z.strictObject({ key: z.string(), version: z.int().min(1) });

export const taskSchema = z
  .strictObject({
    id: z.string(),
    form: formRef.describe('The form to answer with, in the version this task is pinned to'),
    step: z.string(),
    title: z.string(),
    organisation: z.string().describe('Whose task it is: the region, a municipality or a provider'),
    provider: z.string().describe('The provider it is about'),
    quarter: z.string().describe('Such as 2027-Q1'),
    openedAt: instantSchema,
    dueAt: instantSchema,
  })
  .meta({ id: 'Task' });

export const taskListSchema = z.strictObject({ tasks: z.array(taskSchema) }).meta({ id: 'TaskList' });

const uuid = z.guid('must be a UUID').transform((id) => id.toLowerCase());

/** What Form.io's own client sends along stays welcome in `metadata`; only what is named here means something to us. */
const metadataSchema = z.looseObject({
  task: z.string().max(300).optional().describe('Id of the task that is answered; `?task=` does the same'),
  requestId: uuid.optional().describe('Idempotency key: a repeat with the same one is carried out once'),
  supersedes: z
    .guid('must be the id of an answer')
    .nullish()
    .describe('Id of the answer that this one replaces, where it may still be changed'),
  confirmedPrivacy: z
    .string()
    .trim()
    .min(3, 'must say why')
    .max(500)
    .optional()
    .describe('Why what looks like personal data is none; it is audited'),
});

export const submissionSchema = z
  .strictObject({
    data: z.record(z.string(), z.unknown()).describe('Answers by the keys of the form'),
    metadata: metadataSchema.optional(),
    state: z.literal('submitted', 'drafts are not taken here').optional(),
    _vnote: z.string().max(500).optional(),
  })
  .meta({ id: 'Submission' });

export const acceptedSchema = z
  .strictObject({
    _id: z.string().describe('Id of the answer: the requestId'),
    form: z.string().describe('Version of the form, as `_id` of the form'),
    task: z.string(),
    data: z.record(z.string(), z.unknown()),
    state: z.literal('submitted'),
    outcome: z.string().describe('What the answer meant to the process'),
    created: instantSchema,
    modified: instantSchema,
  })
  .meta({ id: 'AcceptedSubmission' });

export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('Dutch, for people: what is the matter and what to do'),
    code: z.string(),
    instance: z.string(),
    invalidParams: z
      .array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() }))
      .optional()
      .describe('Everything that is wrong with what was sent, at once'),
  })
  .meta({ id: 'Problem' });

export const formSchema = z
  .looseObject({
    _id: z.string(),
    _vid: z.int(),
    title: z.string(),
    name: z.string(),
    path: z.string(),
    type: z.literal('form'),
    display: z.literal('form'),
    components: z.array(z.looseObject({})),
  })
  .meta({ id: 'Form' });
