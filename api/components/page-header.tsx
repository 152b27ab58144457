import { paths } from '../paths';
import type { LayoutActor, NavItem } from './layout';

/** The band at the top: whose product this is, where one can go, and who one is. */
export function PageHeader({
  actor,
  demo,
  nav,
}: {
  actor: LayoutActor | null;
  demo: boolean;
  nav: readonly NavItem[];
}) {
  return (
    <header class="kr-header">
      <div class="kr-header__content">
        <p class="kr-header__brand">
          {actor?.kind === 'invitation' ? (
            <span class="kr-header__product">Kwartaalronde</span>
          ) : (
            <a class="kr-header__product" href={paths.home}>
              Kwartaalronde
            </a>
          )}
          <span class="kr-header__region">Regio Gooi en Vechtstreek</span>
          {demo && <span class="kr-header__demo">Demo</span>}
        </p>
        {actor && <WhoIsHere actor={actor} />}
      </div>
      {nav.length > 0 && (
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

function WhoIsHere({ actor }: { actor: LayoutActor }) {
  return (
    <div class="kr-header__who">
      <span>
        <span class="kr-visually-hidden">{actor.kind === 'staff' ? 'Je bent ' : 'U bent '}</span>
        {actor.name}
        {actor.detail && <span class="kr-header__detail">, {actor.detail}</span>}
      </span>
      {actor.kind !== 'invitation' && (
        <form method="post" action={paths.signOut}>
          <button class="kr-header__sign-out" type="submit">
            Afmelden
          </button>
        </form>
      )}
    </div>
  );
}
