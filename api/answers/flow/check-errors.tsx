import { Alert } from '../../components/alert';
import type { CheckProblem } from './confirmations';

/** What is still missing on the check page, each with a link to its field; takes the focus. */
export function CheckErrors({ problems }: { problems: readonly CheckProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div tabIndex={-1} data-error-summary>
      <Alert kind="error" title="Nog niet verstuurd" role="alert">
        <ul class="utrecht-unordered-list">
          {problems.map(({ field, message }) => (
            <li key={field} class="utrecht-unordered-list__item">
              <a class="utrecht-link utrecht-link--html-a" href={`#${field}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

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
