import { nextMailMoment } from '../../bounces/next-mail-moment';
import { releaseHeld } from '../../bounces/retell';
import { lastDone } from '../accepted';
import { textOf } from '../form-data';
import { addContactFrom, auditActor, organisationOf } from './contact-answer';
import type { Work } from './work';

/** Adds the contact who was found for an organisation, and gives him what was kept for it. */
export const addContact: Work = async (given, { state, at }) => {
  const { store, log } = given;
  const done = lastDone(state, 'find');
  const answer = done && (await store.answer(done.answerId));
  if (!done || !answer) throw new Error(`nothing was found in ${state.id}`);
  const organisation = organisationOf(state);
  const before = await store.holderOfAddress(textOf(answer.data, 'email'));
  // A repeat of the batch finds the contact added by itself already.
  if (done.outcome === 'new-contact' && before?.repairedAt !== at) {
    const contact = await addContactFrom(store, { answer, organisation, primary: true, at });
    await store.appendAudit({
      at,
      actor: auditActor(done),
      action: 'contact.added',
      object: `person:${contact?._id ?? ''}`,
      result: contact ? 'ok' : 'refused',
    });
  }
  const reachable = await releaseHeld(given, {
    organisation,
    deliverAt: await nextMailMoment(store, at),
  });
  if (!reachable) log.error({ process: state.id, organisation }, 'still nobody can be reached');
  return [];
};
