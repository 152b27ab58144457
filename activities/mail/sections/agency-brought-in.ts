import type { ProcessView } from '../../../store/types';
import type { Facts } from '../facts';
import { RANK, type Section, type SectionWriter } from '../section';
import { organisationName } from '../words';

/** What became of the points for DJI. */
export const agencyBroughtIn: SectionWriter = (facts) =>
  facts.notices.flatMap(({ kind, processId }) => {
    if (kind !== 'agency-brought-in' || processId === null) return [];
    const process = facts.processes.get(processId);
    const about = process && section(facts, process);
    return about ? [about] : [];
  });

function section(facts: Facts, { subject }: ProcessView): Section | null {
  const { provider, quarter } = subject;
  const points = facts.points.filter((point) => point.provider === provider && point.quarter === quarter);
  const [first] = points;
  if (!first) return null;
  const providerName = organisationName(facts, provider);
  const done = first.status === 'brought-in';
  return {
    rank: RANK.agency,
    subject: `Punten ${done ? 'ingebracht' : 'niet ingebracht'} bij DJI: ${providerName}`,
    heading: `DJI-afstemming ${providerName}`,
    blocks: [
      {
        kind: 'paragraph',
        text: done
          ? `De punten uit het gesprek met ${providerName} zijn besproken met DJI.`
          : `De punten uit het gesprek met ${providerName} zijn niet besproken met DJI.`,
      },
      { kind: 'list', items: points.map(({ point, explanation }) => ({ text: point, detail: explanation })) },
      ...(first.outcome === ''
        ? []
        : [
            {
              kind: 'paragraph',
              text: `${done ? 'Wat eruit kwam' : 'Waarom niet'}: ${first.outcome}`,
            } as const,
          ]),
    ],
    links: {},
    attachments: [],
    providers: [provider],
  };
}
