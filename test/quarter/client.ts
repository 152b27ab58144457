/** One person at the public routes: keeps cookies as a browser would, and knows nothing that a browser could not. */
export type Client = {
  get(path: string): Promise<Response>;
  postForm(path: string, fields: Record<string, string>): Promise<Response>;
  postJson(path: string, body: unknown): Promise<Response>;
};

/** Makes a client at this address; redirects are followed, so that what comes back is what a person would see. */
export function createClient(baseUrl: string): Client {
  const jar = new Map<string, string>();

  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const url = new URL(path, baseUrl);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('origin', new URL(baseUrl).origin);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      jar.set(name, value.join('='));
    }
    const location = response.headers.get('location');
    // Read to its end here: an answer that nobody reads keeps its connection, and a test run with it.
    const body = await response.arrayBuffer();
    if (response.status < 300 || response.status > 399 || !location) {
      const { status, headers: answered } = response;
      return new Response(body.byteLength === 0 ? null : body, { status, headers: answered });
    }
    return send(new URL(location, url).toString(), {
      method: 'GET',
      headers: { accept: headers.get('accept') ?? '*/*' },
    });
  };

  return {
    get: (path) => send(path, { method: 'GET', headers: { accept: 'text/html,application/json' } }),
    postForm: (path, fields) =>
      send(path, {
        method: 'POST',
        headers: { accept: 'text/html' },
        body: new URLSearchParams(fields),
      }),
    postJson: (path, body) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

/** Fails with what the server said, so that a broken play tells where it broke. */
export async function expectOk(response: Response, what: string): Promise<Response> {
  if (response.ok) return response;
  throw new Error(`${what}: ${response.status} ${(await response.text()).slice(0, 400)}`);
}
