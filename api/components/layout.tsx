import type { ComponentChildren } from 'preact';
import { paths } from '../paths';
import { FlashMessage } from './flash-message';
import { PageHeader } from './page-header';

/** Whoever looks at the page, as the header names him: "Sanne Bakker", "contractmanager". */
export type LayoutActor = {
  name: string;
  detail?: string;
  /** Staff and organisations sign in; an invitation has no account, only a link to say who one is. */
  kind: 'staff' | 'organisation' | 'invitation';
};

/** One entry of the navigation; `current` marks where one is. */
export type NavItem = { label: string; href: string; current?: boolean };

/** What came of the action before this page. */
export type Flash = { kind: 'ok' | 'info' | 'warning' | 'error'; text: string };

export type LayoutProps = {
  /** First part of the window's title; the page shows its own heading. */
  title: string;
  actor?: LayoutActor | null;
  /** The demo region: says so on every page and links to the start page. */
  demo?: boolean;
  nav?: readonly NavItem[];
  flash?: Flash | null;
  /** Address of the stylesheet, as `stylesheet().href` gives it. */
  stylesheet: string;
  /** Addresses of scripts from our own server; pages work without them. */
  scripts?: readonly string[];
  /** For pages that are read on paper or side by side: uses the whole width. */
  wide?: boolean;
  children: ComponentChildren;
};

/** A complete page; render it with `renderPage`, which puts the document type before it. */
export function Layout(props: LayoutProps) {
  const { title, actor = null, demo = false, nav = [], flash = null, children } = props;
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} | Kwartaalronde`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={props.stylesheet} />
        {props.scripts?.map((src) => (
          <script key={src} src={src} defer />
        ))}
      </head>
      <body class="utrecht-document kr-body">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <PageHeader actor={actor} demo={demo} nav={nav} />
        <main id="inhoud" class={props.wide ? 'kr-main kr-main--wide' : 'kr-main'} tabIndex={-1}>
          {flash && <FlashMessage {...flash} />}
          {children}
        </main>
        <footer class="kr-footer">
          <div class="kr-footer__content">
            <p>Regio Gooi en Vechtstreek · Inkoop en Contractbeheer</p>
            <p>Schrijf nooit over personen: geen namen of andere gegevens van cliënten.</p>
            {demo && (
              <p>
                Dit is een voorbeeld. Alle namen en gegevens zijn verzonnen.{' '}
                <a href={paths.home}>Naar de start</a>
              </p>
            )}
          </div>
        </footer>
      </body>
    </html>
  );
}
