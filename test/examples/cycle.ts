import { type Play, play } from './play';
import { at, CONVERSATION, cycleStart, MUNICIPALITIES, ROUND_OPENS } from './processes';

/** The places in a cycle that tests begin at, in order. */
export type Place =
  | 'plan'
  | 'input'
  | 'agenda-complete'
  | 'agenda-release'
  | 'conversation'
  | 'minutes-draft'
  | 'minutes-review'
  | 'fact-check'
  | 'minutes-correct'
  | 'agency-points'
  | 'agency-confirm';

const WAY: readonly { place: Place; on: string; finish(cycle: Play): void }[] = [
  {
    place: 'plan',
    on: '2026-12-03 10:00',
    finish: (cycle) => cycle.finish({ step: 'plan', moments: { conversation: CONVERSATION } }),
  },
  {
    place: 'input',
    on: '2027-01-05 10:00',
    finish: (cycle) => {
      for (const whose of MUNICIPALITIES) cycle.finish({ step: 'input', whose, outcome: 'no-input' });
    },
  },
  {
    place: 'agenda-complete',
    on: '2027-01-14 10:00',
    finish: (cycle) => cycle.finish({ step: 'agenda-complete' }),
  },
  {
    place: 'agenda-release',
    on: '2027-01-15 10:00',
    finish: (cycle) => cycle.finish({ step: 'agenda-release' }),
  },
  {
    place: 'conversation',
    on: '2027-01-27 15:00',
    finish: (cycle) => cycle.finish({ step: 'conversation', outcome: 'held' }),
  },
  {
    place: 'minutes-draft',
    on: '2027-01-29 10:00',
    finish: (cycle) => cycle.finish({ step: 'minutes-draft' }),
  },
  {
    place: 'minutes-review',
    on: '2027-02-01 10:00',
    finish: (cycle) => cycle.finish({ step: 'minutes-review', outcome: 'approved' }),
  },
  {
    place: 'fact-check',
    on: '2027-02-03 10:00',
    finish: (cycle) => cycle.finish({ step: 'fact-check', outcome: 'corrections' }),
  },
  {
    place: 'minutes-correct',
    on: '2027-02-04 10:00',
    finish: (cycle) => cycle.finish({ step: 'minutes-correct' }),
  },
  {
    place: 'agency-points',
    on: '2027-02-05 10:00',
    finish: (cycle) => cycle.finish({ step: 'agency-points', outcome: 'points' }),
  },
];

/** A cycle in which everybody was in time, up to the opening of a place. */
export function cycleAt(place: Place): Play {
  const cycle = play(cycleStart(), ROUND_OPENS);
  for (const stage of WAY) {
    if (stage.place === place) return cycle;
    cycle.to(at(stage.on));
    stage.finish(cycle);
  }
  return cycle;
}
