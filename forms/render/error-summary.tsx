import { fieldId } from '../paths';
import type { Problem } from '../types';

/** What is wrong, on top of the page, each with a link to its field; takes the focus. Draws nothing without problems. */
export function ErrorSummary({ problems, title }: { problems: readonly Problem[]; title: string }) {
  if (problems.length === 0) return null;
  return (
    <div
      class="utrecht-alert utrecht-alert--error"
      role="alert"
      tabIndex={-1}
      aria-labelledby="fouten"
      data-error-summary
    >
      <div class="utrecht-alert__content">
        <h2 class="utrecht-heading-2" id="fouten">
          {title}
        </h2>
        <ul class="utrecht-unordered-list">
          {problems.map(({ path, code, message }) => (
            <li key={`${path} ${code}`} class="utrecht-unordered-list__item">
              {path === '' ? (
                message
              ) : (
                <a class="utrecht-link utrecht-link--html-a" href={`#${fieldId(path)}`}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
