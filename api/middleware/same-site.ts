import type { RequestHandler } from 'express';
import { AppError } from '../errors/app-error';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send. Browsers say where a request comes from (Sec-Fetch-Site, Origin);
 * a program that says neither has no cookies of somebody else to abuse.
 */
export function sameSiteOnly({ baseUrl }: { baseUrl: string }): RequestHandler {
  const { origin: ours, protocol, hostname } = new URL(baseUrl);
  // Browsers leave Sec-Fetch-Site out on plain http, except on one's own machine. Cookies with SameSite hold there.
  const saysNoSite = protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (req, _res, next) => {
    if (SAFE.has(req.method)) return next();
    const site = req.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new AppError('cross-site');
    const { origin, host } = req.headers;
    // `null` is what a browser sends under our own no-referrer policy; then Sec-Fetch-Site has said enough.
    const opaque = origin === 'null' && (site !== undefined || saysNoSite);
    if (origin !== undefined && !opaque && origin !== ours && !isHost(origin, host)) {
      throw new AppError('cross-site');
    }
    next();
  };
}

/** A visit by another name of this very server (127.0.0.1 for localhost) comes from its own pages too. */
function isHost(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
