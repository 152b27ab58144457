import type { Person } from '../../../store/types';
import type { Instant, ProcessState } from '../../../workflows/engine/state';
import { nextMailMoment } from '../../bounces/next-mail-moment';
import { type Occasion, releaseHeld, retell } from '../../bounces/retell';
import { startContactSearch } from '../../bounces/start-repair';
import { lastDone } from '../accepted';
import { textOf } from '../form-data';
import type { EffectDependencies } from '../write-effects';
import { addContactFrom, auditActor, organisationOf } from './contact-answer';
import type { Work } from './work';

/** Carries out what was found out about an address that refused mail, and lets what waited for it go on. */
export const repairContact: Work = async (given, { state, at }) => {
  const { store, log } = given;
  const done = lastDone(state, 'repair');
  const answer = done && (await store.answer(done.answerId));
  const person = state.subject.person === undefined ? null : await store.person(state.subject.person);
  if (!done || !answer || !person) throw new Error(`nothing to repair in ${state.id}`);
  const occasion = await change(given, { person, outcome: done.outcome, answer, at });
  // A repeat of the batch finds it changed by itself already.
  if (person.repairedAt !== at && person.leftAt !== at) {
    await store.appendAudit({
      at,
      actor: auditActor(done),
      action: `contact.${done.outcome}`,
      object: `person:${person._id}`,
      result: occasion === null ? 'refused' : 'ok',
    });
  }
  if (occasion === null) log.error({ process: state.id }, 'the new address belongs to somebody else');
  else await goOn(given, { state, person: person._id, occasion, at });
  return [];
};

type Change = {
  person: Person;
  outcome: string;
  answer: Parameters<typeof addContactFrom>[1]['answer'];
  at: Instant;
};

/** Changes what is known of the person; null when the address that was given is somebody else's. */
async function change(
  { store }: EffectDependencies,
  { person, outcome, answer, at }: Change,
): Promise<Occasion | null> {
  const { _id, organisation, primary } = person;
  switch (outcome) {
    case 'left':
      await store.noteLeft({ person: _id, at });
      // Its mails were told to others when the address stopped, unless it never did.
      return 'failed';
    case 'successor': {
      const successor = await addContactFrom(store, { answer, organisation, primary, at, instead: _id });
      if (!successor) return null;
      await store.noteLeft({ person: _id, at, successor: successor._id });
      return 'repaired';
    }
    default: {
      const email = outcome === 'new-address' ? textOf(answer.data, 'newEmail') : person.email;
      return (await store.repairAddress({ person: _id, email, at })) === 'saved' ? 'repaired' : null;
    }
  }
}

async function goOn(
  given: EffectDependencies,
  asked: { state: ProcessState; person: string; occasion: Occasion; at: Instant },
): Promise<void> {
  const { state, person, occasion, at } = asked;
  const { store, workflows } = given;
  const deliverAt = await nextMailMoment(store, at);
  for (const mail of await store.failedMails(person)) await retell(given, { mail, occasion, deliverAt });
  const organisation = organisationOf(state);
  if (!(await releaseHeld(given, { organisation, deliverAt }))) {
    await startContactSearch(given, { origin: state, organisation });
    return;
  }
  for (const id of await store.openContactSearches(organisation)) await workflows.endObsolete(id);
}
