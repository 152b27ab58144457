import { guestsOf } from '../guests';
import type { NoticeRequest } from '../requests';
import type { Work } from './work';

/**
 * Has everybody who comes to the conversation told when and where it is. Municipalities hear it in their request for
 * input; the contract manager chose it.
 */
export const announceConversation: Work = async ({ store }, { state, at, key }) => {
  const guests = await guestsOf(store, state);
  const participants: NoticeRequest['to'][] = [
    { role: 'policyAdviser' },
    { role: 'providerContact', organisation: state.subject.provider },
    ...guests.map(({ row }) => ({ guest: row })),
  ];
  return participants.map((to) => ({ key, kind: 'conversation-planned', to, taskId: null, at }));
};
