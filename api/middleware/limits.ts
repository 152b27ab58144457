import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../errors/app-error';

const QUARTER_OF_AN_HOUR = 15 * 60 * 1000;

export type Limits = { 'sign-in': RequestHandler; invitation: RequestHandler };

/**
 * How often one address may ask for a sign-in mail or try a link. A whole town hall may share one address, so the
 * numbers stop guessing, not people; only what failed counts for links. In the demo everybody is on one machine.
 */
export function createLimits({ demo }: { demo: boolean }): Limits {
  const factor = demo ? 20 : 1;
  return {
    'sign-in': limit({ most: 20 * factor, skipSuccessful: false }),
    invitation: limit({ most: 60 * factor, skipSuccessful: true }),
  };
}

function limit({ most, skipSuccessful }: { most: number; skipSuccessful: boolean }): RequestHandler {
  return rateLimit({
    windowMs: QUARTER_OF_AN_HOUR,
    limit: most,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    skipSuccessfulRequests: skipSuccessful,
    handler: () => {
      throw new AppError('too-many');
    },
  });
}
