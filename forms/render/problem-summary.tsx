/** What is wrong on a page, first thing on it, each with a link to its field, if it is about one; takes the focus. Draws nothing without problems. */
export function ProblemSummary({
  problems,
  title = problems.length === 1 ? 'Er is 1 ding niet goed' : `Er zijn ${problems.length} dingen niet goed`,
}: {
  problems: readonly { field: string | null; message: string }[];
  title?: string;
}) {
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
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message}`} class="utrecht-unordered-list__item">
              {field === null ? (
                message
              ) : (
                <a class="utrecht-link utrecht-link--html-a" href={`#${field}`}>
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
