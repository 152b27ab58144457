/** What can be done about one row of people, as links under each other; `about` tells them apart when they are read aloud. */
export function RowLinks({
  links,
  about,
}: {
  links: readonly { href: string; label: string }[];
  about: string;
}) {
  return (
    <ul class="kr-row-links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a class="utrecht-link utrecht-link--html-a" href={href}>
            {label}
            <span class="kr-visually-hidden"> {about}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
