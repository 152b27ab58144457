import { ActionGroup, ButtonLink, Heading, PageTitle, Paragraph, TextLink } from '../components';
import { paths } from '../paths';
import { AddOrganisation } from '../people/contacts/organisations-page';
import { REGION } from '../people/team-members';

export type SettingsPageProps = {
  municipalities: number;
  providers: number;
  /** Colleagues of the regional team. */
  team: number;
  /** Days that the region closed. */
  closedDays: number;
  /** Whether this reader may add organisations and colleagues. */
  mayAdd: boolean;
};

/** What a region is made of, with how much of it there is, and the ways to change it. */
export function SettingsPage({ municipalities, providers, team, closedDays, mayAdd }: SettingsPageProps) {
  return (
    <>
      <PageTitle lead="Wie meedoet in de regio, en wat de regio zelf bepaalt.">Instellingen</PageTitle>
      <section>
        <Heading level={2}>Gemeenten en aanbieders</Heading>
        <Paragraph>
          Er {municipalities === 1 ? 'doet 1 gemeente' : `doen ${municipalities} gemeenten`} mee, en{' '}
          {providers === 1 ? '1 aanbieder' : `${providers} aanbieders`}.{' '}
          <TextLink href={paths.contacts}>Bekijken of wijzigen</TextLink>
        </Paragraph>
        {mayAdd && <AddOrganisation />}
      </section>
      <section>
        <Heading level={2}>Team</Heading>
        <Paragraph>
          {team === 1 ? 'Er is 1 collega.' : `Er zijn ${team} collega’s.`}{' '}
          <TextLink href={paths.team}>Bekijken of wijzigen</TextLink>
        </Paragraph>
        {mayAdd && (
          <ActionGroup>
            <ButtonLink href={paths.contactAdd(REGION)}>Collega toevoegen</ButtonLink>
          </ActionGroup>
        )}
      </section>
      <section>
        <Heading level={2}>Vrije dagen</Heading>
        <Paragraph>
          {closedDays === 0
            ? 'De regio sloot zelf geen extra dagen.'
            : `De regio sloot zelf ${closedDays === 1 ? '1 extra dag' : `${closedDays} extra dagen`}.`}{' '}
          <TextLink href={paths.freeDays}>Vrije dagen bekijken of wijzigen</TextLink>
        </Paragraph>
      </section>
    </>
  );
}
