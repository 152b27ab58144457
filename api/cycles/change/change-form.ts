import { parseBody } from '../../../forms/body';
import { type FormData, type FormDefinition, formDefinitionSchema, type Problem } from '../../../forms/types';
import { validateSubmission } from '../../../forms/validate';
import type { Store } from '../../../store/store';
import { momentsOf } from '../../../workflows/engine/outcome';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { taskStepOf } from '../../../workflows/engine/steps';
import { AppError } from '../../errors/app-error';
import { type ChangeKind, CONVERSATION, changes } from './change-kind';

/** The published form `conversation`: whole, and the few questions of it that a change asks. */
export type ChangeForm = { version: number; whole: FormDefinition; asked: FormDefinition };

/** Reads the form; throws 'internal' when it was never published. */
export async function changeForm(store: Pick<Store, 'publishedForm'>, kind: ChangeKind): Promise<ChangeForm> {
  const published = await store.publishedForm(CONVERSATION);
  const whole = formDefinitionSchema.safeParse(published?.definition);
  if (!published || !whole.success) {
    throw new AppError('internal', { internal: 'the form conversation is not published' });
  }
  const { fields, title } = changes[kind];
  const components = whole.data.components
    .filter(({ key }) => fields.includes(key))
    // Which outcome it is stands fixed here, so every question counts.
    .map((component) => ({ ...component, conditional: null }));
  return { version: published.version, whole: whole.data, asked: { ...whole.data, title, components } };
}

/** What was asked and where it stands now: good answers with the moment they mean, or what is wrong. */
export type ChangeVerdict =
  | { ok: true; data: FormData; to: Instant }
  | { ok: false; data: FormData; problems: Problem[] };

/** Judges a posted change by the whole form, and refuses a moment that has passed. */
export async function judgeChange(given: {
  kind: ChangeKind;
  form: ChangeForm;
  body: Readonly<Record<string, unknown>>;
  state: ProcessState;
  now: Instant;
}): Promise<ChangeVerdict> {
  const { kind, form, body, state, now } = given;
  const typed = parseBody(form.asked, { ...body });
  const data = { ...typed, outcome: changes[kind].outcome };
  const verdict = await validateSubmission({ form: form.whole, data });
  if (!verdict.ok) return { ok: false, data: typed, problems: verdict.problems };
  if (kind === 'cancel') return { ok: true, data: verdict.data, to: now };
  const to = momentsOf(taskStepOf(state.definition, CONVERSATION), verdict.data)[CONVERSATION];
  if (to !== undefined && to > now) return { ok: true, data: verdict.data, to };
  const past: Problem = {
    path: 'newDate',
    code: 'rule',
    label: 'Nieuwe datum',
    message: 'Deze datum en tijd zijn al voorbij. Kies een moment dat nog komt.',
  };
  return { ok: false, data: typed, problems: [past] };
}
