/** What a route answers, as data: the router sends it, so that rights, audit and log stand in one place. */
export type Reply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Text with its type in the headers; null for none. */
  body: string | null;
  cookies: readonly CookieChange[];
};

/** A cookie to set; `value` null clears it. `maxAge` in seconds, null for as long as the browser is open. */
export type CookieChange = { name: CookieName; value: string | null; maxAge: number | null };

export type CookieName = 'session' | 'invitation' | 'identity' | 'flash' | 'return';

/** One sentence on top of the next page. */
export type Flash = { kind: 'success' | 'info' | 'warning'; text: string };

/** Text of any type; `text/html; charset=utf-8` and the like. */
export function textReply(given: { status?: number; type: string; body: string }): Reply {
  return {
    status: given.status ?? 200,
    headers: { 'Content-Type': given.type },
    body: given.body,
    cookies: [],
  };
}

/** JSON; with `problem` true as application/problem+json (RFC 9457). */
export function jsonReply(body: unknown, given: { status?: number; problem?: boolean } = {}): Reply {
  const type = given.problem ? 'application/problem+json' : 'application/json; charset=utf-8';
  return textReply({ status: given.status ?? 200, type, body: JSON.stringify(body) });
}

/** 303 See Other, which a browser follows with GET; `path` must lie on our own site. */
export function redirectReply(path: string): Reply {
  if (!isOwnPath(path)) throw new Error('a redirect may only lead to a path of our own');
  return { status: 303, headers: { Location: path }, body: null, cookies: [] };
}

/** The same reply with another header. */
export function withHeader(reply: Reply, name: string, value: string): Reply {
  return { ...reply, headers: { ...reply.headers, [name]: value } };
}

/** The same reply with a cookie set or cleared. */
export function withCookie(reply: Reply, cookie: CookieChange): Reply {
  return { ...reply, cookies: [...reply.cookies, cookie] };
}

/** The same reply with several cookies set or cleared. */
export function withCookies(reply: Reply, cookies: readonly CookieChange[]): Reply {
  return { ...reply, cookies: [...reply.cookies, ...cookies] };
}

/** Whether a text is a path on this very site: no host, no backslash, no control characters. */
export function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path) && path.length <= 2000;
}
