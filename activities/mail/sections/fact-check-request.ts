import { formatDate } from '../../../domain/time/dutch-dates';
import type { TaskView } from '../../../store/types';
import { invitationId } from '../../effects/invitations';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { shortDay, soon, soonInFull } from '../words';

/** Asks a provider whether the facts in the minutes are right. */
export const factCheckRequest: SectionWriter = (facts) => {
  if (facts.reader.audience !== 'provider') return [];
  return facts.notices.flatMap(({ taskId, kind }) => {
    const task = taskId === null ? undefined : facts.tasks.get(taskId);
    if (task?.step !== 'fact-check' || task.status !== 'open') return [];
    return [section(facts, { task, again: kind !== 'task-opened' })];
  });
};

function section(facts: Facts, { task, again }: { task: TaskView; again: boolean }): Section {
  const { provider, quarter } = task.subject;
  const link = `fact-check-${quarter.toLowerCase()}`;
  const at = facts.conversations.get(task.processId)?.at;
  const conversation = at ? ` van ${formatDate(at)}` : '';
  return {
    rank: again ? RANK.reminder : RANK.opened,
    subject: again
      ? `Herinnering: klopt het verslag? Uiterlijk ${soon(task.dueAt, facts.now)}`
      : `Klopt het verslag? Graag uiterlijk ${shortDay(task.dueAt)}`,
    heading: 'Klopt het verslag?',
    blocks: [
      {
        kind: 'paragraph',
        text: `Wilt u uiterlijk ${soonInFull(task.dueAt, facts.now)} controleren of de feiten kloppen in het verslag van ons gesprek${conversation}?`,
      },
      { kind: 'button', label: 'Verslag controleren', link },
      {
        kind: 'paragraph',
        text: `U controleert alleen feiten. Reageert u niet, dan stellen wij het verslag na ${formatDate(task.dueAt)} zo vast. Controleert een collega het verslag? Stuur deze mail dan door: de link werkt ook voor uw collega.`,
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
