import { fieldId } from '../paths';
import type { Problem } from '../types';
import { ProblemSummary } from './problem-summary';

/** What is wrong with answers, first thing on the page, each with a link to its question. Draws nothing without problems. */
export function ErrorSummary({
  problems,
  title = 'Er klopt nog iets niet',
}: {
  problems: readonly Problem[];
  title?: string;
}) {
  return (
    <ProblemSummary
      title={title}
      problems={problems.map(({ path, message }) => ({ field: path === '' ? null : fieldId(path), message }))}
    />
  );
}
