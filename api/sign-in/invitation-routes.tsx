import type { Invitation } from '../../store/types';
import { identityCookie, invitationCookie, isValid } from '../access/identify';
import { paths } from '../paths';
import { isOwnPath, withCookie } from '../routing/reply';
import { type Context, defineRoutes } from '../routing/route';
import { InvitationGonePage, WhoAreYouPage, type WhoValues } from './pages';
import { readWho } from './read-fields';

/** As long as a session: a working day with its breaks. In seconds. */
const LIFETIME = 12 * 60 * 60;

/** The link of an organisation, and who of it really answers. */
export const invitationRoutes = defineRoutes([
  {
    method: 'get',
    path: '/uitnodiging/:token',
    permission: 'public',
    audit: null,
    limit: 'invitation',
    async handle({ params, query, services, now, redirect, render }) {
      const { store, links, config } = services;
      const secret = config.sessionSecret;
      const invitation = await links.readToken({
        purpose: 'invitation',
        token: params.token ?? '',
        secret,
        find: store.invitation,
      });
      if (!invitation || !isValid(invitation, now)) {
        return render(<InvitationGonePage reason={invitation ? 'ended' : 'unknown'} />, {
          title: 'Deze link werkt niet meer',
          status: 410,
        });
      }
      const value = invitationCookie(invitation, secret);
      const { naar } = query;
      const to = naar !== undefined && isOwnPath(naar) ? naar : homeOf(invitation);
      return withCookie(redirect(to), { name: 'invitation', value, maxAge: LIFETIME });
    },
  },
  {
    method: 'get',
    path: paths.whoAmI,
    permission: 'identity.write',
    audit: null,
    async handle(ctx) {
      const { actor } = ctx;
      if (actor.kind !== 'visitor') return ctx.redirect(paths.home);
      const values = { functionTitle: actor.functionTitle ?? '', email: actor.email ?? '' };
      return whoPage(ctx, { values, problems: [], next: nextOf(actor, ctx.query.verder) });
    },
  },
  {
    method: 'post',
    path: paths.whoAmI,
    permission: 'identity.write',
    audit: 'identity.said',
    async handle(ctx) {
      const { actor, body, services, redirect } = ctx;
      if (actor.kind !== 'visitor') return redirect(paths.home);
      const next = nextOf(actor, body.verder);
      const read = readWho(body);
      if (!read.ok) return whoPage(ctx, { values: read.typed, problems: read.problems, next });
      const value = identityCookie({
        invitation: actor.invitation._id,
        identity: read.value,
        secret: services.config.sessionSecret,
      });
      const reply = redirect(next, { kind: 'success', text: 'Wij hebben bewaard wie u bent.' });
      return withCookie(reply, { name: 'identity', value, maxAge: LIFETIME });
    },
  },
]);

/** The page on which an organisation sees everything that is asked of it. */
function homeOf({ kind }: Pick<Invitation, 'kind'>): string {
  return kind === 'municipal-input' ? paths.input : paths.factCheck;
}

/** Where whoever said who he is goes on: where he was, as far as the address is one of ours. */
function nextOf({ invitation }: { invitation: Invitation }, from: unknown): string {
  return typeof from === 'string' && isOwnPath(from) ? from : homeOf(invitation);
}

type Problems = Parameters<typeof WhoAreYouPage>[0]['problems'];

async function whoPage(
  { actor, services, render }: Context<'identity.write'>,
  { values, problems, next }: { values: WhoValues; problems: Problems; next: string },
) {
  const key = actor.kind === 'visitor' ? actor.organisation : '';
  const organisation = await services.store.organisation(key);
  const name = organisation?.kind === 'municipality' ? `Gemeente ${organisation.name}` : organisation?.name;
  const wrong = problems.length > 0;
  return render(<WhoAreYouPage organisation={name ?? ''} next={next} values={values} problems={problems} />, {
    title: `${wrong ? 'Fout: ' : ''}Wie bent u?`,
    status: wrong ? 422 : 200,
  });
}
