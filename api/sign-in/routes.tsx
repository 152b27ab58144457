import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../errors/app-error';
import { paths } from '../paths';
import { homeOf } from '../routing/navigation';
import { isOwnPath, withCookie, withCookies } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { askForLink } from './ask-for-link';
import { ConfirmSignInPage, SignInLinkGonePage, SignInPage, SignInSentPage } from './pages';
import { readSignIn } from './read-fields';
import { beginSession, endSession } from './session';

/** Every answer takes at least this long (ms), so that its speed does not tell who is known. */
const EVEN_PACE = 400;

/** Long enough to open one's mail; in seconds. */
const RETURN_LIFETIME = 15 * 60;

/** Signing in by a link in the mail, and signing out. */
export const signInRoutes = defineRoutes([
  {
    method: 'get',
    path: paths.signIn,
    permission: 'public',
    audit: null,
    handle({ render, query, services }) {
      const { mailboxUrl, demo } = services.config;
      if (query.verstuurd !== undefined) {
        return render(<SignInSentPage mailboxUrl={demo ? (mailboxUrl ?? null) : null} />, {
          title: 'Kijk in uw mail',
        });
      }
      return render(<SignInPage email="" demo={demo} next={nextOf(query.verder)} />, { title: 'Aanmelden' });
    },
  },
  {
    method: 'post',
    path: paths.signIn,
    permission: 'public',
    audit: 'sign-in.asked',
    limit: 'sign-in',
    async handle({ body, services, render, redirect }) {
      const read = readSignIn(body);
      if (!read.ok) {
        const problem = read.problems[0]?.message;
        const next = nextOf(body.verder);
        return render(
          <SignInPage email={read.typed.email} problem={problem} demo={services.config.demo} next={next} />,
          { title: 'Fout: Aanmelden', status: 422 },
        );
      }
      const { email } = read.value;
      const next = nextOf(read.value.verder);
      const [asked] = await Promise.all([askForLink({ services, email }), wait(EVEN_PACE)]);
      if (asked === 'unavailable') throw new AppError('unavailable');
      const reply = redirect(`${paths.signIn}?verstuurd=ja`);
      if (next === null) return reply;
      return withCookie(reply, { name: 'return', value: next, maxAge: RETURN_LIFETIME });
    },
  },
  {
    method: 'get',
    path: '/aanmelden/:token',
    permission: 'public',
    audit: null,
    limit: 'invitation',
    async handle(ctx) {
      const found = await signInOf(ctx);
      if (!found) return gone(ctx);
      return ctx.render(<ConfirmSignInPage token={ctx.params.token ?? ''} name={found.person.name} />, {
        title: 'Aanmelden',
      });
    },
  },
  {
    method: 'post',
    path: '/aanmelden/:token',
    permission: 'public',
    audit: 'sign-in.done',
    limit: 'invitation',
    async handle(ctx) {
      const { services, cookie, redirect } = ctx;
      const found = await signInOf(ctx);
      if (!found || !(await services.store.takeSignIn(found.signIn._id, ctx.now))) return gone(ctx);
      await endSession({ services, cookie: cookie('session') });
      const cookies = await beginSession({ services, person: found.person });
      const next = nextOf(cookie('return')) ?? homeOf({ kind: 'person', person: found.person });
      return withCookies(redirect(next), [...cookies, { name: 'return', value: null, maxAge: null }]);
    },
  },
  {
    method: 'post',
    path: paths.signOut,
    permission: 'public',
    audit: 'session.ended',
    async handle({ services, cookie, redirect }) {
      const cookies = await endSession({ services, cookie: cookie('session') });
      const next = services.config.demo ? paths.home : paths.signIn;
      return withCookies(redirect(next, { kind: 'success', text: 'U bent afgemeld.' }), cookies);
    },
  },
]);

/** Where somebody wanted to go before he had to sign in; null for nowhere of ours. */
function nextOf(wanted: unknown): string | null {
  return typeof wanted === 'string' && isOwnPath(wanted) ? wanted : null;
}

/** The sign-in that a token stands for, with its person; null when it was used, is over, or is none of ours. */
async function signInOf({ params, services, now }: Context<'public'>) {
  const { store, links, config } = services;
  const signIn = await links.readToken({
    purpose: 'sign-in',
    token: params.token ?? '',
    secret: config.sessionSecret,
    find: store.signIn,
  });
  if (!signIn || signIn.usedAt !== null || signIn.expiresAt <= now) return null;
  const person = await store.person(signIn.person);
  return person ? { signIn, person } : null;
}

function gone({ render }: Context<'public'>) {
  return render(<SignInLinkGonePage />, { title: 'Deze link werkt niet meer', status: 410 });
}
