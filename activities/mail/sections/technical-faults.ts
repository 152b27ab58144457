import { paths } from '../../../api/paths';
import { faultWords } from '../../../domain/faults/words';
import type { Fault } from '../../../store/types';
import type { Item } from '../document';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';

/** Tells the manager what stands still for a technical reason, and what is over. */
export const technicalFaults: SectionWriter = (facts) => {
  const faults = facts.notices.flatMap(({ kind, reference }) => {
    const fault = kind === 'technical-fault' && reference !== null ? facts.faults?.get(reference) : undefined;
    return fault ? [fault] : [];
  });
  const open = faults.filter(({ resolvedAt }) => resolvedAt === null);
  const over = faults.filter(({ resolvedAt }) => resolvedAt !== null);
  return [
    ...section(facts, {
      faults: open,
      rank: RANK.fault,
      subject:
        open.length === 1 ? 'Storing: er staat iets stil' : `${open.length} storingen: er staat iets stil`,
      heading: 'Storing',
      opening: 'Er staat al langer dan een half uur iets stil. Wil je laten uitzoeken wat er is?',
    }),
    ...section(facts, {
      faults: over,
      rank: RANK.faultOver,
      subject: over.length === 1 ? 'De storing is voorbij' : `${over.length} storingen zijn voorbij`,
      heading: 'Voorbij',
      opening: 'Dit stond stil en loopt weer. Je hoeft niets te doen.',
    }),
  ];
};

type Given = Pick<Section, 'rank' | 'subject' | 'heading'> & { faults: readonly Fault[]; opening: string };

function section(facts: Facts, { faults, opening, ...rest }: Given): Section[] {
  if (faults.length === 0) return [];
  const link = `faults-${rest.rank}`;
  return [
    {
      ...rest,
      blocks: [
        { kind: 'paragraph', text: opening },
        { kind: 'list', items: faults.map((fault) => itemOf(facts, fault)) },
        { kind: 'button', label: 'Bekijk hoe het staat', link },
      ],
      links: { [link]: { kind: 'page', path: paths.rounds } },
      attachments: [],
      providers: [],
    },
  ];
}

function itemOf({ organisations, people, support }: Facts, fault: Fault): Item {
  const words = faultWords(fault, {
    providers: new Map([...organisations].map(([key, { name }]) => [key, name])),
    people: new Map([...people].map(([key, { name }]) => [key, name])),
    support: support ?? null,
  });
  const after = fault.resolvedAt === null ? `${words.next} ${words.call}` : words.next;
  return { text: `${words.what} ${words.since}`, detail: after };
}
