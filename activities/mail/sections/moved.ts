import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import type { ProcessView } from '../../../store/types';
import { calendarInvitation } from '../calendar-invitation';
import type { Block } from '../document';
import type { Conversation, Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { type ToldConversation, toldConversations } from '../told-conversations';
import { informs, organisationName, shortDay } from '../words';

/** A conversation has a new date. */
export const moved: SectionWriter = (facts) =>
  toldConversations(facts, 'moment-moved').map((told) => section(facts, told));

function section(facts: Facts, { process, conversation }: ToldConversation): Section {
  const { provider } = process.subject;
  const providerName = organisationName(facts, provider);
  const items = facts.agendas.get(process._id)?.items ?? [];
  // A municipality is not at the conversation: it only hears of it.
  const comes = facts.reader.audience !== 'municipality';
  const blocks: Block[] = [
    ...(comes
      ? invitation(facts, { providerName, conversation })
      : forInformation(providerName, conversation)),
    ...inputDeadline(facts, process),
  ];
  return {
    rank: RANK.moved,
    subject: `Gesprek met ${providerName} verplaatst naar ${shortDay(conversation.at)}`,
    heading: `Gesprek met ${providerName} verplaatst`,
    blocks,
    links: {},
    attachments: comes
      ? [calendarInvitation(facts, { process, providerName, conversation, items, method: 'REQUEST' })]
      : [],
    providers: [provider],
  };
}

function invitation(
  { reader }: Facts,
  { providerName, conversation }: Pick<ToldConversation, 'conversation'> & { providerName: string },
): Block[] {
  const yours = reader.audience === 'staff' ? 'je' : 'uw';
  const { at, place, reason } = conversation;
  return [
    {
      kind: 'paragraph',
      text: `Het gesprek met ${providerName} is verplaatst naar ${formatDateTime(at)}.${before(conversation)} Open de bijlage om het gesprek in ${yours} agenda te verplaatsen.`,
    },
    {
      kind: 'list',
      items: [
        { text: `Wanneer: ${formatDateTime(at)}` },
        { text: `Waar: ${place}` },
        ...(reason === '' ? [] : [{ text: `Reden: ${reason}` }]),
      ],
    },
  ];
}

function forInformation(providerName: string, conversation: ToldConversation['conversation']): Block[] {
  const { at, reason } = conversation;
  const why = reason === '' ? '' : ` Reden: ${reason}`;
  return [{ kind: 'paragraph', text: `${informs(at, providerName)}${before(conversation)}${why}` }];
}

function before({ before: was }: Conversation): string {
  return was === null ? '' : ` Eerst was dat ${formatDateTime(was)}.`;
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
