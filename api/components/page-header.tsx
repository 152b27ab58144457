import type { RequestActor } from '../access/actor';
import { isStaff } from '../access/roles';
import { paths } from '../paths';
import type { NavItem } from './layout';

/** The band at the top: whose product this is, where one can go, and who one is. */
export function PageHeader({
  actor,
  demo,
  nav,
}: {
  actor: RequestActor;
  demo: { date: string } | null;
  nav: readonly NavItem[];
}) {
  return (
    <header class="kr-header">
      {demo && (
        <p class="kr-demo">
          <strong>Demo</strong> Het is hier {demo.date}. <a href={paths.home}>Start en spoel door</a>
        </p>
      )}
      <div class="kr-header__content">
        <p class="kr-header__brand">
          <Mark />
          <a class="kr-header__product" href={paths.home}>
            Kwartaalronde
          </a>
          <span class="kr-header__region">Regio Gooi en Vechtstreek</span>
        </p>
        <WhoIsHere actor={actor} />
      </div>
      {nav.length > 1 && (
        <nav class="kr-nav" aria-label="Hoofdmenu">
          <ul class="kr-nav__list">
            {nav.map(({ label, href, current }) => (
              <li key={href}>
                <a class="kr-nav__link" href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

function Mark() {
  return (
    <svg
      class="kr-header__mark"
      viewBox="0 0 32 32"
      width="28"
      height="28"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" stroke-width="3" />
      <path d="M16 16V2.5A13.5 13.5 0 0 1 29.5 16z" fill="currentColor" />
    </svg>
  );
}

function WhoIsHere({ actor }: { actor: RequestActor }) {
  if (actor.kind === 'anonymous') return null;
  if (actor.kind === 'visitor') {
    const { municipality } = actor;
    return municipality ? <p class="kr-header__who">Gemeente {municipality}</p> : null;
  }
  const { name, functionTitle } = actor.person;
  return (
    <div class="kr-header__who">
      <span>
        <span class="kr-visually-hidden">{isStaff(actor) ? 'Je bent ' : 'U bent '}</span>
        {name}
        <span class="kr-header__detail">, {functionTitle}</span>
      </span>
      <form method="post" action={paths.signOut}>
        <button class="kr-header__sign-out" type="submit">
          Afmelden
        </button>
      </form>
    </div>
  );
}
