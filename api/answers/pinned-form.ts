import { cleanAnswers } from '../../forms/clean-answers';
import { type FormData, type FormDefinition, formDefinitionSchema } from '../../forms/types';
import type { Store } from '../../store/store';
import { AppError } from '../errors/app-error';

/** The version of a form that a task or an answer is pinned to; throws AppError 'internal' when it is gone. */
export async function pinnedForm(
  store: Pick<Store, 'formVersion'>,
  { key, version }: { key: string; version: number },
): Promise<FormDefinition> {
  const published = await store.formVersion(key, version);
  const form = formDefinitionSchema.safeParse(published?.definition);
  if (form.success) return form.data;
  throw new AppError('internal', { internal: `form ${key}:${version} is not there or cannot be read` });
}

/** Stored answers or a draft as the form knows them: what the form has no question for falls away. */
export function storedData(form: FormDefinition, data: Readonly<Record<string, unknown>>): FormData {
  return cleanAnswers({ form, data }).typed;
}
