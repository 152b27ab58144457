import { ProblemSummary } from '../../forms/render';
import { ActionGroup, Alert, Button, ButtonLink, PageTitle, Paragraph, TextLink } from '../components';
import { paths } from '../paths';
import { TextField } from './text-field';

/** Asks for a mail address; the answer is the same for every address. */
export function SignInPage(given: {
  email: string;
  problem?: string | undefined;
  demo: boolean;
  next: string | null;
}) {
  const { email, problem, demo, next } = given;
  return (
    <>
      <ProblemSummary problems={problem ? [{ field: 'email', message: problem }] : []} />
      <PageTitle lead="U krijgt een mail met een link. Een wachtwoord is niet nodig.">Aanmelden</PageTitle>
      <form class="kr-form" method="post" action={paths.signIn} novalidate>
        {next && <input type="hidden" name="verder" value={next} />}
        <TextField
          name="email"
          label="Uw e-mailadres op het werk"
          type="email"
          autocomplete="email"
          value={email}
          problem={problem}
        />
        <ActionGroup>
          <Button appearance="primary">Stuur mij een link</Button>
        </ActionGroup>
      </form>
      {next !== null && isReachedByInvitation(next) && (
        <Paragraph>
          Kwam u hier met een link uit een mail van de regio? Open die link dan opnieuw. Aanmelden is dan niet
          nodig.
        </Paragraph>
      )}
      {demo && (
        <Paragraph>
          Dit is een voorbeeld. Op <TextLink href={paths.home}>de startpagina</TextLink> kunt u zich zonder
          mail aanmelden als iedere verzonnen persoon.
        </Paragraph>
      )}
    </>
  );
}

/** The pages that somebody opens by the link of his organisation, who may not be known by his own address. */
const BY_INVITATION = [paths.input, paths.factCheck, paths.question(''), paths.whoAmI];

function isReachedByInvitation(path: string): boolean {
  return BY_INVITATION.some((page) => path.startsWith(page));
}

/** After asking: says the same to everybody. */
export function SignInSentPage({ mailboxUrl }: { mailboxUrl: string | null }) {
  return (
    <>
      <PageTitle>Kijk in uw mail</PageTitle>
      <Paragraph>
        Als dit adres bij ons bekend is, krijgt u binnen een paar minuten een mail met een link. De link werkt
        één keer, een kwartier lang.
      </Paragraph>
      <Paragraph>
        Geen mail gekregen? Kijk bij ongewenste mail. Of{' '}
        <TextLink href={paths.signIn}>probeer het opnieuw</TextLink> met het adres waarop u mail van de regio
        krijgt.
      </Paragraph>
      {mailboxUrl && (
        <Paragraph>
          Dit is een voorbeeld: de mail komt in <TextLink href={mailboxUrl}>de postbus van de demo</TextLink>.
        </Paragraph>
      )}
    </>
  );
}

/** Where the link of the mail leads: a mail scanner that opens it signs nobody in. */
export function ConfirmSignInPage({ token, name }: { token: string; name: string }) {
  return (
    <>
      <PageTitle lead={`U meldt zich aan als ${name}.`}>Aanmelden</PageTitle>
      <form class="kr-form" method="post" action={paths.signInToken(token)}>
        <ActionGroup>
          <Button appearance="primary">Nu aanmelden</Button>
        </ActionGroup>
      </form>
    </>
  );
}

/** For a sign-in link that was used, is too old, or is not whole. */
export function SignInLinkGonePage() {
  return (
    <>
      <PageTitle>Deze link werkt niet meer</PageTitle>
      <Paragraph>
        Een link om aan te melden werkt één keer, een kwartier lang. Vraag een nieuwe link aan; dat is zo
        gedaan.
      </Paragraph>
      <p>
        <ButtonLink href={paths.signIn} appearance="primary">
          Nieuwe link aanvragen
        </ButtonLink>
      </p>
    </>
  );
}

/** For the link of an organisation that is over: says why and what to do. */
export function InvitationGonePage({ reason }: { reason: 'ended' | 'unknown' }) {
  return (
    <>
      <PageTitle>Deze link werkt niet meer</PageTitle>
      <Paragraph>
        {reason === 'ended'
          ? 'De tijd van deze link is voorbij, of er is een nieuwe mail met een nieuwe link gestuurd.'
          : 'De link is niet helemaal overgenomen, of is intussen vervangen door een nieuwe.'}
      </Paragraph>
      <Alert kind="info" title="Wat kunt u doen?">
        <p>
          Gebruik de link uit de nieuwste mail van de regio. Heeft u die niet, of wilt u toch nog iets melden?
          Bel of mail dan de contractmanager: zijn naam en nummer staan onder aan iedere mail.
        </p>
      </Alert>
      <Paragraph>
        Bent u zelf contactpersoon? Dan kunt u zich ook <TextLink href={paths.signIn}>aanmelden</TextLink>.
      </Paragraph>
    </>
  );
}

export type WhoValues = { functionTitle: string; email: string };

/** Asks who really answers, where the link was passed on. */
export function WhoAreYouPage(given: {
  organisation: string;
  /** The page to come back to. */
  next: string;
  values: WhoValues;
  problems: readonly { field: 'functionTitle' | 'email'; message: string }[];
}) {
  const { organisation, next, values, problems } = given;
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <>
      <ProblemSummary problems={problems} />
      <PageTitle
        over={organisation}
        lead="Zo weet de contractmanager bij wie hij terecht kan met een vraag. Uw naam hebben wij niet nodig."
      >
        Wie bent u?
      </PageTitle>
      <form class="kr-form" method="post" action={paths.whoAmI} novalidate>
        <input type="hidden" name="verder" value={next} />
        <TextField
          name="functionTitle"
          label="Uw functie"
          description="Bijvoorbeeld: beleidsmedewerker zorg en veiligheid"
          autocomplete="organization-title"
          value={values.functionTitle}
          problem={problemOf('functionTitle')}
        />
        <TextField
          name="email"
          label="Uw e-mailadres op het werk"
          type="email"
          autocomplete="email"
          value={values.email}
          problem={problemOf('email')}
        />
        <ActionGroup>
          <Button appearance="primary">Bewaren en verder</Button>
        </ActionGroup>
      </form>
    </>
  );
}
