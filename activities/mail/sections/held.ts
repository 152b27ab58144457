import { formatDate } from '../../../domain/time/dutch-dates';
import type { Instant } from '../../../workflows/engine/state';
import { deedInWords, lastDeed } from '../deeds';
import type { Item } from '../document';
import type { Facts } from '../facts';
import { pageOfRests, type Rest, restsOf } from '../rests';
import { RANK, type SectionWriter } from '../section';
import { shortDay } from '../words';

/** Something rests until a day: nothing need be done until then. */
export const held: SectionWriter = (facts) => {
  const resting = restsOf(facts, 'held').flatMap((one) => {
    const until = one.process.state.held?.until;
    return until === undefined ? [] : [{ ...one, until }];
  });
  const [first] = resting;
  if (!first) return [];
  const staff = facts.reader.audience === 'staff';
  const day = shortDay(Math.max(...resting.map(({ until }) => until)));
  const what = resting.length === 1 ? first.name : `${resting.length} aanbieders`;
  return [
    {
      rank: RANK.held,
      heading: 'Staat stil',
      subject: staff
        ? `Stilgezet tot en met ${day}: ${what}`
        : `U hoeft nu niet te reageren, tot en met ${day}: ${what}`,
      blocks: [
        { kind: 'paragraph', text: staff ? FOR_STAFF : OUTSIDE },
        { kind: 'list', items: resting.map((one) => itemOf(facts, one)) },
        ...(staff ? [{ kind: 'button', label: 'Bekijk hoe het staat', link: 'held' } as const] : []),
      ],
      links: staff ? { held: pageOfRests(resting) } : {},
      attachments: [],
      providers: staff ? [] : resting.map(({ process }) => process.subject.provider),
    },
  ];
};

const FOR_STAFF =
  'Dit staat stil. Er gaan geen herinneringen uit en er sluit niets vanzelf. Daarna gaat het vanzelf verder, met de werkdagen die er nog waren.';
const OUTSIDE =
  'Wij wachten even met onze vraag aan u. U hoeft hier nu niets voor te doen. Gaan wij weer verder, dan mailen wij u tot wanneer u kunt reageren.';

function itemOf(facts: Facts, { name, notice, until }: Rest & { until: Instant }): Item {
  const text = `${name}: tot en met ${formatDate(until)}`;
  const isStaff = facts.reader.audience === 'staff';
  const detail = isStaff ? deedInWords(lastDeed(facts, { notice, kind: 'held' })) : '';
  return detail === '' ? { text } : { text, detail };
}
