import type { PersonRole } from '../../store/types';
import {
  ActionGroup,
  Button,
  Card,
  Heading,
  HiddenFields,
  PageTitle,
  Paragraph,
  TextLink,
} from '../components';
import { paths } from '../paths';
import type { PersonAtWork, RoleAtWork } from './people-at-work';

const ROLE: Record<PersonRole, { title: string; comesTo: string }> = {
  contractManager: {
    title: 'Contractmanager',
    comesTo: 'Plant de gesprekken, geeft de agenda vrij, schrijft het verslag en bewaakt de afspraken.',
  },
  municipalOfficer: {
    title: 'Contactpersoon gemeente',
    comesTo: 'Laat voor ieder gesprek weten wat de gemeente wil bespreken, of dat er niets is.',
  },
  policyAdviser: {
    title: 'Beleidsadviseur',
    comesTo: 'Vult de agenda aan en leest het verslag mee.',
  },
  providerContact: {
    title: 'Contactpersoon aanbieder',
    comesTo: 'Krijgt de agenda en controleert of de feiten in het verslag kloppen.',
  },
  manager: { title: 'Manager', comesTo: 'Opent de ronde en ziet wat er blijft liggen.' },
  formDesigner: {
    title: 'Functioneel beheerder',
    comesTo: 'Kijkt mee met taken en de stand van de ronde. Formulieren past hij aan in bestanden.',
  },
};

/** So many people of a role stand on the page at once; the others are one click away. */
const MOST_SHOWN = 8;

const STEPS = [
  { days: 1, label: '1 dag verder' },
  { days: 5, label: '5 dagen verder' },
  { days: 20, label: '20 dagen verder' },
] as const;

export type StartPageProps = {
  today: string;
  next: { when: string; what: string };
  roles: readonly RoleAtWork[];
  mailboxUrl: string | null;
};

/** The start of the demo: what this is, whom one can be, and the way through time. */
export function StartPage({ today, next, roles, mailboxUrl }: StartPageProps) {
  return (
    <>
      <PageTitle>Kwartaalronde, om te proberen</PageTitle>
      <Paragraph>
        Eén keer per kwartaal praat de regio met iedere aanbieder van forensische zorg, namens zeven
        gemeenten. Kwartaalronde vraagt de gemeenten om inbreng, maakt de agenda, bewaakt het verslag en zorgt
        dat niets blijft liggen. Kies hieronder wie u wilt zijn, doe wat er ligt, en spoel de tijd door.
      </Paragraph>
      <Paragraph>
        <strong>Alles hier is verzonnen:</strong> de aanbieders, de mensen en wat zij schrijven.
      </Paragraph>
      <TimeTravel today={today} next={next} mailboxUrl={mailboxUrl} />
      <Heading level={2}>Wie wilt u zijn?</Heading>
      <div class="kr-cards">
        {roles.map((group) => (
          <RoleCard key={group.role} {...group} />
        ))}
      </div>
    </>
  );
}

function TimeTravel({ today, next, mailboxUrl }: Pick<StartPageProps, 'today' | 'next' | 'mailboxUrl'>) {
  return (
    <Card>
      <Heading level={2}>Spoel door</Heading>
      <Paragraph>
        Het is hier {today}. Het volgende moment is {next.when}: {next.what}.
      </Paragraph>
      <ActionGroup>
        <form method="post" action={paths.demoTravel}>
          <HiddenFields fields={{ to: 'next' }} />
          <Button appearance="primary">Naar het volgende moment</Button>
        </form>
        {STEPS.map(({ days, label }) => (
          <form key={days} method="post" action={paths.demoTravel}>
            <HiddenFields fields={{ to: 'days', days: String(days) }} />
            <Button>{label}</Button>
          </form>
        ))}
      </ActionGroup>
      {mailboxUrl && (
        <Paragraph>
          Alle mail komt in <TextLink href={mailboxUrl}>één postbus</TextLink>. Open daar de link van een
          gemeente of aanbieder om te zien wat zij zien.
        </Paragraph>
      )}
    </Card>
  );
}

function RoleCard({ role, people }: RoleAtWork) {
  const { title, comesTo } = ROLE[role];
  const shown = people.filter(({ person }) => person.primary || people.length <= MOST_SHOWN);
  const others = people.filter((one) => !shown.includes(one));
  return (
    <Card>
      <Heading level={3}>{title}</Heading>
      <Paragraph>{comesTo}</Paragraph>
      <People people={shown} />
      {others.length > 0 && (
        <details>
          <summary>
            Nog {others.length} {others.length === 1 ? 'collega' : 'collega’s'}
          </summary>
          <People people={others} />
        </details>
      )}
    </Card>
  );
}

function People({ people }: { people: readonly PersonAtWork[] }) {
  return (
    <form method="post" action={paths.demoSignIn}>
      <ul class="kr-people">
        {people.map(({ person, organisation, todo }) => (
          <li key={person._id} class="kr-people__item">
            <span>
              <strong>{person.name}</strong>
              {organisation && `, ${organisation}`}
              <span class="kr-people__todo">{todo}</span>
            </span>
            <Button small name="person" value={person._id} about={`als ${person.name}`}>
              Aanmelden
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
