import { parseBody } from '../../forms/body';
import {
  type FormComponent,
  type FormData,
  type FormDefinition,
  formDefinitionSchema,
  type Problem,
} from '../../forms/types';
import { validateSubmission } from '../../forms/validate';
import type { Store } from '../../store/store';
import { type AnswerFinding, inspectAnswer, refusedFindings } from '../answers/inspect-answer';
import { AppError } from '../errors/app-error';
import type { AskedField, Option, Repair, RepairField } from './repair';

/** The questions of a repair with what can be chosen, and the published version they come from. */
export type RepairForm = { version: number; asked: FormDefinition };

type Given = {
  repair: Pick<Repair<never, string>, 'form' | 'fields' | 'title'>;
  options: Partial<Record<RepairField, readonly Option[]>>;
};

/** Reads the questions of a repair from its published form; throws 'internal' when that was never published. */
export async function repairForm(
  store: Pick<Store, 'publishedForm'>,
  { repair, options }: Given,
): Promise<RepairForm> {
  const published = await store.publishedForm(repair.form);
  const whole = formDefinitionSchema.safeParse(published?.definition);
  if (!published || !whole.success) {
    throw new AppError('internal', { internal: `the form ${repair.form} is not published` });
  }
  const components = repair.fields.flatMap((field) => {
    const found = whole.data.components.find(({ key }) => key === field.key);
    return found ? [asked(found, { field, options: options[field.key] })] : [];
  });
  return { version: published.version, asked: { ...whole.data, title: repair.title, components } };
}

/** A question in the words of this repair; one with options is a choice, whatever it is in the form. */
function asked(
  component: FormComponent,
  { field, options }: { field: AskedField; options: readonly Option[] | undefined },
): FormComponent {
  const { label, description, optional } = field;
  // Which repair it is stands fixed, so every question counts.
  const plain = {
    ...component,
    conditional: null,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(optional && 'validate' in component
      ? { validate: { ...toObject(component.validate), required: false } }
      : {}),
  };
  if (!options) return plain;
  const { key } = component;
  return {
    type: 'select',
    key,
    input: true,
    label: 'label' in plain ? String(plain.label) : key,
    ...('description' in plain && plain.description !== undefined
      ? { description: String(plain.description) }
      : {}),
    conditional: null,
    validate: { required: !optional, onlyAvailableItems: true },
    data: { values: options.map(({ label: text, value }) => ({ label: text, value })) },
  };
}

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** What came in: good answers with what in them may be about a person, or what is wrong. */
export type RepairVerdict =
  | { ok: true; data: FormData; findings: AnswerFinding[] }
  | { ok: false; data: FormData; problems: Problem[] };

/** Judges what was posted by the form, and refuses text that is certainly about a person. */
export async function judgeForm(given: {
  form: RepairForm;
  body: Readonly<Record<string, unknown>>;
  organisationNames: readonly string[];
}): Promise<RepairVerdict> {
  const { form, body, organisationNames } = given;
  // A repair that asks nothing has no form to judge.
  if (form.asked.components.length === 0) return { ok: true, data: {}, findings: [] };
  const typed = parseBody(form.asked, { ...body });
  const verdict = await validateSubmission({ form: form.asked, data: typed });
  if (!verdict.ok) return { ok: false, data: typed, problems: verdict.problems };
  const findings = inspectAnswer({ form: form.asked, data: verdict.data, organisationNames });
  const problems = refusedFindings(findings);
  return problems.length > 0
    ? { ok: false, data: verdict.data, problems }
    : { ok: true, data: verdict.data, findings };
}
