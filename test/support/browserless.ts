import { baseUrl } from './place';

/** What a request looks like to a test that wants to see every redirect and header itself. */
export type Ask = {
  method?: string;
  form?: Record<string, string>;
  json?: unknown;
  /** A body as it is, with its type. */
  raw?: { type: string; body: string };
  headers?: Record<string, string>;
};

/** Somebody without a browser: keeps cookies, follows nothing, and says where a post comes from as browsers do. */
export type Browserless = {
  ask(path: string, ask?: Ask): Promise<Response>;
  /** The cookies he has now, as a header. */
  cookies(): string;
};

/** Where a product is reached, and the address that it knows itself by: behind a proxy these differ. */
export type Reached = { at: string; origin: string };

/** Makes one; `cookies` are those he begins with. */
export function createBrowserless(cookies = '', reached?: Reached): Browserless {
  const place = (): Reached => reached ?? { at: baseUrl(), origin: new URL(baseUrl()).origin };
  const jar = new Map<string, string>();
  for (const pair of cookies.split('; ')) {
    const [name = '', value = ''] = pair.split('=');
    if (name) jar.set(name, value);
  }
  const header = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    cookies: header,
    async ask(path, ask = {}) {
      const { method, headers = {} } = ask;
      const sent = bodyOf(ask);
      const response = await fetch(new URL(path, place().at), {
        method: method ?? (sent ? 'POST' : 'GET'),
        redirect: 'manual',
        headers: {
          cookie: header(),
          // Many answers are looked at by their headers only: a connection kept for the next would outlive the tests.
          connection: 'close',
          ...(sent ? { origin: place().origin, 'content-type': sent.type } : {}),
          ...headers,
        },
        ...(sent ? { body: sent.body } : {}),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ''] = cookie.split(';');
        const [name = '', ...value] = pair.split('=');
        if (/max-age=0/i.test(cookie)) jar.delete(name);
        else jar.set(name, value.join('='));
      }
      return response;
    },
  };
}

function bodyOf({ form, json, raw }: Ask): { type: string; body: string } | null {
  if (raw) return raw;
  if (json !== undefined) return { type: 'application/json', body: JSON.stringify(json) };
  if (form) return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString() };
  return null;
}
