import { contactOf } from '../../domain/staffing/acting-person';
import type { Notice, Person, TaskView } from '../../store/types';
import type { Facts } from './facts';
import { midSentence } from './words';

type Known = Pick<Facts, 'people' | 'contacts'>;

/** Who was asked at an organisation: the contact who was chosen, or else its first. */
export function askedContact(
  { people, contacts }: Known,
  { organisation, task }: TaskView,
): Person | undefined {
  const { assignee } = task;
  if (assignee.kind === 'organisation' && assignee.contact !== undefined) {
    const id = contactOf({
      organisation,
      contact: { person: assignee.contact },
      people: [...people.values()],
    });
    return id === null ? undefined : people.get(id);
  }
  return contacts.get(organisation);
}

/** The function of the colleague who was asked first, where the reader is another contact; null when it is himself. */
export function askedBefore(facts: Known, given: { notice: Notice; task: TaskView }): string | null {
  const { notice, task } = given;
  const asked = task.person === null ? askedContact(facts, task) : undefined;
  if (!asked || asked._id === (notice.meantFor ?? notice.person)) return null;
  return midSentence(asked.functionTitle);
}

/** Whom to call about a task, with the numbers: 'Bel even: Frederik Bosman, 035-555 01 16, of Loes Kramer, 035-555 01 17.' */
export function callInWords(facts: Known, task: TaskView): string {
  const people = task.person === null ? contactsOf(facts, task) : [facts.people.get(task.person)];
  const numbers = people.flatMap((person) => (person?.phone ? [`${person.name}, ${person.phone}`] : []));
  return numbers.length === 0 ? 'Er is geen telefoonnummer bekend.' : `Bel even: ${numbers.join(', of ')}.`;
}

/** Whoever was asked and one colleague: he may be away. */
function contactsOf(facts: Known, task: TaskView): Person[] {
  const asked = askedContact(facts, task);
  const others = [...facts.people.values()]
    .filter(
      ({ _id, organisation, leftAt }) => organisation === task.organisation && _id !== asked?._id && !leftAt,
    )
    .sort((a, b) => Number(b.primary) - Number(a.primary) || a.name.localeCompare(b.name, 'nl'));
  return [...(asked ? [asked] : []), ...others].slice(0, 2);
}
