import type { Organisation } from './types';

/** The region itself, the organisation of everybody in its team. */
export const region: Organisation = { _id: 'regio', kind: 'region', name: 'Regio Gooi en Vechtstreek' };
