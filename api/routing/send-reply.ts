import type { Response } from 'express';
import type { Cookies } from '../access/cookies';
import type { Reply } from './reply';

/** Sends a reply as it stands; pages and answers of the api may not stay in any cache unless they say so. */
export function sendReply(res: Response, { reply, cookies }: { reply: Reply; cookies: Cookies }): void {
  res.status(reply.status);
  res.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(reply.headers)) res.setHeader(name, value);
  if (reply.cookies.length > 0) res.setHeader('Set-Cookie', reply.cookies.map(cookies.write));
  if (reply.body === null) {
    res.end();
    return;
  }
  res.end(reply.body);
}
