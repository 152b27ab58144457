import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import type { ProcessView } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';
import { calendarInvitation } from '../calendar-invitation';
import type { Block } from '../document';
import type { Conversation, Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { type ToldConversation, toldConversations } from '../told-conversations';
import { whenAndWhere } from '../when-and-where';
import { organisationName, shortDay } from '../words';
import { inputLink } from './input-link';

/** A conversation has a new date; several stand one after another, and share the button to a municipality's page. */
export const moved: SectionWriter = (facts) =>
  toldConversations(facts, 'moment-moved')
    .map((told) => section(facts, told))
    .map((one, at, all) => (isLinkedLater(one, all.slice(at + 1)) ? withoutButton(one) : one));

function isLinkedLater({ links }: Section, later: readonly Section[]): boolean {
  return later.some((other) => Object.keys(other.links).some((link) => link in links));
}

function withoutButton(section: Section): Section {
  return { ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'button') };
}

function section(facts: Facts, { process, conversation }: ToldConversation): Section {
  const { provider, quarter } = process.subject;
  const providerName = organisationName(facts, provider);
  const until = answerableUntil(facts, process);
  const link = `input-${quarter.toLowerCase()}`;
  const items = facts.agendas.get(process._id)?.items ?? [];
  // A municipality is not at the conversation: it only hears of it.
  const comes = facts.reader.audience !== 'municipality';
  const blocks: Block[] = [
    ...(comes
      ? invitation(facts, { providerName, conversation })
      : forInformation(providerName, conversation)),
    ...(until === null ? [] : inputUntil(until, link)),
  ];
  return {
    rank: RANK.moved,
    subject: `Gesprek met ${providerName} verplaatst naar ${shortDay(conversation.at)}`,
    heading: `Gesprek met ${providerName} verplaatst`,
    blocks,
    links: until === null ? {} : { [link]: inputLink(facts.reader.organisation, quarter) },
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
  const { at, reason } = conversation;
  return [
    {
      kind: 'paragraph',
      text: `Het gesprek met ${providerName} is verplaatst naar ${formatDateTime(at)}.${before(conversation)} Open de bijlage om het gesprek in ${yours} agenda te verplaatsen.`,
    },
    whenAndWhere(conversation),
    ...(reason === '' ? [] : [{ kind: 'paragraph', text: `Reden: ${reason}` } as const]),
  ];
}

function forInformation(providerName: string, conversation: ToldConversation['conversation']): Block[] {
  const { at, reason } = conversation;
  const why = reason === '' ? '' : ` Reden: ${reason}`;
  const text = `Ter informatie: het gesprek van de regio met ${providerName} is verplaatst naar ${formatDateTime(at)}.${before(conversation)}${why}`;
  return [{ kind: 'paragraph', text }];
}

function before({ before: was }: Conversation): string {
  return was === null ? '' : ` Eerst was dat ${formatDateTime(was)}.`;
}

/** Until when a municipality can still say something, where it was asked; it may have more time now. */
function answerableUntil({ reader, now }: Facts, { state }: ProcessView): Instant | null {
  if (reader.audience !== 'municipality' || state.step !== 'input') return null;
  const mine = state.tasks.findLast(
    ({ step, assignee }) =>
      step === 'input' && assignee.kind === 'organisation' && assignee.organisation === reader.organisation,
  );
  return !mine || mine.dueAt <= now || mine.status === 'concluded' ? null : mine.dueAt;
}

function inputUntil(until: Instant, link: string): Block[] {
  return [
    { kind: 'paragraph', text: `U kunt uw inbreng geven of wijzigen tot en met ${formatDate(until)}.` },
    { kind: 'button', label: 'Inbreng geven of wijzigen', link },
  ];
}
