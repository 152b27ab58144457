import { atAmsterdam } from '../../domain/time/amsterdam';
import type { Person } from '../../store/types';
import { taskViewsOf } from '../../test/examples/documents';
import { doTask } from '../../test/examples/steps';
import { beginCycle } from '../cycles/cycle.fixture';
import { colleagueTaskMessage } from './colleague-task';

const anna: Person = {
  _id: 'cm',
  name: 'Anna de Vries',
  email: 'anna@regio.example',
  phone: '',
  role: 'contractManager',
  organisation: 'regio',
  functionTitle: 'contractmanager',
  primary: true,
};
const store = { person: async (id: string) => (id === 'cm' ? anna : null) };
const planning = (state: ReturnType<typeof beginCycle>) => {
  const [task] = taskViewsOf(state);
  if (!task) throw new Error('no task');
  return task;
};

describe('a task that somebody else has', () => {
  it('is told with its name, and that nothing was sent', async () => {
    expect(await colleagueTaskMessage(store, planning(beginCycle()))).toMatch(
      /^Deze taak is van Anna de Vries\. Er is niets verstuurd\./,
    );
  });

  it('is told with who did it and when, once it is done', async () => {
    const done = doTask(beginCycle(), {
      step: 'plan',
      at: atAmsterdam('2026-12-03', '10:00'),
      moments: { conversation: atAmsterdam('2027-01-27', '10:00') },
    });
    expect(await colleagueTaskMessage(store, planning(done))).toMatch(
      /^Anna de Vries heeft deze taak gedaan op donderdag 3 december 2026 om 10\.00 uur\. Dat antwoord geldt nu\./,
    );
  });
});
