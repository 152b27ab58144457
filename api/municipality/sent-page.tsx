import { formatDate } from '../../domain/time/dutch-dates';
import type { Instant } from '../../workflows/engine/state';
import { ActionGroup, ButtonLink } from '../components/button';
import { Heading, PageTitle } from '../components/page-title';
import { BulletList } from '../components/text';
import { paths } from '../paths';

/** What happens next, for the confirmation. */
export type SentFacts = {
  providerName: string;
  over: string;
  hasInput: boolean;
  conversationAt: Instant | null;
  /** When the agenda goes out; null when that is not known. */
  agendaAt: Instant | null;
  /** Until when it may be changed; null when that is over. */
  changeUntil: Instant | null;
  /** The next provider that waits for this municipality. */
  next: { provider: string; name: string } | null;
  stillOpen: number;
};

/** "Bedankt": what was sent, what comes of it, until when it may be changed, and where to go on. */
export function SentPage({ facts }: { facts: SentFacts }) {
  const { providerName, hasInput, conversationAt, agendaAt, changeUntil, next, stillOpen } = facts;
  const when = conversationAt === null ? '' : ` van ${formatDate(conversationAt)}`;
  const steps = [
    agendaAt !== null && `U krijgt de agenda uiterlijk ${formatDate(agendaAt)}.`,
    'U krijgt het verslag na het gesprek.',
    changeUntil !== null && `Wijzigen kan tot en met ${formatDate(changeUntil)}.`,
  ].filter((step) => step !== false);
  return (
    <>
      <PageTitle
        over={facts.over}
        lead={
          hasInput
            ? `Bedankt. Uw inbreng komt op de agenda voor het gesprek met ${providerName}${when}.`
            : `Bedankt. U heeft geen inbreng voor het gesprek met ${providerName}${when}.`
        }
      >
        Verstuurd
      </PageTitle>
      <Heading level={2}>Wat gebeurt hierna</Heading>
      <BulletList items={steps} />
      <p class="utrecht-paragraph">
        {stillOpen === 0
          ? 'U bent klaar: er staat niets meer open.'
          : `Er ${stillOpen === 1 ? 'staat nog 1 aanbieder' : `staan nog ${stillOpen} aanbieders`} open.`}
      </p>
      <ActionGroup>
        {next && (
          <ButtonLink appearance="primary" href={paths.inputFor(next.provider)}>
            Verder met {next.name}
          </ButtonLink>
        )}
        <ButtonLink appearance={next ? 'secondary' : 'primary'} href={paths.input}>
          Naar alle aanbieders
        </ButtonLink>
      </ActionGroup>
    </>
  );
}

/** One line about the change that is still possible, for messages on top of a page. */
export function changeableUntil(until: Instant): string {
  return `Wijzigen kan tot en met ${formatDate(until)}.`;
}
