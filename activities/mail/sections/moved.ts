import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import type { ProcessView } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';
import { calendarInvitation } from '../calendar-invitation';
import type { Block } from '../document';
import type { Conversation, Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName, shortDay } from '../words';

/** A conversation has a new date. */
export const moved: SectionWriter = (facts) =>
  facts.notices.flatMap(({ kind, processId }) => {
    if (kind !== 'moment-moved' || processId === null) return [];
    const process = facts.processes.get(processId);
    const conversation = facts.conversations.get(processId);
    if (!process || conversation?.at == null) return [];
    const { at } = conversation;
    return [section(facts, { process, conversation: { ...conversation, at } })];
  });

type Given = { process: ProcessView; conversation: Conversation & { at: Instant } };

function section(facts: Facts, { process, conversation }: Given): Section {
  const { provider } = process.subject;
  const providerName = organisationName(facts, provider);
  const items = facts.agendas.get(process._id)?.items ?? [];
  const yours = facts.reader.audience === 'staff' ? 'je' : 'uw';
  const was = conversation.before === null ? '' : ` Eerst was dat ${formatDateTime(conversation.before)}.`;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `Het gesprek met ${providerName} is verplaatst naar ${formatDateTime(conversation.at)}.${was} Open de bijlage om het gesprek in ${yours} agenda te verplaatsen.`,
    },
    {
      kind: 'list',
      items: [
        { text: `Wanneer: ${formatDateTime(conversation.at)}` },
        { text: `Waar: ${conversation.place}` },
        ...(conversation.reason === '' ? [] : [{ text: `Reden: ${conversation.reason}` }]),
      ],
    },
    ...inputDeadline(facts, process),
  ];
  return {
    rank: RANK.moved,
    subject: `Gesprek met ${providerName} verplaatst naar ${shortDay(conversation.at)}`,
    heading: `Gesprek met ${providerName} verplaatst`,
    blocks,
    links: {},
    attachments: [
      calendarInvitation(facts, { process, providerName, conversation, items, method: 'REQUEST' }),
    ],
    providers: [provider],
  };
}

/** A municipality may have more time for its input now. */
function inputDeadline({ reader, now }: Facts, { state }: ProcessView): Block[] {
  if (reader.audience !== 'municipality' || state.step !== 'input') return [];
  const mine = state.tasks.findLast(
    ({ step, assignee }) =>
      step === 'input' && assignee.kind === 'organisation' && assignee.organisation === reader.organisation,
  );
  if (!mine || mine.dueAt <= now || mine.status === 'concluded') return [];
  return [
    { kind: 'paragraph', text: `U kunt uw inbreng geven of wijzigen tot en met ${formatDate(mine.dueAt)}.` },
  ];
}
