import type { Person } from '../../../store/types';
import { Alert, Heading, Paragraph } from '../../components';

/** Whom to call at an organisation, whoever gets its mail on top. */
export function Contacts({ contacts, who }: { contacts: readonly Person[]; who: string }) {
  return (
    <section>
      <Heading level={2}>Wie je kunt bellen ({contacts.length})</Heading>
      {contacts.length === 0 && (
        <Alert kind="warning" title="Niemand bekend">
          <p>Van {who} is geen contactpersoon bekend. Zonder contactpersoon komt er geen mail aan.</p>
        </Alert>
      )}
      <ul class="kr-plain-list">
        {contacts.map(({ _id, name, functionTitle, phone }) => (
          <li key={_id}>
            {name}, {functionTitle}
            {phone !== '' && (
              <>
                {': '}
                <a class="utrecht-link utrecht-link--html-a" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                  {phone}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {contacts.length > 0 && <Paragraph small>De bovenste krijgt de mail.</Paragraph>}
    </section>
  );
}
