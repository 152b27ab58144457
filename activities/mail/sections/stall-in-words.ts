import type { TaskView } from '../../../store/types';
import { titleOf } from '../extra-question';
import type { Facts } from '../facts';
import { dueOf, sentAndCall } from '../stalled';
import { midSentence, organisationName } from '../words';

/** What stands still, for the task to review it: with whom, how late, what was sent and whom to call; empty for other tasks. */
export function stallInWords(facts: Facts, { subject }: TaskView): string[] {
  const stalled = subject.about === undefined ? undefined : facts.stalled.get(subject.about);
  if (!stalled) return [];
  const who =
    stalled.person === null
      ? organisationName(facts, stalled.organisation)
      : (facts.people.get(stalled.person)?.name ?? 'een collega');
  return [
    `Wat stilstaat: ${midSentence(titleOf(facts, stalled))}, bij ${who}, ${dueOf(facts, stalled)}.`,
    ...sentAndCall(facts, stalled),
  ];
}
