import { renderToString } from 'preact-render-to-string';
import type { FormDefinition } from '../types';
import { validateSubmission } from '../validate';
import { ErrorSummary, FormFields } from '.';

/** What the first group of a pattern matches, each time. */
export const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? '');

/** A form with rows filled in and everything wrong that can be. */
export async function pageOf(form: FormDefinition, data: unknown = {}) {
  const verdict = await validateSubmission({ form, data });
  const problems = verdict.ok ? [] : verdict.problems;
  const html = renderToString(<FormFields form={form} data={verdict.data} problems={problems} />);
  return {
    html,
    problems,
    summary: renderToString(<ErrorSummary problems={problems} title="Er ging iets mis" />),
  };
}
