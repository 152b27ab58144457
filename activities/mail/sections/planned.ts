import { paths } from '../../../api/paths';
import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import type { ProcessView } from '../../../store/types';
import type { Instant } from '../../../workflows/engine/state';
import { agendaDate } from '../../../workflows/processes/agenda-date';
import { calendarInvitation } from '../calendar-invitation';
import type { Block } from '../document';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { type ToldConversation, toldConversations } from '../told-conversations';
import { whenAndWhere } from '../when-and-where';
import { organisationName, shortDay } from '../words';

/** A conversation has its date: when and where, for the diary of whoever comes. */
export const planned: SectionWriter = (facts) =>
  toldConversations(facts, 'conversation-planned').map((told) => section(facts, told));

function section(facts: Facts, { process, conversation }: ToldConversation): Section {
  const staff = facts.reader.audience === 'staff';
  const { provider, quarter } = process.subject;
  const providerName = organisationName(facts, provider);
  const link = `planned-${provider}-${quarter.toLowerCase()}`;
  const blocks: Block[] = [
    { kind: 'paragraph', text: invitation(facts, { providerName, at: conversation.at }) },
    whenAndWhere(conversation),
    { kind: 'paragraph', text: whatFollows(facts, process) },
    ...(staff ? [{ kind: 'button', label: 'Gesprek openen', link } as const] : []),
  ];
  return {
    rank: RANK.agenda,
    subject: `Zet in ${yours(facts)} agenda: gesprek op ${shortDay(conversation.at)}, ${providerName}`,
    heading: `Gesprek met ${providerName} gepland`,
    blocks,
    links: staff ? { [link]: { kind: 'page', path: paths.cycle(process.subject) } } : {},
    attachments: [
      calendarInvitation(facts, { process, providerName, conversation, items: [], method: 'REQUEST' }),
    ],
    providers: [provider],
  };
}

function invitation(facts: Facts, { providerName, at }: { providerName: string; at: Instant }): string {
  const when = formatDateTime(at);
  const what = {
    staff: `Het gesprek met ${providerName} is op ${when}.`,
    provider: `Wij willen op ${when} met u praten: het kwartaalgesprek van de regio met ${providerName}.`,
    guest: `Wij nodigen u uit voor het gesprek met ${providerName}, op ${when}.`,
    municipality: `De regio praat op ${when} met ${providerName}.`,
  }[facts.reader.audience];
  return `${what} Open de bijlage om het gesprek in ${yours(facts)} agenda te zetten.`;
}

function whatFollows(facts: Facts, { state }: ProcessView): string {
  const latest = agendaDate(state, facts.now);
  const agendaAt = latest === null ? '' : ` uiterlijk ${formatDate(latest)}`;
  if (facts.reader.audience === 'staff') {
    return `De agenda gaat${agendaAt} naar alle deelnemers. Kun je niet? Overleg dan meteen met je duo.`;
  }
  const points =
    facts.reader.audience === 'provider' ? ' Wilt u zelf iets bespreken? Mail het ons vóór die tijd.' : '';
  return `De agenda krijgt u${agendaAt}.${points} Kunt u dan niet? Laat het ons zo snel mogelijk weten.`;
}

function yours({ reader }: Facts): 'je' | 'uw' {
  return reader.audience === 'staff' ? 'je' : 'uw';
}
