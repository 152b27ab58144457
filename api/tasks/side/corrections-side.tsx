import { Heading, Paragraph, TypedText } from '../../components';
import { storedRows, storedText } from '../prefill/stored';
import { type Dossier, latestAnswerOf } from '../task-page/dossier';

/** What the provider wants corrected, by topic; topics that are right in one line. */
export function CorrectionsSide({ dossier }: { dossier: Dossier }) {
  const check = latestAnswerOf(dossier, 'fact-check')?.data ?? {};
  const topics = storedRows(check, 'topics');
  const wrong = topics.filter((topic) => storedText(topic, 'verdict') === 'correctie');
  const right = topics.filter((topic) => !wrong.includes(topic)).map((topic) => storedText(topic, 'title'));
  const remarks = storedText(check, 'remarks');
  return (
    <>
      <Heading level={2}>
        {dossier.provider.name} stelt {wrong.length === 1 ? '1 correctie' : `${wrong.length} correcties`} voor
      </Heading>
      <Paragraph small>Jij beslist wat in het verslag komt. Het gaat alleen om feiten.</Paragraph>
      {wrong.map((topic) => (
        <section key={storedText(topic, 'title')}>
          <Heading level={3}>{storedText(topic, 'title')}</Heading>
          <TypedText>{storedText(topic, 'correction')}</TypedText>
        </section>
      ))}
      {right.length > 0 && <Paragraph small>Klopt volgens de aanbieder: {right.join('; ')}.</Paragraph>}
      {remarks !== '' && (
        <>
          <Heading level={3}>Andere opmerkingen</Heading>
          <TypedText>{remarks}</TypedText>
        </>
      )}
    </>
  );
}
