import { paths } from '../../../api/paths';
import { formatDateTime } from '../../../domain/time/dutch-dates';
import type { Agenda } from '../../../store/types';
import { calendarInvitation } from '../calendar-invitation';
import type { Block } from '../document';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { type ToldConversation, toldConversations } from '../told-conversations';
import { whenAndWhere } from '../when-and-where';
import { informs, organisationName, shortDay } from '../words';

/** The agenda of a conversation: when, where, about what, and an invitation for the diary. */
export const agendaReleased: SectionWriter = (facts) =>
  toldConversations(facts, 'agenda-released').flatMap((told) => {
    const agenda = facts.agendas.get(told.process._id);
    return agenda ? [section(facts, { ...told, agenda })] : [];
  });

type Given = ToldConversation & { agenda: Agenda };

function section(facts: Facts, { process, agenda, conversation }: Given): Section {
  const staff = facts.reader.audience === 'staff';
  const { provider, quarter } = process.subject;
  const providerName = organisationName(facts, provider);
  const link = `agenda-${provider}-${quarter.toLowerCase()}`;
  // A municipality is not at the conversation: it reads along.
  const comes = facts.reader.audience !== 'municipality';
  const blocks: Block[] = [
    ...(comes
      ? invitation(facts, { providerName, conversation })
      : forInformation(providerName, conversation)),
    ...(agenda.note === ''
      ? []
      : [{ kind: 'paragraph', text: comes ? agenda.note : `Voor de deelnemers: ${agenda.note}` } as const]),
    { kind: 'subheading', text: 'Agenda' },
    {
      kind: 'numbered',
      items: agenda.items.map(({ title, source, explanation }) => ({
        text: source === '' ? title : `${title} (${source})`,
        detail: explanation,
      })),
    },
    ...(staff ? [{ kind: 'button', label: 'Gesprek openen', link } as const] : []),
  ];
  return {
    rank: RANK.agenda,
    subject: `Agenda gesprek ${shortDay(conversation.at)}, ${providerName}`,
    heading: `Gesprek met ${providerName}`,
    blocks,
    links: staff ? { [link]: { kind: 'page', path: paths.cycle(process.subject) } } : {},
    attachments: comes
      ? [
          calendarInvitation(facts, {
            process,
            providerName,
            conversation,
            items: agenda.items,
            method: 'REQUEST',
          }),
        ]
      : [],
    providers: [provider],
  };
}

function invitation(
  { reader }: Facts,
  { providerName, conversation }: Pick<Given, 'conversation'> & { providerName: string },
): Block[] {
  const yours = reader.audience === 'staff' ? 'je' : 'uw';
  return [
    {
      kind: 'paragraph',
      text: `Op ${formatDateTime(conversation.at)} is het gesprek met ${providerName}. Hieronder staat de agenda. Open de bijlage om het gesprek in ${yours} agenda te zetten.`,
    },
    whenAndWhere(conversation),
  ];
}

function forInformation(providerName: string, { at }: Given['conversation']): Block[] {
  const text = `${informs(at, providerName)} Hieronder staat de agenda.`;
  return [{ kind: 'paragraph', text }];
}
