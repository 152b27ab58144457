import type { VNode } from 'preact';
import { BackLink } from '../../answers/flow';
import {
  ActionGroup,
  Alert,
  BulletList,
  Button,
  ButtonLink,
  HiddenFields,
  PageTitle,
  Paragraph,
} from '../../components';
import { ConsequencesSection } from '../../consequences/consequences-section';
import type { PageWords } from '../../repairs/pages';
import type { ChangeFacts } from './change';

/** Everything that follows from a change, before it is made; what was typed comes along, to confirm it or go back to it. */
export function ChangeCheckPage(given: {
  words: PageWords;
  found: ChangeFacts;
  typed: Readonly<Record<string, string>>;
  requestId: string;
  asks: boolean;
}): VNode {
  const { words, found, typed, requestId, asks } = given;
  return (
    <>
      <BackLink href={words.back.href}>{words.back.label}, zonder iets te veranderen</BackLink>
      <PageTitle over={words.over} lead="Er is nog niets veranderd. Klopt dit? Bevestig dan onderaan.">
        {`${words.title}: controleren`}
      </PageTitle>
      {found.warnings.length > 0 && (
        <Alert kind="warning" title="Let hierop">
          <BulletList items={found.warnings} />
        </Alert>
      )}
      <ConsequencesSection>
        <BulletList items={found.facts} />
      </ConsequencesSection>
      <form class="kr-form" method="post" action={words.address}>
        <HiddenFields fields={{ ...typed, verzoek: requestId }} />
        <ActionGroup>
          <Button appearance="primary">{words.send}</Button>
          {asks ? (
            <Button formaction={`${words.address}/controle`} name="wijzigen" value="ja">
              Wijzigen
            </Button>
          ) : (
            <ButtonLink href={words.back.href}>Toch niet</ButtonLink>
          )}
        </ActionGroup>
      </form>
    </>
  );
}

/** Why a change cannot be made now. */
export function ChangeRefusedPage({ words, text }: { words: PageWords; text: string }): VNode {
  return (
    <>
      <BackLink href={words.back.href}>{words.back.label}</BackLink>
      <PageTitle over={words.over}>{words.title}</PageTitle>
      <Alert kind="info" title="Dit kan nu niet">
        <Paragraph>{text}</Paragraph>
      </Alert>
    </>
  );
}
