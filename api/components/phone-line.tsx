import type { Person } from '../../store/types';

/** Whom to call, with a number that can be pressed; without a person, the office. */
export function PhoneLine({ person, before = '' }: { person: Person | null; before?: string }) {
  if (!person) return <p>{before}Bel de contractmanager van de regio.</p>;
  return (
    <p>
      {before}Bel {person.name}, {lower(person.functionTitle)}:{' '}
      <a class="utrecht-link utrecht-link--html-a" href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>
        {person.phone}
      </a>
      .
    </p>
  );
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
