import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link is for: a token for one never opens the other. */
export type LinkPurpose = 'invitation' | 'sign-in';

/** What a token is derived from: its document, and the nonce that changes when its links are revoked. */
export type Linked = { _id: string; nonce?: string };

/** Makes the token of a link: `id.signature`. The database holds nothing from which it could be made without the secret. */
export function makeToken(given: { purpose: LinkPurpose; document: Linked; secret: string }): string {
  return `${given.document._id}.${signatureOf(given).toString('base64url')}`;
}

/**
 * Gives the document that a token belongs to, or null when the token is not ours, or was revoked. Whether the
 * document has expired is for the caller to say.
 */
export async function readToken<T extends Linked>(given: {
  purpose: LinkPurpose;
  token: string;
  secret: string;
  find: (id: string) => Promise<T | null>;
}): Promise<T | null> {
  const { purpose, token, secret, find } = given;
  const [, id, signature] = /^([^.]{1,200})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (id === undefined || signature === undefined) return null;
  const document = await find(id);
  // The same work for a document that does not exist: its absence cannot be told by the time it takes.
  const expected = signatureOf({ purpose, document: document ?? { _id: id, nonce: 'none' }, secret });
  const genuine = timingSafeEqual(expected, Buffer.from(signature, 'base64url'));
  return genuine ? document : null;
}

function signatureOf(given: { purpose: LinkPurpose; document: Linked; secret: string }): Buffer {
  const { purpose, document, secret } = given;
  const text = JSON.stringify([purpose, document._id, document.nonce ?? '']);
  return createHmac('sha256', secret).update(text).digest();
}
