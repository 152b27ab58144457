import { ActionGroup, ButtonLink } from '../components/button';
import { Heading, PageTitle } from '../components/page-title';
import { BulletList } from '../components/text';

/** "Bedankt": what becomes of the answer, and where the minutes will be. */
export function FactCheckSentPage({
  over,
  corrections,
  minutesHref,
}: {
  over: string;
  corrections: boolean;
  minutesHref: string | null;
}) {
  return (
    <>
      <PageTitle
        over={over}
        lead={
          corrections
            ? 'Bedankt. Uw voorstellen zijn bij de contractmanager.'
            : 'Bedankt. Het verslag is akkoord en wordt zo vastgesteld.'
        }
      >
        Verstuurd
      </PageTitle>
      <Heading level={2}>Wat gebeurt hierna</Heading>
      <BulletList
        items={[
          ...(corrections
            ? ['De contractmanager bekijkt uw voorstellen en stelt daarna het verslag vast.']
            : []),
          'U krijgt het vastgestelde verslag per mail.',
          'U kunt het verslag ook later lezen via de link in uw mail.',
        ]}
      />
      {minutesHref && (
        <ActionGroup>
          <ButtonLink appearance="primary" href={minutesHref}>
            Lees het verslag
          </ButtonLink>
        </ActionGroup>
      )}
    </>
  );
}
