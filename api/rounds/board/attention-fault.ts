import { type FaultFacts, faultKey } from '../../../domain/faults/fault';
import { type FaultNames, faultWords } from '../../../domain/faults/words';
import { paths } from '../../paths';
import type { Attention } from './attention';

/** What stands still for a technical reason, in the same words as anything else that does. */
export function faultsInWords(faults: readonly FaultFacts[], names: FaultNames): Attention[] {
  return faults.map((fault) => {
    const { what, since, next, call } = faultWords(fault, names);
    return {
      id: faultKey(fault),
      sign: 'fault',
      badge: 'Staat stil',
      title: 'Technische storing',
      ...aboutOf(fault, names),
      sentences: [what, since, next, call],
      call: null,
      buttons: [],
      dueAt: fault.since,
    };
  });
}

function aboutOf({ subject }: FaultFacts, { providers }: FaultNames): Pick<Attention, 'provider' | 'href'> {
  if (subject?.kind !== 'process' || subject.provider === null) return { provider: null, href: null };
  const { provider, quarter } = subject;
  return {
    provider: providers.get(provider) ?? provider,
    href: quarter === null ? null : paths.cycle({ provider, quarter }),
  };
}
