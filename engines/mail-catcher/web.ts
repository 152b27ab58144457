import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Fault, parseFault } from './faults';
import type { CaughtMail } from './mail';
import type { MailStore } from './mail-store';
import { listPage, mailPage, notFoundPage } from './pages';
import { STYLE } from './style';

/** What the web side works with. */
export interface MailboxDeps {
  readonly store: MailStore;
  readonly setFault: (fault: Fault) => void;
}

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A mail may bring its own style and pictures inside itself; scripts and forms never run. */
const MAIL_POLICY =
  "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
const LARGEST_BODY = 100_000;

const html = (body: string, status = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'Content-Security-Policy': PAGE_POLICY },
});

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

function summary(mail: CaughtMail) {
  const { id, messageId, from, recipients, subject, date, receivedAt, text } = mail;
  return {
    id,
    messageId,
    from,
    to: recipients,
    subject,
    date,
    receivedAt,
    text,
    html: mail.html,
    attachments: mail.attachments.map(({ filename, contentType }) => filename ?? contentType),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > LARGEST_BODY) throw new Error('too large');
  }
  return body;
}

async function takeFault(request: IncomingMessage, deps: MailboxDeps): Promise<Answer> {
  // A page of another site cannot send this type without asking, so it cannot set a fault.
  if (request.headers['content-type'] !== 'application/json')
    return json({ problem: 'application/json only' }, 415);
  let value: unknown;
  try {
    value = JSON.parse((await readBody(request)) || '{}');
  } catch {
    return json({ problem: 'not JSON' }, 400);
  }
  const result = parseFault(value);
  if ('problem' in result) return json(result, 400);
  deps.setFault(result.fault);
  return json(result.fault);
}

async function partOf(
  mail: CaughtMail,
  part: string | undefined,
  store: MailStore,
  number: string | undefined,
): Promise<Answer> {
  if (part === undefined) return html(mailPage(mail));
  if (part === 'html' && mail.html !== '') {
    const body = `<base target="_top">${mail.html}`;
    return { type: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': MAIL_POLICY } };
  }
  if (part === 'bron') return { type: 'text/plain; charset=utf-8', body: await store.source(mail.id) };
  const attachment = part === 'bijlage' ? mail.attachments[Number(number)] : undefined;
  if (!attachment) return html(notFoundPage(), 404);
  const name = encodeURIComponent(attachment.filename ?? `bijlage-${number}`);
  return {
    // Never shown by the browser itself, whatever it is.
    type: 'application/octet-stream',
    body: attachment.content,
    headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` },
  };
}

function listFor(query: URLSearchParams, store: MailStore): Answer {
  const chosen = query.get('aan') ?? '';
  const page = Math.max(1, Math.trunc(Number(query.get('pagina'))) || 1);
  return html(
    listPage({
      mails: store.list({ to: chosen || undefined }),
      recipients: store.recipients(),
      chosen,
      page,
    }),
  );
}

async function answer(request: IncomingMessage, deps: MailboxDeps): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailbox');
  const { store } = deps;
  if (pathname === '/api/fault' && request.method === 'POST') return takeFault(request, deps);
  if (pathname === '/api/mails' && request.method === 'DELETE') {
    await store.clear();
    return json({});
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return json({ problem: 'method not allowed' }, 405);
  if (pathname === '/') return listFor(searchParams, store);
  if (pathname === '/style.css') return { type: 'text/css', body: STYLE };
  if (pathname === '/api/mails') {
    const since = searchParams.get('since') ?? undefined;
    if (since !== undefined && Number.isNaN(Date.parse(since)))
      return json({ problem: 'since is not a date' }, 400);
    return json(store.list({ to: searchParams.get('to') ?? undefined, since }).map(summary));
  }
  const [, start, id, part, number] = pathname.split('/');
  const mail = start === 'mail' && id ? store.find(id) : undefined;
  return mail ? partOf(mail, part, store, number) : html(notFoundPage(), 404);
}

function send(response: ServerResponse, { status = 200, type, body, headers = {} }: Answer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(body);
}

/** The pages and the small API of the mailbox. */
export function createMailbox(deps: MailboxDeps): Server {
  return createServer((request, response) => {
    answer(request, deps)
      .catch((): Answer => json({ problem: 'could not be answered' }, 500))
      .then((given) => send(response, given));
  });
}
