import { paths } from '../../../api/paths';
import type { TaskView } from '../../../store/types';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName, sentence } from '../words';

/** Tells staff that an answer changed after the process went on, or that the product went on without one. */
export const changed: SectionWriter = (facts) =>
  facts.notices.flatMap(({ kind, taskId }) => {
    const task = taskId === null ? undefined : facts.tasks.get(taskId);
    if (!task || (kind !== 'amended' && kind !== 'concluded')) return [];
    return [section(facts, { task, amended: kind === 'amended' })];
  });

function section(facts: Facts, { task, amended }: { task: TaskView; amended: boolean }): Section {
  const who = sentence(organisationName(facts, task.organisation));
  const providerName = organisationName(facts, task.subject.provider);
  const link = `changed-${task.organisation}-${task.subject.provider}`;
  const text = amended
    ? `${who} heeft de inbreng voor ${providerName} gewijzigd, nadat de agenda al was samengesteld. Wil je kijken of de agenda nog klopt?`
    : `${who} heeft niet gereageerd op "${task.title}" (${providerName}). Het is zonder antwoord verdergegaan.`;
  return {
    rank: RANK.changed,
    subject: amended
      ? `${who} wijzigde de inbreng voor ${providerName}`
      : `${who} heeft niet gereageerd: ${providerName}`,
    heading: amended ? 'Gewijzigde inbreng' : 'Geen reactie',
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'button', label: 'Gesprek openen', link },
    ],
    links: { [link]: { kind: 'page', path: paths.cycle(task.subject) } },
    attachments: [],
    providers: [],
  };
}
