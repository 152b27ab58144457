import { formatDateTime } from '../../../domain/time/dutch-dates';
import { Heading, Paragraph, TextLink } from '../../components';
import { paths } from '../../paths';
import { storedText } from '../prefill/stored';
import { type Dossier, latestAnswerOf } from '../task-page/dossier';
import { AgendaItemsBlock } from './blocks';

/** When and where, and what is talked about. */
export function ConversationSide({ dossier }: { dossier: Dossier }) {
  const { conversationAt, subject } = dossier.process;
  const place = storedText(latestAnswerOf(dossier, 'plan')?.data ?? {}, 'place');
  return (
    <>
      <Heading level={2}>Wanneer en waar</Heading>
      <Paragraph>
        {conversationAt !== null && formatDateTime(conversationAt)}
        {place !== '' && `, ${place}`}
      </Paragraph>
      <AgendaItemsBlock items={dossier.agenda?.items ?? []} />
      <p>
        <TextLink href={paths.cycleAgenda(subject)}>Hele agenda, om te printen</TextLink>
      </p>
    </>
  );
}
