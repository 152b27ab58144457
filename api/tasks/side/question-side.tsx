import { Heading, Paragraph, TypedText } from '../../components';
import { questionOf, questionText } from '../../questions/load-questions';
import type { Dossier } from '../task-page/dossier';

/** What a colleague asked, in his own words. */
export function QuestionSide({ dossier }: { dossier: Dossier }) {
  const asked = dossier.answers.find(({ _id }) => _id === questionOf(dossier.task));
  const { title, question } = questionText(asked);
  const by = asked?.by.actor.kind === 'person' ? dossier.names.person(asked.by.actor.person) : 'een collega';
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <TypedText>{question}</TypedText>
      <Paragraph small>Gevraagd door {by}. De cyclus gaat door en wacht niet op je antwoord.</Paragraph>
    </>
  );
}
