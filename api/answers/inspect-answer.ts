import type { Finding } from '../../domain/privacy/finding';
import { inspectText } from '../../domain/privacy/inspect-text';
import { rowPath } from '../../forms/paths';
import { rowsOf } from '../../forms/rows';
import type { FormData, FormDefinition, Problem, QuestionComponent } from '../../forms/types';
import { answerComponents, rowQuestions } from '../../forms/walk';

/** A place in an answer that may be about a person: which field, and where in its text. */
export type AnswerFinding = Finding & { path: string; label: string; text: string };

/**
 * Points at possible personal data in every free text of an answer, in the order of the page. Text that the server
 * gave itself (read-only questions) is not the writer's and is left alone.
 */
export function inspectAnswer({
  form,
  data,
  organisationNames,
}: {
  form: FormDefinition;
  data: FormData;
  organisationNames: readonly string[];
}): AnswerFinding[] {
  return freeTexts(form, data).flatMap(({ path, label, text, asksFor }) =>
    inspectText(text, { organisationNames })
      // A question for the address of a meeting may be answered with one; what is always refused, stays refused.
      .filter(({ kind, severity }) => severity === 'refuse' || kind !== asksFor)
      .map((finding) => ({ ...finding, path, label, text })),
  );
}

/** Findings that must be rewritten, as problems at their fields; one for each kind in a field. */
export function refusedFindings(findings: readonly AnswerFinding[]): Problem[] {
  return findings
    .filter(({ severity }) => severity === 'refuse')
    .filter(({ path, kind }, at, all) => all.findIndex((o) => o.path === path && o.kind === kind) === at)
    .map(({ path, label, message }) => ({ path, label, message, code: 'rule' }));
}

/** Findings that the writer may confirm with a reason. */
export function confirmableFindings(findings: readonly AnswerFinding[]): AnswerFinding[] {
  return findings.filter(({ severity }) => severity === 'confirm');
}

/** `asksFor` is the kind of data that a question is meant for (Form.io's own `properties` of a component). */
type FreeText = { path: string; label: string; text: string; asksFor: unknown };

function freeTexts(form: FormDefinition, data: FormData): FreeText[] {
  return answerComponents(form).flatMap((component): FreeText[] => {
    if (component.type !== 'datagrid') {
      return freeText({ question: component, path: component.key, value: data[component.key] });
    }
    return rowsOf(data, component.key).flatMap((row, index) =>
      rowQuestions(component).flatMap((question) =>
        freeText({ question, path: rowPath(component.key, index, question.key), value: row[question.key] }),
      ),
    );
  });
}

function freeText(given: { question: QuestionComponent; path: string; value: unknown }): FreeText[] {
  const { question, path, value } = given;
  const isFree = (question.type === 'textfield' || question.type === 'textarea') && !question.disabled;
  return isFree && typeof value === 'string' && value !== ''
    ? [{ path, label: question.label, text: value, asksFor: asksForOf(question) }]
    : [];
}

function asksForOf({ properties }: QuestionComponent): unknown {
  return typeof properties === 'object' && properties !== null && 'asksFor' in properties
    ? properties.asksFor
    : undefined;
}
