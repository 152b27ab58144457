import type { Answer } from '../../store/types';
import type { Names } from '../tasks/words/names';

/** Says that staff wrote an answer down: 'doorgegeven per telefoon aan Noor van Dalen'; null for an answer of its own. */
export function toldByPhone(
  answer: Pick<Answer, 'by' | 'onBehalfOf'> | null,
  names: Pick<Names, 'person'>,
): string | null {
  if (!answer || answer.onBehalfOf === undefined) return null;
  const { actor } = answer.by;
  return `doorgegeven per telefoon aan ${actor.kind === 'person' ? names.person(actor.person) : 'de regio'}`;
}
