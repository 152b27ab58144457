import { z } from 'zod';
import { type Cookies, seal, unseal } from '../access/cookies';
import type { CookieChange, Flash } from './reply';

const PURPOSE = 'flash';

/** Long enough to follow a redirect; in seconds. */
const LIFETIME = 60;

const flashSchema = z.object({ kind: z.enum(['success', 'info', 'warning']), text: z.string().max(1000) });

/** The sentence for the next page as a signed cookie: nobody else can put words in our mouth. */
export function flashCookie(flash: Flash, secret: string): CookieChange {
  return {
    name: 'flash',
    value: seal({ purpose: PURPOSE, text: JSON.stringify(flash), secret }),
    maxAge: LIFETIME,
  };
}

/** The sentence that the page before left for this one, or null. */
export function flashOf(given: {
  cookies: Cookies;
  header: string | undefined;
  secret: string;
}): Flash | null {
  const sealed = given.cookies.read(given.header, 'flash');
  const text = sealed && unseal({ purpose: PURPOSE, sealed, secret: given.secret });
  if (!text) return null;
  const read = flashSchema.safeParse(JSON.parse(text));
  return read.success ? read.data : null;
}
