import { paths } from '../../../api/paths';
import { formatDate, formatDay } from '../../../domain/time/dutch-dates';
import type { LinkTarget, Minutes, ProcessView } from '../../../store/types';
import { invitationId } from '../../effects/invitations';
import type { Block, Item } from '../document';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName } from '../words';

const CHECKED: Readonly<Record<Minutes['factCheck'], string>> = {
  agreed: 'De aanbieder heeft laten weten dat de feiten kloppen.',
  corrections: 'De aanbieder stelde correcties voor; die zijn bekeken en verwerkt waar dat nodig was.',
  consent: 'De aanbieder heeft niet gereageerd. Daarmee staat het verslag vast.',
};

/** Minutes are fixed: what was agreed, who does what, and where to read it all. */
export const minutesFixed: SectionWriter = (facts) =>
  facts.notices.flatMap(({ kind, processId }) => {
    if (kind !== 'minutes-fixed' || processId === null) return [];
    const process = facts.processes.get(processId);
    const minutes = facts.minutes.get(processId);
    return process && minutes ? [section(facts, { process, minutes })] : [];
  });

function section(facts: Facts, { process, minutes }: { process: ProcessView; minutes: Minutes }): Section {
  const { provider, quarter } = process.subject;
  const providerName = organisationName(facts, provider);
  const link = `minutes-${provider}-${quarter.toLowerCase()}`;
  const agreed = minutes.topics.filter(({ agreed: text }) => text !== '');
  const actions = [...facts.actions.values()].filter(
    (action) => action.provider === provider && action.quarter === quarter,
  );
  const readable = facts.reader.audience !== 'guest';
  const checked = checkedFor(facts.reader, minutes);
  return {
    rank: RANK.minutes,
    subject: `Verslag vastgesteld: ${providerName}`,
    heading: `Verslag ${providerName}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `Het verslag van het gesprek met ${providerName} van ${formatDate(minutes.conversationAt)} is vastgesteld.${checked}`,
      },
      ...list(
        'Afspraken',
        agreed.map(({ title, agreed: text }) => ({ text: `${title}: ${text}` })),
      ),
      ...list(
        'Actiepunten',
        actions.map(({ description, owner, dueDate }) => ({
          text: description,
          detail: `Wie: ${owner}. Klaar op ${formatDay(dueDate)}.`,
        })),
      ),
      ...(readable ? [{ kind: 'button', label: 'Verslag lezen', link } as const] : []),
    ],
    links: readable ? { [link]: minutesLink(facts.reader, { provider, quarter }) } : {},
    attachments: [],
    providers: [provider],
  };
}

/** A provider knows how it answered; what became of its corrections it does not. */
function checkedFor({ audience }: Facts['reader'], { factCheck }: Minutes): string {
  if (audience !== 'provider') return ` ${CHECKED[factCheck]}`;
  return factCheck === 'corrections' ? ' Uw voorstellen zijn bekeken en verwerkt waar dat nodig was.' : '';
}

/** Whoever rarely signs in reads the minutes through the invitation of his organisation. */
function minutesLink(
  { audience, organisation }: Facts['reader'],
  cycle: { provider: string; quarter: string },
): LinkTarget {
  const path = paths.cycleMinutes(cycle);
  if (audience === 'staff' || audience === 'guest') return { kind: 'page', path };
  const kind = audience === 'municipality' ? 'municipal-input' : 'fact-check';
  const { quarter } = cycle;
  return { kind: 'invitation', invitation: invitationId({ kind, organisation, quarter }), path };
}

function list(heading: string, items: readonly Item[]): Block[] {
  if (items.length === 0) return [{ kind: 'paragraph', text: `Er zijn geen ${heading.toLowerCase()}.` }];
  return [
    { kind: 'subheading', text: heading },
    { kind: 'list', items },
  ];
}
