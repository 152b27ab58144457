import type { CheckProblem } from './confirmations';

/** The message at a field of the check page. */
export function CheckFieldError({ field, problems }: { field: string; problems: readonly CheckProblem[] }) {
  const messages = problems.filter((problem) => problem.field === field);
  if (messages.length === 0) return null;
  return (
    <div class="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${field}-fout`}>
      {messages.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}

/** Attributes that tie a field of the check page to its message. */
export function errorAttributes(
  field: string,
  problems: readonly CheckProblem[],
): { 'aria-invalid'?: 'true'; 'aria-describedby'?: string } {
  return problems.some((problem) => problem.field === field)
    ? { 'aria-invalid': 'true', 'aria-describedby': `${field}-fout` }
    : {};
}
