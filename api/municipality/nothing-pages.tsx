import { BackLink } from '../answers/flow';
import { ActionGroup, Button, ButtonLink } from '../components/button';
import { DateText } from '../components/date-text';
import { HiddenFields } from '../components/hidden-fields';
import { PageTitle } from '../components/page-title';
import { Paragraph } from '../components/text';
import { paths } from '../paths';
import type { OverviewRow } from './overview-rows';

/** Names all providers for which "nothing to raise" is about to be sent; only the button sends. */
export function NothingForRestPage({
  over,
  rows,
  skipped,
  requestIds,
}: {
  over: string;
  rows: readonly OverviewRow[];
  /** Providers with a draft: those are not touched. */
  skipped: readonly OverviewRow[];
  requestIds: ReadonlyMap<string, string>;
}) {
  return (
    <>
      <BackLink href={paths.input}>Alle aanbieders</BackLink>
      <PageTitle
        over={over}
        lead={`Voor deze ${rows.length} aanbieders laat u weten dat uw gemeente niets wil bespreken. Daarna kunt u het nog wijzigen; tot wanneer, staat bij de aanbieder.`}
      >
        Geen inbreng
      </PageTitle>
      <ul class="utrecht-unordered-list">
        {rows.map(({ provider, name, conversationAt }) => (
          <li key={provider} class="utrecht-unordered-list__item">
            {name}
            {conversationAt !== null && (
              <>
                , gesprek <DateText at={conversationAt} />
              </>
            )}
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <Paragraph>
          {skipped.map(({ name }) => name).join(', ')}: daar staat een concept. Dat blijft zoals het is.
        </Paragraph>
      )}
      <form method="post" action={paths.inputNothingForRest}>
        <HiddenFields
          fields={Object.fromEntries(
            rows.map(({ provider }) => [`verzoek[${provider}]`, requestIds.get(provider)]),
          )}
        />
        <ActionGroup>
          <Button appearance="primary">Versturen: geen inbreng voor deze {rows.length}</Button>
          <ButtonLink href={paths.input}>Niet versturen</ButtonLink>
        </ActionGroup>
      </form>
    </>
  );
}

/** One click would throw away what somebody typed: asked first. */
export function NothingDespiteDraftPage({
  over,
  provider,
  name,
  requestId,
}: {
  over: string;
  provider: string;
  name: string;
  requestId: string;
}) {
  return (
    <>
      <BackLink href={paths.input}>Alle aanbieders</BackLink>
      <PageTitle
        over={over}
        lead={`Er staat een concept voor ${name}. Verstuurt u geen inbreng, dan vervalt dat concept.`}
      >
        Geen inbreng voor {name}?
      </PageTitle>
      <form method="post" action={paths.inputNothing(provider)}>
        <HiddenFields fields={{ verzoek: requestId, zeker: 'ja' }} />
        <ActionGroup>
          <ButtonLink appearance="primary" href={paths.inputFor(provider)}>
            Verder met het concept
          </ButtonLink>
          <Button>Concept weggooien en geen inbreng versturen</Button>
        </ActionGroup>
      </form>
    </>
  );
}
