import { BackLink } from '../../answers/flow';
import { ActionGroup, BulletList, Button, ButtonLink, HiddenFields, PageTitle } from '../../components';
import { ConsequencesSection } from '../../consequences/consequences-section';
import { paths } from '../../paths';

export type FreeDaysCheck = {
  facts: readonly string[];
  /** Where confirming goes: the address names the change, so that the audit does. */
  address: string;
  button: string;
  /** What was typed, to confirm it or to go back to it. */
  typed: Readonly<Record<string, string>>;
};

/** What follows from a change of the free days, before it is made. */
export function FreeDaysCheckPage({ facts, address, button, typed }: FreeDaysCheck) {
  return (
    <>
      <BackLink href={paths.freeDays}>Terug naar vrije dagen, zonder iets te veranderen</BackLink>
      <PageTitle over="Vrije dagen" lead="Er is nog niets veranderd. Klopt dit? Bevestig dan onderaan.">
        Controleren
      </PageTitle>
      <ConsequencesSection>
        <BulletList items={facts} />
      </ConsequencesSection>
      <form class="kr-form" method="post" action={address}>
        <HiddenFields fields={typed} />
        <ActionGroup>
          <Button appearance="primary">{button}</Button>
          {'data[reason]' in typed ? (
            <Button formaction={paths.freeDaysCheck} name="wijzigen" value="ja">
              Wijzigen
            </Button>
          ) : (
            <ButtonLink href={paths.freeDays}>Toch niet</ButtonLink>
          )}
        </ActionGroup>
      </form>
    </>
  );
}
