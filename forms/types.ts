import { z } from 'zod';

/** Keys that would reach into JavaScript's own objects; no question may carry one. */
const RESERVED_KEYS = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);

/** One question's name inside a form: a letter, then letters and digits; it becomes part of names, ids and paths. */
const keySchema = z
  .string()
  .max(60)
  .regex(/^[a-zA-Z][a-zA-Z0-9]*$/)
  .refine((key) => !RESERVED_KEYS.has(key));

/** Form.io's builder writes '' for a limit that is not set, and sometimes a number as text. */
const limitSchema = z.union([z.number(), z.string().regex(/^\d*$/), z.null()]).optional();

const conditionSchema = z.looseObject({
  component: z.string(),
  operator: z.enum(['isEqual', 'isNotEqual', 'isEmpty', 'isNotEmpty']),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
});

const conditionalSchema = z.looseObject({
  show: z.union([z.boolean(), z.string(), z.null()]).optional(),
  when: z.string().nullable().optional(),
  eq: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  conjunction: z.enum(['all', 'any']).optional(),
  conditions: z.array(conditionSchema).optional(),
  json: z.unknown().optional(),
});

const validateSchema = z.looseObject({
  required: z.boolean().optional(),
  minLength: limitSchema,
  maxLength: limitSchema,
  min: limitSchema,
  max: limitSchema,
  pattern: z.string().optional(),
  json: z.unknown().optional(),
  customMessage: z.string().optional(),
});

const optionSchema = z.looseObject({ label: z.string(), value: z.string().min(1) });

const common = {
  key: keySchema,
  input: z.boolean().optional(),
  hidden: z.boolean().optional(),
  conditional: conditionalSchema.nullable().optional(),
};

const question = {
  ...common,
  label: z.string(),
  description: z.string().optional(),
  disabled: z.boolean().optional(),
  validate: validateSchema.optional(),
  errors: z.record(z.string(), z.string()).optional(),
  defaultValue: z.unknown().optional(),
  autocomplete: z.string().optional(),
};

const options = z.array(optionSchema).min(1);

const leafSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('textfield'), ...question }),
  z.looseObject({ type: z.literal('textarea'), ...question, rows: z.number().optional() }),
  z.looseObject({ type: z.literal('email'), ...question }),
  z.looseObject({ type: z.literal('number'), ...question }),
  z.looseObject({ type: z.literal('datetime'), ...question, enableTime: z.literal(false) }),
  z.looseObject({ type: z.literal('time'), ...question }),
  z.looseObject({ type: z.literal('checkbox'), ...question }),
  z.looseObject({ type: z.literal('radio'), ...question, values: options }),
  z.looseObject({ type: z.literal('selectboxes'), ...question, values: options }),
  z.looseObject({ type: z.literal('select'), ...question, data: z.looseObject({ values: options }) }),
  z.looseObject({ type: z.literal('hidden'), ...question }),
  z.looseObject({ type: z.literal('content'), ...common, html: z.string() }),
]);

/** Repeating rows. `fixedRows`, `rowLabel` and `rowTitle` are ours: rows that nobody adds or removes, what a row is called ("Onderwerp 2"), and the question whose answer names it. */
const gridSchema = z.looseObject({
  type: z.literal('datagrid'),
  ...question,
  components: z.array(leafSchema).min(1),
  addAnother: z.string().optional(),
  fixedRows: z.boolean().optional(),
  rowLabel: z.string().optional(),
  rowTitle: z.string().optional(),
  /** Form.io's own "Allow Reorder". */
  reorder: z.boolean().optional(),
});

const groupFields = {
  ...common,
  components: z.array(z.discriminatedUnion('type', [leafSchema, gridSchema])).min(1),
};
const groupSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('fieldset'), ...groupFields, legend: z.string() }),
  z.looseObject({ type: z.literal('panel'), ...groupFields, title: z.string() }),
]);

/** A form as Form.io writes it, limited to the component types that we render and check: two levels deep at the most. */
export const formDefinitionSchema = z.looseObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  display: z.literal('form'),
  components: z.array(z.discriminatedUnion('type', [leafSchema, gridSchema, groupSchema])).min(1),
});

export type FormDefinition = z.infer<typeof formDefinitionSchema>;
export type LeafComponent = z.infer<typeof leafSchema>;
export type ContentComponent = Extract<LeafComponent, { type: 'content' }>;
/** A component that takes one answer. */
export type QuestionComponent = Exclude<LeafComponent, { type: 'content' }>;
export type GridComponent = z.infer<typeof gridSchema>;
export type GroupComponent = z.infer<typeof groupSchema>;
export type FormComponent = LeafComponent | GridComponent | GroupComponent;
export type Conditional = z.infer<typeof conditionalSchema>;

/** Text, a number, a tick, or the ticks of a checkbox group by option. Dates are 'YYYY-MM-DD', times 'HH:mm', choices the option's value. */
export type FormValue = string | number | boolean | { [option: string]: boolean };
export type FormRow = { [key: string]: FormValue };
/** The answers of one form, by key; rows as an array. */
export type FormData = { [key: string]: FormValue | FormRow[] };

export type ProblemCode =
  | 'required'
  | 'wrong-type'
  | 'control-characters'
  | 'markup'
  | 'too-long'
  | 'too-short'
  | 'invalid-option'
  | 'invalid-date'
  | 'invalid-time'
  | 'invalid-number'
  | 'too-small'
  | 'too-large'
  | 'invalid-email'
  | 'pattern'
  | 'too-many-rows'
  | 'too-few-rows'
  | 'rule';

/** One thing wrong with an answer: where ('topics[0].subject'), what, and in Dutch how to mend it. 'privacy' is for whoever guards the texts; the forms themselves never say it. */
export type Problem = { path: string; code: ProblemCode | 'privacy'; message: string; label: string };

export type Verdict = { ok: true; data: FormData } | { ok: false; problems: Problem[]; data: FormData };

/** One reason not to publish a form, for the form designer (Dutch). */
export type LintFinding = { path: string; code: string; message: string };

/** The published version of a form that an answer or a task is pinned to. */
export type FormVersion = { id: string; number: number; publishedAt?: string };
