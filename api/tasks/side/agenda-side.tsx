import { agencyConversationsFor } from '../../../domain/agency/conversation-calendar';
import type { Instant } from '../../../workflows/engine/state';
import { Heading, Paragraph } from '../../components';
import type { Dossier } from '../task-page/dossier';
import { InputBlock, OpenActionsBlock, PreviousMinutesBlock } from './blocks';

/** All that may come on the agenda. */
export function AgendaSide({ dossier, now }: { dossier: Dossier; now: Instant }) {
  const conversations = agencyConversationsFor(dossier.provider.partnership, dossier.quarter);
  return (
    <>
      <InputBlock dossier={dossier} />
      <OpenActionsBlock actions={dossier.openActions} now={now} />
      <Heading level={2}>Onderwerpen van DJI</Heading>
      {conversations.length === 0 && <Paragraph small>DJI heeft dit kwartaal geen eigen gesprek.</Paragraph>}
      {conversations.map(({ key, title, topics }) => (
        <details key={key} class="kr-details">
          <summary>{title}</summary>
          <ul class="utrecht-unordered-list">
            {topics.map((topic) => (
              <li key={topic} class="utrecht-unordered-list__item">
                {topic}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <PreviousMinutesBlock dossier={dossier} />
    </>
  );
}
