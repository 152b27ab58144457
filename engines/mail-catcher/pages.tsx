import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { CaughtMail } from './mail';

const PAGE_SIZE = 100;

const inFull = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

function Moment({ instant }: { instant: string }) {
  if (!instant) return <>onbekend</>;
  return <time dateTime={instant}>{inFull.format(new Date(instant))}</time>;
}

function Page({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">
          Naar de inhoud
        </a>
        <header>
          <p>
            <a href="/">Postvak van de demo</a>
          </p>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}

function document(title: string, children: ComponentChildren): string {
  return `<!doctype html>${renderToString(<Page title={title}>{children}</Page>)}`;
}

/** What the list shows. */
export interface ListView {
  readonly mails: readonly CaughtMail[];
  readonly recipients: readonly string[];
  readonly chosen: string;
  /** Counted from 1. */
  readonly page: number;
}

function RecipientFilter({ recipients, chosen }: Pick<ListView, 'recipients' | 'chosen'>) {
  return (
    <form method="get" action="/">
      <label for="aan">Toon mail aan</label>
      <select id="aan" name="aan">
        <option value="">iedereen</option>
        {recipients.map((recipient) => (
          <option key={recipient} value={recipient} selected={recipient === chosen}>
            {recipient}
          </option>
        ))}
      </select>
      <button type="submit">Toon</button>
    </form>
  );
}

function Mails({ mails }: { mails: readonly CaughtMail[] }) {
  return (
    <ul class="mails">
      {mails.map((mail) => (
        <li key={mail.id}>
          <a href={`/mail/${mail.id}`}>{mail.subject || '(geen onderwerp)'}</a>
          <p>
            aan {mail.recipients.join(', ')}
            <br />
            <Moment instant={mail.date || mail.receivedAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Paging({ mails, chosen, page }: ListView) {
  const to = (number: number) => `/?${new URLSearchParams({ aan: chosen, pagina: String(number) })}`;
  const hasOlder = mails.length > page * PAGE_SIZE;
  if (page === 1 && !hasOlder) return null;
  return (
    <nav aria-label="Bladeren">
      {page > 1 && <a href={to(page - 1)}>Nieuwere mail</a>}
      {hasOlder && <a href={to(page + 1)}>Oudere mail</a>}
    </nav>
  );
}

/** The list of mails, newest first. */
export function listPage(view: ListView): string {
  const shown = view.mails.slice((view.page - 1) * PAGE_SIZE, view.page * PAGE_SIZE);
  const count = view.mails.length === 1 ? '1 mail' : `${view.mails.length} mails`;
  return document(
    'Postvak van de demo',
    <>
      <h1>Postvak van de demo</h1>
      <p>
        Hier komt alle mail binnen die het product verstuurt. Er gaat niets naar buiten.{' '}
        <a href={view.chosen ? `/?${new URLSearchParams({ aan: view.chosen })}` : '/'}>Ververs de lijst</a>
      </p>
      <RecipientFilter {...view} />
      <p>
        {view.mails.length === 0
          ? 'Er is nog geen mail.'
          : `${count}${view.chosen ? ` aan ${view.chosen}` : ''}, nieuwste eerst.`}
      </p>
      <Mails mails={shown} />
      <Paging {...view} />
    </>,
  );
}

function Headers({ mail }: { mail: CaughtMail }) {
  return (
    <dl>
      <dt>Van</dt>
      <dd>{mail.from}</dd>
      <dt>Aan</dt>
      <dd>{mail.recipients.join(', ')}</dd>
      <dt>Datum</dt>
      <dd>
        <Moment instant={mail.date} />
      </dd>
      <dt>Ontvangen</dt>
      <dd>
        <Moment instant={mail.receivedAt} />
      </dd>
      <dt>Kenmerk</dt>
      <dd>{mail.messageId}</dd>
    </dl>
  );
}

function Attachments({ mail }: { mail: CaughtMail }) {
  if (mail.attachments.length === 0) return null;
  return (
    <section>
      <h2>Bijlagen</h2>
      <ul>
        {mail.attachments.map((attachment, index) => (
          <li key={attachment.checksum}>
            <a href={`/mail/${mail.id}/bijlage/${index}`} download>
              {attachment.filename ?? attachment.contentType}
            </a>{' '}
            ({attachment.size} bytes)
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One mail: its headers, the HTML as a mail program would show it, its plain text and its attachments. */
export function mailPage(mail: CaughtMail): string {
  const subject = mail.subject || '(geen onderwerp)';
  return document(
    `${subject} - Postvak van de demo`,
    <>
      <h1>{subject}</h1>
      <Headers mail={mail} />
      {mail.html !== '' && (
        <section>
          <h2>Zoals opgemaakt</h2>
          {/* Without scripts or forms; a link may open in place of this page. */}
          <iframe
            title={`De opgemaakte mail: ${subject}`}
            src={`/mail/${mail.id}/html`}
            sandbox="allow-top-navigation-by-user-activation"
          />
        </section>
      )}
      <section>
        <h2>Als platte tekst</h2>
        <pre>{mail.text || '(geen platte tekst)'}</pre>
      </section>
      <Attachments mail={mail} />
      <p>
        <a href={`/mail/${mail.id}/bron`}>Bron van deze mail</a>
      </p>
    </>,
  );
}

/** Says that there is no such page. */
export function notFoundPage(): string {
  return document(
    'Niet gevonden - Postvak van de demo',
    <>
      <h1>Deze mail is er niet (meer)</h1>
      <p>
        <a href="/">Naar alle mail</a>
      </p>
    </>,
  );
}
