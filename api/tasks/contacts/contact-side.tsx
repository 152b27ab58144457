import { readRefusal, stopsAddress } from '../../../domain/mail/refusal';
import { refusalInWords } from '../../../domain/mail/refusal-words';
import { formatDate, formatDateTime } from '../../../domain/time/dutch-dates';
import type { Person } from '../../../store/types';
import { Heading, Paragraph, TextLink } from '../../components';
import type { Names } from '../words/names';
import { type ContactDossier, type LostMail, othersReachable, type ToldInstead } from './contact-dossier';

/** Which mail did not arrive and why, who was told instead, and whom to call. */
export function ContactSide({ contact, names }: { contact: ContactDossier; names: Names }) {
  const { organisation, person, lost, told } = contact;
  const others = othersReachable(contact);
  return (
    <>
      {person && (
        <>
          <Heading level={2}>Wat er niet aankwam</Heading>
          <PersonLine person={person} />
          {lost ? <Lost lost={lost} /> : <Paragraph small>De mail zelf is niet meer te vinden.</Paragraph>}
          <Heading level={2}>Wie het bericht wel kreeg</Heading>
          <Told told={told} names={names} lost={lost} />
        </>
      )}
      <Heading level={2}>
        {person ? 'Andere contacten' : 'Contacten'} van {names.party(organisation._id)} (
        {person ? others.length : contact.colleagues.length})
      </Heading>
      {person ? <Others others={others} /> : <Unreachable contact={contact} />}
    </>
  );
}

function PersonLine({ person }: { person: Person }) {
  return (
    <Paragraph>
      <strong>{person.name}</strong>
      {person.functionTitle !== '' && <span class="kr-small kr-block">{person.functionTitle}</span>}
      <span class="kr-block">
        <Phone phone={person.phone} />
      </span>
    </Paragraph>
  );
}

function Phone({ phone }: { phone: string }) {
  if (phone === '') return <>Geen telefoonnummer bekend.</>;
  return (
    <>
      Bel <TextLink href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</TextLink>
    </>
  );
}

function Lost({ lost }: { lost: LostMail }) {
  const stops = lost.refusal !== null && stopsAddress(readRefusal(lost.refusal));
  return (
    <>
      <p class="kr-side-term">{lost.subject}</p>
      <Paragraph>
        Verstuurd op {formatDateTime(lost.createdAt)} aan {lost.to}.
      </Paragraph>
      <Paragraph>
        {refusalInWords(lost.refusal)}{' '}
        {stops
          ? 'Wij sturen niets meer naar dit adres tot het is hersteld.'
          : 'Wij blijven dit adres gebruiken.'}
      </Paragraph>
      {lost.refusal !== null && (
        <details class="kr-details">
          <summary>Wat de mailserver zei</summary>
          <p class="kr-small">{lost.refusal}</p>
        </details>
      )}
    </>
  );
}

function Told({ told, names, lost }: { told: readonly ToldInstead[]; names: Names; lost: LostMail | null }) {
  if (told.length === 0) {
    return (
      <Paragraph small>
        {lost ? 'Nog niemand. Na het herstel sturen wij het bericht opnieuw.' : 'Dat is niet bekend.'}
      </Paragraph>
    );
  }
  return (
    <ul class="kr-plain-list">
      {told.map(({ person, deliverAt, sentAt }) => (
        <li key={person}>
          {names.person(person)}
          <span class="kr-small kr-block">
            {sentAt === null
              ? `Krijgt het op ${formatDate(deliverAt)}`
              : `Gemaild op ${formatDateTime(sentAt)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Others({ others }: { others: readonly Person[] }) {
  if (others.length === 0) {
    return (
      <Paragraph small>
        Er is hier niemand anders bereikbaar. Kies “iemand anders” en vul een naam in.
      </Paragraph>
    );
  }
  return (
    <ul class="kr-plain-list">
      {others.map((person) => (
        <li key={person._id}>
          <PersonLine person={person} />
        </li>
      ))}
    </ul>
  );
}

/** Everybody whom we know there and cannot reach. */
function Unreachable({ contact: { colleagues, kept } }: { contact: ContactDossier }) {
  return (
    <>
      {colleagues.length === 0 && (
        <Paragraph small>Wij kennen hier niemand. Bel het algemene nummer.</Paragraph>
      )}
      <ul class="kr-plain-list">
        {colleagues.map((person) => (
          <li key={person._id}>
            <PersonLine person={person} />
            <span class="kr-small kr-block">
              {person.bounced ? `${person.email}: ${refusalInWords(person.bounced.reason)}` : person.email}
            </span>
          </li>
        ))}
      </ul>
      <Paragraph small>
        {kept === 0
          ? 'Er wachten geen berichten.'
          : `Er ${kept === 1 ? 'wacht 1 bericht' : `wachten ${kept} berichten`}. De nieuwe contactpersoon krijgt ${kept === 1 ? 'het' : 'ze'} in één mail.`}
      </Paragraph>
    </>
  );
}
