import { parseBody } from '../../forms/body';
import { applyRowAction, rowActionAnchor } from '../../forms/rows';
import type { FormData, FormDefinition } from '../../forms/types';

/** What a posted form page asks: go on with these answers, or first add or remove a row. */
export type PostedForm =
  | { kind: 'answers'; data: FormData }
  /** `anchor` is the id of the element that the page shows next. */
  | { kind: 'rows'; data: FormData; anchor: string | undefined };

/** Reads the body of a form page by its form; judges nothing. */
export function readSubmission(form: FormDefinition, body: Readonly<Record<string, unknown>>): PostedForm {
  const data = parseBody(form, { ...body });
  const action = body._row;
  if (typeof action !== 'string') return { kind: 'answers', data };
  const changed = applyRowAction({ form, data, action });
  return { kind: 'rows', data: changed, anchor: rowActionAnchor({ form, data: changed, action }) };
}
