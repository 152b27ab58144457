import { z } from 'zod';
import { toAmsterdamDate } from '../../domain/time/amsterdam';
import type { Invitation } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Services } from '../services';
import { ANONYMOUS, type PersonActor, type RequestActor, type VisitorActor } from './actor';
import { type Cookies, hashOf, seal, unseal } from './cookies';
import type { Action } from './policy';
import { principalsOf } from './principals';

/** The organisation of everybody in the regional team. */
const REGION = 'regio';

const INVITATION = 'invitation';
const IDENTITY = 'identity';

/** What is done on the pages of an organisation. */
const OUTSIDE = ['input.read', 'input.write', 'fact-check.', 'question.', 'mail-rhythm.', 'identity.write'];

/** Who somebody with an invitation says he is. */
export type Identity = { functionTitle: string; email: string };

const identitySchema = z.object({ invitation: z.string(), functionTitle: z.string(), email: z.string() });

type Given = { services: Pick<Services, 'store' | 'config'>; cookies: Cookies; header: string | undefined };

/**
 * Says who asks. A person who signed in also may have followed a link of an organisation: on its pages the link
 * counts, which he opened knowingly; everywhere else the person does.
 */
export async function identify(
  given: Given,
  { action, now }: { action: Action; now: Instant },
): Promise<RequestActor> {
  const outside = OUTSIDE.some((start) => action.startsWith(start));
  if (outside) return (await visitorOf(given, now)) ?? (await personOf(given, now)) ?? ANONYMOUS;
  return (await personOf(given, now)) ?? (await visitorOf(given, now)) ?? ANONYMOUS;
}

/** The cookie that stands for an invitation; it dies with the links of the invitation. */
export function invitationCookie(invitation: Invitation, secret: string): string {
  return seal({ purpose: INVITATION, text: JSON.stringify([invitation._id, invitation.nonce]), secret });
}

/** The cookie in which somebody says who he is, for one invitation only. */
export function identityCookie(given: { invitation: string; identity: Identity; secret: string }): string {
  const text = JSON.stringify({ invitation: given.invitation, ...given.identity });
  return seal({ purpose: IDENTITY, text, secret: given.secret });
}

/** Whether the links of an invitation still open anything. */
export function isValid(invitation: Invitation, now: Instant): boolean {
  return invitation.revokedAt === null && invitation.expiresAt > now;
}

async function personOf({ services, cookies, header }: Given, now: Instant): Promise<PersonActor | null> {
  const value = cookies.read(header, 'session');
  if (!value) return null;
  const session = await services.store.session(hashOf(value));
  // Sessions live by the real clock: travelling in the demo signs nobody out.
  if (!session || session.expiresAt <= Date.now()) return null;
  const [person, staffing] = await Promise.all([
    services.store.person(session.person),
    services.store.staffing(toAmsterdamDate(now), REGION),
  ]);
  // Whoever left is nobody here any more, whatever cookie he kept.
  if (!person || (person.leftAt ?? null) !== null) return null;
  return { kind: 'person', person, actsFor: principalsOf(person._id, staffing) };
}

async function visitorOf({ services, cookies, header }: Given, now: Instant): Promise<VisitorActor | null> {
  const sealed = cookies.read(header, 'invitation');
  const secret = services.config.sessionSecret;
  const text = sealed && unseal({ purpose: INVITATION, sealed, secret });
  if (!text) return null;
  const named = z.tuple([z.string(), z.string()]).safeParse(parseJson(text));
  if (!named.success) return null;
  const [id, nonce] = named.data;
  const invitation = await services.store.invitation(id);
  if (invitation?.nonce !== nonce || !isValid(invitation, now)) return null;
  const sealedIdentity = cookies.read(header, 'identity');
  const said = sealedIdentity && unseal({ purpose: IDENTITY, sealed: sealedIdentity, secret });
  const identity = identitySchema.safeParse(said ? parseJson(said) : null);
  const his = identity.success && identity.data.invitation === id ? identity.data : null;
  const organisation = await services.store.organisation(invitation.organisation);
  return {
    kind: 'visitor',
    invitation,
    organisation: invitation.organisation,
    ...(organisation?.kind === 'municipality' ? { municipality: organisation.name } : {}),
    functionTitle: his?.functionTitle ?? null,
    email: his?.email ?? null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
