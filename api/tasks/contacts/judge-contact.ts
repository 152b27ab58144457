import { isReachable } from '../../../domain/staffing/reachable';
import type { FormData, Problem } from '../../../forms/types';
import type { Person } from '../../../store/types';
import type { ContactDossier } from './contact-dossier';

/** What would not work once it is saved: an address of somebody else, a colleague added by mail, nobody left to ask. */
export function judgeContact(contact: ContactDossier, data: FormData): Problem[] {
  const { organisation, person, everybody } = contact;
  switch (data.solution) {
    case 'nieuw-adres':
      return takenBy(everybody, data.newEmail, (holder) => holder._id !== person?._id).map((holder) =>
        problem(
          'newEmail',
          'Nieuw e-mailadres',
          `Dit is het adres van ${holder.name}. Kies “iemand anders” of vul een ander adres in.`,
        ),
      );
    case 'opvolger':
      if (organisation.kind === 'region') {
        return [
          problem(
            'solution',
            'Wat is er aan de hand?',
            'Een nieuwe collega voeg je niet hier toe, maar bij Team. Kies hier iets anders.',
          ),
        ];
      }
      return elsewhere(contact, data);
    case 'nieuw-contact':
      return elsewhere(contact, data);
    case 'weer-bereikbaar':
      return contact.colleagues.some(isReachable)
        ? []
        : [
            problem(
              'solution',
              'Is er iemand gevonden?',
              'Er is nog niemand bereikbaar. Vul een nieuwe contactpersoon in.',
            ),
          ];
    default:
      return [];
  }
}

/** Somebody of another organisation has the address; one of this organisation is simply taken. */
function elsewhere({ organisation, person, everybody }: ContactDossier, data: FormData): Problem[] {
  const wrong = (holder: Person): boolean =>
    holder.organisation !== organisation._id || holder._id === person?._id;
  return takenBy(everybody, data.email, wrong).map((holder) =>
    problem('email', 'E-mailadres', `Dit adres is al van ${holder.name}. Vul een ander adres in.`),
  );
}

function takenBy(people: readonly Person[], email: unknown, wrong: (holder: Person) => boolean): Person[] {
  const asked = typeof email === 'string' ? email.trim().toLowerCase() : '';
  return people.filter((one) => one.email === asked && wrong(one));
}

function problem(path: string, label: string, message: string): Problem {
  return { path, code: 'rule', label, message };
}
