import { cleanAnswers } from './clean-answers';
import { type Breach, judge } from './judge';
import { problemAt } from './messages';
import { pageOrder, parsePath } from './paths';
import type { FormData, FormDefinition, Problem, ProblemCode, Verdict } from './types';
import { answerComponents, rowQuestions } from './walk';

/** Our codes by the name of Form.io's rule; a rule that is missing here comes out as 'rule'. */
const CODE_OF_RULE: Record<string, ProblemCode> = {
  required: 'required',
  array_nonempty: 'required',
  maxLength: 'too-long',
  minLength: 'too-short',
  max: 'too-large',
  min: 'too-small',
  email: 'invalid-email',
  date: 'invalid-date',
  time: 'invalid-time',
  number: 'invalid-number',
  onlyAvailableItems: 'invalid-option',
  pattern: 'pattern',
};

/**
 * Judges raw answers by a form: all problems at once, in the order of the page, or the answers without anything hidden
 * or unknown. When not ok, `data` holds what was typed, to be shown again. `prefill` is what the server itself put into
 * read-only questions and fixed rows; where it is given, the sender cannot change it. Never throws for any `data`.
 */
export async function validateSubmission(submission: {
  form: FormDefinition;
  data: unknown;
  prefill?: FormData;
}): Promise<Verdict> {
  const { form } = submission;
  const answers = cleanAnswers(submission);
  const judgement = await judge({ form, data: answers.checkable });
  const own = answers.problems.filter((problem) => !judgement.isHidden(problem.path));
  const taken = new Set(own.map((problem) => problem.path));
  const breaches = judgement.breaches
    .filter((breach) => !taken.has(breach.path))
    // A rule across answers says nothing sensible while one of them cannot be read.
    .filter((breach) => breach.rule !== 'json' || own.length === 0)
    .flatMap((breach) => toProblem(form, breach));
  const inOrder = pageOrder(form);
  const problems = [...own, ...breaches].filter(saysMore).sort((a, b) => inOrder(a.path, b.path));
  if (problems.length > 0) return { ok: false, problems, data: answers.typed };
  // Read once more, so that what is stored has one shape, whatever the processors left behind.
  return { ok: true, data: cleanAnswers({ form, data: judgement.data }).checkable };
}

/** "Add a row" says nothing to somebody who has a row with mistakes of its own. */
function saysMore(problem: Problem, _: number, all: readonly Problem[]): boolean {
  return problem.code !== 'required' || !all.some((other) => other.path.startsWith(`${problem.path}[`));
}

function toProblem(form: FormDefinition, breach: Breach): Problem[] {
  const parts = parsePath(breach.path);
  const component = answerComponents(form).find((candidate) => candidate.key === parts?.key);
  if (!component || !parts) return [];
  const code = CODE_OF_RULE[breach.rule] ?? 'rule';
  const detail = {
    ...(breach.limit === undefined ? {} : { limit: breach.limit }),
    // A JSON Logic rule answers with the form's own sentence; 'jsonLogic' stands for a rule that has none.
    ...(breach.rule === 'json' && breach.text !== 'jsonLogic' ? { text: breach.text } : {}),
  };
  if (component.type !== 'datagrid' || parts.row === undefined)
    return [problemAt({ component }, code, detail)];
  const question = rowQuestions(component).find((candidate) => candidate.key === parts.child);
  return [problemAt({ component: question ?? component, grid: component, row: parts.row }, code, detail)];
}
