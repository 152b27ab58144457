import type { Instant } from '../workflows/engine/state';
import type { Collections } from './collections';
import type { Session, SignIn } from './types';

/** Signing in by a link, and the sessions that come of it. */
export function createSignInQueries({ signIns, sessions }: Pick<Collections, 'signIns' | 'sessions'>) {
  return {
    /** Stores a sign-in that was asked for. */
    insertSignIn: (signIn: SignIn): Promise<'inserted' | 'existing'> => signIns.insert(signIn),
    /** One sign-in, or null. */
    signIn: (id: string): Promise<SignIn | null> => signIns.byId(id),
    /** Uses a sign-in up; of two at once one succeeds. Gives whether this was the one. */
    async takeSignIn(id: string, now: Instant): Promise<boolean> {
      const taken = await signIns.update(
        { _id: id, usedAt: null, expiresAt: { $gt: now } },
        { $set: { usedAt: now } },
      );
      return taken > 0;
    },
    /** Stores a session under the hash of its cookie. */
    insertSession: (session: Session): Promise<'inserted' | 'existing'> => sessions.insert(session),
    /** One session, also one that has expired, or null. */
    session: (id: string): Promise<Session | null> => sessions.byId(id),
    /** Ends a session. */
    async deleteSession(id: string): Promise<void> {
      await sessions.remove({ _id: id });
    },
    /** Ends all sessions of a person. */
    async deleteSessionsOf(person: string): Promise<void> {
      await sessions.remove({ person });
    },
    /** Removes sessions and sign-ins that expired before `now`. */
    async deleteExpired(now: Instant): Promise<void> {
      await Promise.all([
        sessions.remove({ expiresAt: { $lt: now } }),
        signIns.remove({ expiresAt: { $lt: now } }),
      ]);
    },
  };
}
