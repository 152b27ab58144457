import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ANONYMOUS } from '../access/actor';
import type { Cookies } from '../access/cookies';
import { AppError } from '../errors/app-error';
import { ErrorPage } from '../errors/error-page';
import { toProblem } from '../errors/problem';
import { toAppError } from '../errors/to-app-error';
import { renderPage } from '../routing/render';
import { jsonReply, type Reply, redirectReply } from '../routing/reply';
import { requestFactsOf } from '../routing/request-facts';
import { sendReply } from '../routing/send-reply';
import type { Services } from '../services';
import { requestIdOf } from './request-log';
import { signInPath } from './sign-in-path';

type Given = { services: Pick<Services, 'log' | 'config'>; cookies: Cookies };

/** For an address that no route answers. */
export const notFound: RequestHandler = () => {
  throw new AppError('not-found');
};

/** The one place where an error becomes an answer: a page for people, problem+json for programs; internals only in the log. */
export function errorHandler({ services, cookies }: Given): ErrorRequestHandler {
  return async (thrown: unknown, req, res, _next) => {
    const error = toAppError(thrown);
    if (error.entry.report) {
      services.log.error({ requestId: requestIdOf(res), code: error.code, err: thrown }, 'failed');
    }
    if (res.headersSent) {
      res.destroy();
      return;
    }
    const reply = await replyTo(error, { req, res });
    sendReply(res, { reply, cookies });
  };
}

async function replyTo(error: AppError, { req, res }: { req: Request; res: Response }): Promise<Reply> {
  const { kind, actor } = requestFactsOf(res);
  const requestId = requestIdOf(res);
  if (kind === 'api' || req.path.startsWith('/api/')) {
    return jsonReply(toProblem(error, requestId), { status: error.entry.status, problem: true });
  }
  if (error.code === 'sign-in-needed') return redirectReply(signInPath(req));
  return renderPage(<ErrorPage error={error} requestId={requestId} />, {
    title: error.entry.title,
    status: error.entry.status,
    actor: actor ?? ANONYMOUS,
    path: req.path,
    // An error must not depend on the database: it says no date, also in the demo.
    demoNow: null,
    flash: null,
  });
}
