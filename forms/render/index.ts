export { ErrorSummary } from './error-summary';
export { FormFields } from './form-fields';
export { FormSummary } from './form-summary';
export { ProblemSummary } from './problem-summary';
