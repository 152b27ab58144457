import type { Collections } from './collections';
import type { Action, AgencyPoint, Agenda, Minutes } from './types';

/** What a cycle leaves behind: agenda, minutes, actions and points for DJI. */
export function createCycleDocumentQueries({
  agendas,
  minutes,
  actions,
  agencyPoints,
}: Pick<Collections, 'agendas' | 'minutes' | 'actions' | 'agencyPoints'>) {
  return {
    /** The agenda of a cycle, proposed or released, or null. */
    agenda: (cycle: string): Promise<Agenda | null> => agendas.byId(cycle),
    /** The fixed minutes of a cycle, or null. */
    minutes: (cycle: string): Promise<Minutes | null> => minutes.byId(cycle),
    /** The fixed minutes of a provider, latest quarter first. */
    minutesOfProvider: (provider: string, options: { limit?: number } = {}): Promise<Minutes[]> =>
      minutes.find({ provider }, { sort: { quarter: -1 }, limit: options.limit ?? 8 }),
    /** The fixed minutes of all providers in a quarter. */
    minutesOfQuarter: (quarter: string): Promise<Minutes[]> =>
      minutes.find({ quarter }, { sort: { provider: 1 } }),
    /** One action, or null. */
    action: (id: string): Promise<Action | null> => actions.byId(id),
    /** The actions of a provider that are not done, the first due first. */
    openActions: (provider: string): Promise<Action[]> =>
      actions.find({ provider, status: 'open' }, { sort: { dueDate: 1, _id: 1 } }),
    /** Every action of a provider in one quarter, also those that are done. */
    actionsOf: (given: { provider: string; quarter: string }): Promise<Action[]> =>
      actions.find({ provider: given.provider, quarter: given.quarter }, { sort: { _id: 1 } }),
    /** The points for DJI of a quarter, by provider. */
    agencyPoints: (quarter: string): Promise<AgencyPoint[]> =>
      agencyPoints.find({ quarter }, { sort: { provider: 1, _id: 1 } }),
  };
}
