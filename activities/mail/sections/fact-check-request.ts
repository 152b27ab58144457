import { formatDate } from '../../../domain/time/dutch-dates';
import { invitationId } from '../../effects/invitations';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { shortDay, soon, soonInFull } from '../words';
import { type Asked, askedOf, FORWARD, insteadOfColleague, whoAsks } from './asking';

const ONCE_MORE = 'Wij vroegen u dit eerder ook. Het verslag kan sinds die tijd veranderd zijn.';

/** Asks a provider whether the facts in the minutes are right. */
export const factCheckRequest: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'provider') return [];
  return askedOf(facts)
    .filter(({ task }) => task.step === 'fact-check')
    .map((asked) => section(facts, asked));
};

function section(facts: Facts, asked: Asked): Section {
  const { task, again } = asked;
  const by = whoAsks(facts, [asked]);
  const { provider, quarter } = task.subject;
  const link = `fact-check-${quarter.toLowerCase()}`;
  const at = facts.conversations.get(task.processId)?.at;
  const conversation = at ? ` van ${formatDate(at)}` : '';
  return {
    rank: again ? RANK.reminder : RANK.opened,
    subject: again
      ? `${by === null ? 'Herinnering' : `${by} vraagt`}: klopt het verslag? Uiterlijk ${soon(task.dueAt, facts.now)}`
      : `Klopt het verslag? Graag uiterlijk ${shortDay(task.dueAt)}`,
    heading: 'Klopt het verslag?',
    blocks: [
      ...insteadOfColleague(facts, [asked]),
      ...(task.task.round > 1 ? [{ kind: 'paragraph', text: ONCE_MORE } as const] : []),
      {
        kind: 'paragraph',
        text: `Wilt u uiterlijk ${soonInFull(task.dueAt, facts.now)} controleren of de feiten kloppen in het verslag van ons gesprek${conversation}?`,
      },
      { kind: 'button', label: 'Verslag controleren', link },
      {
        kind: 'paragraph',
        text: `U controleert alleen feiten. Daarna gelden de afspraken die erin staan. Reageert u niet, dan stellen wij het verslag na ${formatDate(task.dueAt)} zo vast. ${FORWARD}`,
      },
    ],
    links: {
      [link]: {
        kind: 'invitation',
        invitation: invitationId({ kind: 'fact-check', organisation: provider, quarter }),
      },
    },
    attachments: [],
    providers: [provider],
  };
}
