import { formatQuarter, isQuarter } from '../../../domain/quarters';
import { formatDateTime } from '../../../domain/time/dutch-dates';
import type { ProcessView } from '../../../store/types';
import { isAnnounced } from '../../effects/announced';
import { calendarInvitation } from '../calendar-invitation';
import type { Conversation, Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName } from '../words';

/** A conversation does not take place this quarter. */
export const cancelled: SectionWriter = (facts) =>
  facts.notices.flatMap(({ kind, processId }) => {
    if (kind !== 'cancelled' || processId === null) return [];
    const process = facts.processes.get(processId);
    const conversation = facts.conversations.get(processId);
    return process && conversation ? [calledOff(facts, { process, conversation })] : [];
  });

/** Says that a conversation does not take place, and takes it out of the diary of whoever had it there. */
export function calledOff(
  facts: Facts,
  given: { process: ProcessView; conversation: Conversation; forGood?: boolean },
): Section {
  const { process, conversation, forGood = false } = given;
  const { provider, quarter } = process.subject;
  const providerName = organisationName(facts, provider);
  const { at } = conversation;
  const when = at === null ? inQuarter(quarter) : ` van ${formatDateTime(at)}`;
  const reason = conversation.reason === '' ? '' : ` Reden: ${conversation.reason}`;
  const comes = facts.reader.audience !== 'municipality';
  const what = comes
    ? `Het gesprek met ${providerName}`
    : `Ter informatie: het gesprek van de regio met ${providerName}`;
  const whom = facts.reader.audience === 'provider' ? 'u' : 'de aanbieder';
  const later = forGood ? '' : ` Wij spreken ${whom} weer in het volgende kwartaal.`;
  const nothing =
    facts.reader.audience === 'staff'
      ? 'Je hoeft hier niets meer voor te doen.'
      : `U hoeft hier niets meer voor te doen.${later}`;
  // Only who had it in his diary can take it out; a municipality is not at the conversation.
  const wasInvited = comes && wasTold(facts, { process, conversation });
  const attachments =
    at !== null && wasInvited
      ? [
          calendarInvitation(facts, {
            process,
            providerName,
            conversation: { ...conversation, at },
            items: [],
            method: 'CANCEL',
          }),
        ]
      : [];
  return {
    rank: RANK.cancelled,
    subject: `Gesprek met ${providerName} gaat niet door`,
    heading: `Gesprek met ${providerName} gaat niet door`,
    blocks: [
      { kind: 'paragraph', text: `${what}${when} gaat niet door.${reason}` },
      ...(attachments.length === 0 ? [] : [{ kind: 'paragraph', text: outOfDiary(facts.reader) } as const]),
      { kind: 'paragraph', text: `${nothing} Openstaande actiepunten blijven gelden.` },
    ],
    links: {},
    attachments,
    providers: [provider],
  };
}

function outOfDiary({ audience }: Facts['reader']): string {
  return `Open de bijlage om het gesprek uit ${audience === 'staff' ? 'je' : 'uw'} agenda te halen.`;
}

/** A new date, the agenda, or the planning put it in his diary; the contract manager planned it himself. */
function wasTold(
  { reader, agendas }: Facts,
  { process, conversation }: { process: ProcessView; conversation: Conversation },
): boolean {
  if (conversation.moves > 0 || agendas.get(process._id)?.releasedAt != null) return true;
  return isAnnounced(process.state) && reader.id !== process.state.people.contractManager;
}

function inQuarter(quarter: string): string {
  return isQuarter(quarter) ? ` in het ${formatQuarter(quarter)}` : '';
}
