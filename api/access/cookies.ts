import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { CookieChange, CookieName } from '../routing/reply';

/** Reads and writes the product's cookies: HttpOnly, SameSite=Lax, and bound to this host where there is https. */
export type Cookies = {
  read(header: string | undefined, name: CookieName): string | null;
  write(change: CookieChange): string;
};

const NAMES: Record<CookieName, string> = {
  session: 'sessie',
  invitation: 'uitnodiging',
  identity: 'wie',
  flash: 'melding',
  return: 'verder',
};

/** `secure` where people come by https: then names carry the `__Host-` prefix. */
export function createCookies({ secure }: { secure: boolean }): Cookies {
  const nameOf = (name: CookieName): string => `${secure ? '__Host-' : ''}${NAMES[name]}`;
  return {
    read(header, name) {
      return (header && parseCookie(header)[nameOf(name)]) || null;
    },
    write({ name, value, maxAge }) {
      return stringifySetCookie({
        name: nameOf(name),
        value: value ?? '',
        httpOnly: true,
        secure,
        sameSite: 'lax',
        path: '/',
        ...(value === null ? { maxAge: 0 } : maxAge === null ? {} : { maxAge }),
      });
    },
  };
}

/** A value that nobody can guess: 32 random bytes. */
export function newSecretValue(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret value: its SHA-256, in hex. */
export function hashOf(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

/** Signs what a cookie says, for one purpose: `text.signature`, the text in base64url. */
export function seal(given: { purpose: string; text: string; secret: string }): string {
  const text = Buffer.from(given.text, 'utf8').toString('base64url');
  return `${text}.${signature(given)}`;
}

/** Reads what `seal` made; null for anything else, also for what was sealed for another purpose. */
export function unseal(given: { purpose: string; sealed: string; secret: string }): string | null {
  const [, encoded, signed] = /^([A-Za-z0-9_-]{1,4000})\.([A-Za-z0-9_-]{43})$/.exec(given.sealed) ?? [];
  if (encoded === undefined || signed === undefined) return null;
  const text = Buffer.from(encoded, 'base64url').toString('utf8');
  const expected = Buffer.from(signature({ purpose: given.purpose, text, secret: given.secret }));
  return timingSafeEqual(expected, Buffer.from(signed)) ? text : null;
}

function signature({ purpose, text, secret }: { purpose: string; text: string; secret: string }): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['cookie', purpose, text]))
    .digest('base64url');
}
