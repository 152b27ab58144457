/** What is wrong on a page, first thing on it, with a link to each field. */
export function ProblemSummary({ problems }: { problems: readonly { field: string; message: string }[] }) {
  if (problems.length === 0) return null;
  return (
    <div
      class="utrecht-alert utrecht-alert--error"
      role="alert"
      aria-labelledby="fouten"
      tabIndex={-1}
      data-error-summary
    >
      <div class="utrecht-alert__content">
        <h2 class="utrecht-heading-2" id="fouten">
          {problems.length === 1 ? 'Er is 1 ding niet goed' : `Er zijn ${problems.length} dingen niet goed`}
        </h2>
        <ul class="utrecht-unordered-list">
          {problems.map(({ field, message }) => (
            <li key={field} class="utrecht-unordered-list__item">
              <a class="utrecht-link utrecht-link--html-a" href={`#${field}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
