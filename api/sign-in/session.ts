import type { Person } from '../../store/types';
import { hashOf, newSecretValue } from '../access/cookies';
import type { CookieChange } from '../routing/reply';
import type { Services } from '../services';

/** Half a day: a working day with its breaks. In seconds. */
const LIFETIME = 12 * 60 * 60;

/**
 * Begins a session for a person and gives the cookies that go with it. The link of an organisation that this browser
 * followed before is put away: whoever signs in wants to see his own pages.
 */
export async function beginSession({
  services,
  person,
}: {
  services: Pick<Services, 'store'>;
  person: Person;
}): Promise<readonly CookieChange[]> {
  const value = newSecretValue();
  const now = Date.now();
  await services.store.insertSession({
    _id: hashOf(value),
    person: person._id,
    createdAt: now,
    expiresAt: now + LIFETIME * 1000,
  });
  return [
    { name: 'session', value, maxAge: LIFETIME },
    { name: 'invitation', value: null, maxAge: null },
    { name: 'identity', value: null, maxAge: null },
  ];
}

/** Ends the session that a cookie stands for and clears all that says who one is. */
export async function endSession({
  services,
  cookie,
}: {
  services: Pick<Services, 'store'>;
  cookie: string | null;
}): Promise<readonly CookieChange[]> {
  if (cookie) await services.store.deleteSession(hashOf(cookie));
  return (['session', 'invitation', 'identity', 'return'] as const).map((name) => ({
    name,
    value: null,
    maxAge: null,
  }));
}
