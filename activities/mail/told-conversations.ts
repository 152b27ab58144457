import type { AnyNoticeKind, ProcessView } from '../../store/types';
import type { Instant } from '../../workflows/engine/state';
import type { Conversation, Facts } from './facts';

/** A conversation that has its date, with the process that it belongs to. */
export type ToldConversation = { process: ProcessView; conversation: Conversation & { at: Instant } };

/** The conversations with a date of which this mail tells something of a kind. */
export function toldConversations(facts: Facts, told: AnyNoticeKind): ToldConversation[] {
  return facts.notices.flatMap(({ kind, processId }) => {
    if (kind !== told || processId === null) return [];
    const process = facts.processes.get(processId);
    const conversation = facts.conversations.get(processId);
    if (!process || conversation?.at == null) return [];
    const { at } = conversation;
    return [{ process, conversation: { ...conversation, at } }];
  });
}
