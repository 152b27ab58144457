import { atAmsterdam } from '../../domain/time/amsterdam';
import { taskStepOf } from '../../workflows/engine/steps';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';
import { stallReview } from '../../workflows/processes/stall-review';
import { beginCycle, heldCycle, plannedCycle } from '../cycles/cycle.fixture';
import { aftermathOf } from './aftermath';
import { createNames } from './words/names';

const names = createNames({
  people: [
    { _id: 'cm', name: 'Anna de Vries' },
    { _id: 'pa', name: 'Bram Kuiper' },
  ],
  organisations: [{ _id: 'de-oever', name: 'De Oever', kind: 'provider' }],
});
const afterwards = (step: string, state = plannedCycle(), viewer = 'cm') =>
  aftermathOf({
    state,
    step: taskStepOf(quarterlyCycle, step),
    now: atAmsterdam('2027-01-28', '10:00'),
    viewer,
    names,
  });

describe('what happens after a task', () => {
  it('says who comes next, and counts from the conversation while it has no date', () => {
    expect(afterwards('plan', beginCycle())).toEqual([
      {
        outcome: null,
        lines: [
          'Deelnemers uitnodigen: dat gaat vanzelf.',
          'Inbreng geven: de 7 gemeenten, 10 werkdagen vóór het gesprek.',
        ],
      },
    ]);
  });

  it('names what goes by itself before the next task', () => {
    expect(afterwards('agenda-release')).toEqual([
      {
        outcome: null,
        lines: [
          'Agenda versturen: dat gaat vanzelf.',
          'Gesprek voeren: jij, uiterlijk donderdag 28 januari.',
        ],
      },
    ]);
  });

  it('has a line for each outcome that leads elsewhere', () => {
    expect(afterwards('conversation')).toEqual([
      { outcome: 'gesprek gehouden', lines: ['Verslag schrijven: jij, uiterlijk woensdag 3 februari.'] },
      { outcome: 'gesprek verplaatst', lines: ['Gesprek voeren (opnieuw): jij, 1 werkdag na het gesprek.'] },
      {
        outcome: 'gesprek afgezegd',
        lines: ['De cyclus stopt. De aanbieder en alle gemeenten krijgen bericht.'],
      },
    ]);
    expect(afterwards('minutes-review', heldCycle(), 'pa')[1]).toEqual({
      outcome: 'teruggestuurd',
      lines: ['Verslag schrijven: Anna de Vries (contractmanager), uiterlijk woensdag 3 februari.'],
    });
  });

  it('knows the end', () => {
    expect(afterwards('agency-confirm', heldCycle())).toEqual([
      { outcome: null, lines: ['Afstemming vastleggen: dat gaat vanzelf.', 'Dan is alles klaar.'] },
    ]);
  });

  it('promises no end of what stands still to whoever only agrees on it', () => {
    const state = { ...plannedCycle(), definition: stallReview };
    const step = taskStepOf(stallReview, 'review');
    const [after] = aftermathOf({ state, step, now: 0, viewer: 'cm', names });
    expect(after?.lines.join(' ')).toMatch(/gaat pas verder als iemand het doet/);
    expect(after?.lines.join(' ')).not.toMatch(/alles klaar/);
  });
});
