import type { ProcessView } from '../../../store/types';
import type { Names } from '../words/names';
import type { OtherConversation } from './about-the-day';

/** Conversations of the same duo in the same quarter, without those that were cancelled. */
export function otherConversations(given: {
  cycles: readonly ProcessView[];
  process: ProcessView;
  names: Names;
}): OtherConversation[] {
  const { contractManager, policyAdviser } = given.process.state.people;
  return given.cycles.flatMap(({ _id, status, subject, conversationAt, state }) => {
    const sameDuo =
      state.people.contractManager === contractManager || state.people.policyAdviser === policyAdviser;
    const counts = _id !== given.process._id && status !== 'cancelled' && sameDuo && conversationAt !== null;
    return counts ? [{ provider: given.names.organisation(subject.provider), at: conversationAt }] : [];
  });
}
