import type { IsoDate } from '../domain/time/iso-date';
import type { Collections } from './collections';
import type { Nudge } from './types';

/** Who was asked again by hand, on which day: once a day is a help to a person. */
export function createNudgeQueries({ nudges }: Pick<Collections, 'nudges'>) {
  const keyOf = (person: string, day: IsoDate): string => `${person}/${day}`;
  return {
    /** What somebody was asked again on a day, or null. */
    nudgeOf: (person: string, day: IsoDate): Promise<Nudge | null> => nudges.byId(keyOf(person, day)),
    /** Takes the one time of a day; gives what holds then: this, or what a colleague asked before. */
    async claimNudge(person: string, day: IsoDate, asked: Omit<Nudge, '_id'>): Promise<Nudge> {
      const own: Nudge = { _id: keyOf(person, day), ...asked };
      return (await nudges.insert(own)) === 'inserted' ? own : ((await nudges.byId(own._id)) ?? own);
    },
    /** Gives back the one time of a day where nothing came of the request that took it. */
    async releaseNudge(person: string, day: IsoDate, request: string): Promise<void> {
      await nudges.remove({ _id: keyOf(person, day), request });
    },
  };
}
