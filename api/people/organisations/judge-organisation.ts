import { keyOfName } from '../../../domain/key-of-name';
import type { Problem } from '../../../forms/types';
import type { Municipality, Provider } from '../../../store/organisations';
import type { Organisation } from '../../../store/types';

/**
 * What is wrong with an organisation besides what its form can know: a name without letters, a name that another has, a
 * number of inhabitants with a fraction. `own` is the key of one that is changed.
 */
export function judgeOrganisation(
  asked: Municipality | Provider,
  { others, own }: { others: readonly Organisation[]; own: string | null },
): Problem[] {
  const wrong = (path: string, label: string, message: string): Problem[] => [
    { path, code: 'rule', label, message },
  ];
  const label = asked.kind === 'provider' ? 'Naam van de aanbieder' : 'Naam van de gemeente';
  const key = keyOfName(asked.name);
  const taken = others.some(({ _id, name }) => _id !== own && [_id, keyOfName(name)].includes(key));
  return [
    ...(key === '' ? wrong('name', label, 'Schrijf de naam met letters.') : []),
    ...(key !== '' && taken
      ? wrong('name', label, 'Er is al een organisatie met deze naam. Schrijf de naam anders.')
      : []),
    ...(asked.kind === 'municipality' && !Number.isInteger(asked.inhabitants)
      ? wrong(
          'inhabitants',
          'Aantal inwoners',
          'Schrijf het aantal inwoners als een heel getal zonder punt, bijvoorbeeld 41196.',
        )
      : []),
  ];
}
