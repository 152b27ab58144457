import { taskViewsOf, viewOf } from '../../../test/examples/documents';
import { isUuid } from '../../answers/request-id';
import { plannedCycle } from '../../cycles/cycle.fixture';
import { chosenField, chosenIds, chosenTasks } from './chosen';
import { requestIdFor } from './request-ids';

const REQUEST = '11111111-1111-4111-8111-111111111111';

describe('several tasks at once', () => {
  it('travel in an address or a form by the names of their boxes', () => {
    const id = 'cycle:de-oever:2027-Q1:plan:1';
    expect(chosenIds({ [chosenField(id)]: 'ja', [chosenField('other')]: '', person: 'x' })).toEqual([id]);
  });

  it('are those of the team that are open: what was done meanwhile, or is of a municipality, is left out', async () => {
    const state = plannedCycle();
    const store = { tasksById: async () => taskViewsOf(state), processViews: async () => [viewOf(state)] };
    expect(await chosenTasks(store, [])).toEqual([]);
    const open = taskViewsOf(state).map((task) => ({ ...task, status: 'open' as const, person: 'cm' }));
    const all = await chosenTasks({ ...store, tasksById: async () => open }, []);
    expect(all).toHaveLength(open.length);
    expect(all[0]?.process._id).toBe(state.id);
  });

  it('get an id each, the same for the same press', () => {
    const one = requestIdFor(REQUEST, 'a');
    expect(isUuid(one)).toBe(true);
    expect(requestIdFor(REQUEST, 'a')).toBe(one);
    expect(requestIdFor(REQUEST, 'b')).not.toBe(one);
  });
});
