import type { ComponentChildren } from 'preact';
import type { RequestActor } from '../access/actor';
import { isStaff } from '../access/roles';
import { paths } from '../paths';
import type { Flash } from '../routing/reply';
import { officeStylesheetHref, scriptHref, stylesheetHref } from '../styles/assets';
import { FlashMessage } from './flash-message';
import { PageHeader } from './page-header';

/** One entry of the menu; `current` marks where one is. */
export type NavItem = { label: string; href: string; current?: boolean };

export type LayoutProps = {
  /** First part of the window's title; the page shows its own heading. */
  title: string;
  actor: RequestActor;
  /** The date of the demo's clock, shown on every page; null where this is no demo. */
  demo: { date: string } | null;
  nav: readonly NavItem[];
  flash: Flash | null;
  children?: ComponentChildren;
};

/** A complete page, but for the document type before it. */
export function Layout({ title, actor, demo, nav, flash, children }: LayoutProps) {
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} | Kwartaalronde`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={stylesheetHref()} />
        {isStaff(actor) && <link rel="stylesheet" href={officeStylesheetHref()} />}
        <script src={scriptHref()} defer />
      </head>
      <body class="utrecht-document kr-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <PageHeader actor={actor} demo={demo} nav={nav} />
        <main id="inhoud" class="kr-main" tabIndex={-1}>
          {flash && <FlashMessage {...flash} />}
          {children}
        </main>
        <footer class="kr-footer">
          <div class="kr-footer__content">
            <p>Regio Gooi en Vechtstreek, Inkoop en Contractbeheer</p>
            <p>Schrijf nooit over personen: geen namen of andere gegevens van cliënten.</p>
            {demo && (
              <p>
                Dit is een voorbeeld: alle namen en gegevens zijn verzonnen.{' '}
                <a href={paths.home}>Naar de start</a>
              </p>
            )}
          </div>
        </footer>
      </body>
    </html>
  );
}

/** Four quarters of a circle, one of them filled: drawn in the page, so that no file has to be fetched. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='16' r='14' fill='%23fff' stroke='%23003e65' stroke-width='3'/%3E%3Cpath d='M16 16V2a14 14 0 0 1 14 14z' fill='%23003e65'/%3E%3C/svg%3E";
