import type { AnswerBy, Invitation, Person } from '../../store/types';
import type { Actor } from '../../workflows/engine/state';
import type { Principal } from './principals';

/** Whoever asks for a page: nobody we know, a person who signed in, or somebody with an invitation. */
export type RequestActor = AnonymousActor | PersonActor | VisitorActor;

export type AnonymousActor = { kind: 'anonymous' };

/** Staff of the region, or an officer or provider contact who signed in by mail. */
export type PersonActor = {
  kind: 'person';
  person: Person;
  /** Colleagues whose work is his today, because they are away; absent for none. */
  actsFor?: readonly Principal[];
};

/** Anybody of an organisation who followed its link; says of himself only a function and a mail address. */
export type VisitorActor = {
  kind: 'visitor';
  invitation: Invitation;
  organisation: string;
  /** What that organisation is called, where it is a municipality. */
  municipality?: string;
  functionTitle: string | null;
  email: string | null;
};

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };

/** How the engine knows who acts; throws for an anonymous one, whom no route lets this far. */
export function toEngineActor(actor: RequestActor): Actor {
  switch (actor.kind) {
    case 'person':
      return { kind: 'person', person: actor.person._id, organisation: actor.person.organisation };
    case 'visitor':
      return {
        kind: 'invitation',
        invitation: actor.invitation._id,
        organisation: actor.organisation,
      };
    case 'anonymous':
      throw new Error('nobody can act without signing in or an invitation');
  }
}

/** Who stands under an answer; throws for an anonymous one. */
export function toAnswerBy(actor: RequestActor): AnswerBy {
  const by = toEngineActor(actor);
  if (actor.kind === 'person') {
    return { actor: by, functionTitle: actor.person.functionTitle, email: actor.person.email };
  }
  if (actor.kind === 'visitor') {
    return { actor: by, functionTitle: actor.functionTitle, email: actor.email };
  }
  throw new Error('nobody can answer without signing in or an invitation');
}

/** The name of an actor in audit and log: ids only, never a name or an address. */
export function actorLabel(actor: RequestActor): string {
  if (actor.kind === 'person') return `person:${actor.person._id}`;
  if (actor.kind === 'visitor') return `invitation:${actor.invitation._id}`;
  return 'anonymous';
}

/** The organisation somebody speaks for; null when we do not know him. */
export function organisationOf(actor: RequestActor): string | null {
  if (actor.kind === 'person') return actor.person.organisation;
  if (actor.kind === 'visitor') return actor.organisation;
  return null;
}
