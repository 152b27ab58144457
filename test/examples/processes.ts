import { atAmsterdam } from '../../domain/time/amsterdam';
import { isIsoDate } from '../../domain/time/iso-date';
import { DEFAULT_REGION_CALENDAR, freeDaysOf } from '../../domain/time/region-calendar';
import { contactRepairId } from '../../workflows/contract';
import type { ProcessStart } from '../../workflows/engine/begin';
import type { Actor, Instant } from '../../workflows/engine/state';
import { actionItem } from '../../workflows/processes/action-item';
import { contactRepair } from '../../workflows/processes/contact-repair';
import { quarterlyCycle } from '../../workflows/processes/quarterly-cycle';

/** The seven municipalities by key. */
export const MUNICIPALITIES = [
  'blaricum',
  'eemnes',
  'gooise-meren',
  'hilversum',
  'huizen',
  'laren',
  'wijdemeren',
] as const;

/** The duo and the manager of the examples. */
export const PEOPLE = { contractManager: 'anna', policyAdviser: 'bram', manager: 'carla' } as const;

/** The free days by law around the quarter of the examples. */
export const CALENDAR = {
  freeDays: freeDaysOf(DEFAULT_REGION_CALENDAR, { fromYear: 2026, toYear: 2028 }),
};

/** The instant (epoch ms) that people write as `2027-01-12 09:00`, in Amsterdam; throws for any other form. */
export function at(text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  if (!isIsoDate(date)) throw new RangeError('Not a day and a time in the form yyyy-mm-dd hh:mm');
  return atAmsterdam(date, time);
}

/** When the round of the first quarter of 2027 opens. */
export const ROUND_OPENS = at('2026-12-01 07:00');

/** The conversation of the examples: due of input is then 13 January, of the agenda 20 January. */
export const CONVERSATION = at('2027-01-27 10:00');

/** The start of a cycle of De Oever. */
export function cycleStart(given: Partial<ProcessStart> = {}): ProcessStart {
  return {
    id: 'cycle:de-oever:2027-Q1',
    definition: quarterlyCycle,
    subject: { provider: 'de-oever', quarter: '2027-Q1' },
    people: PEOPLE,
    municipalities: MUNICIPALITIES,
    calendar: CALENDAR,
    moments: {},
    ...given,
  };
}

/** The start of an action that was agreed for 15 March 2027. */
export function actionStart(given: Partial<ProcessStart> = {}): ProcessStart {
  return {
    id: 'action:de-oever:2027-Q1:1',
    definition: actionItem,
    subject: { provider: 'de-oever', quarter: '2027-Q1', action: '1' },
    people: PEOPLE,
    municipalities: [],
    calendar: CALENDAR,
    moments: { due: at('2027-03-15 09:00') },
    ...given,
  };
}

/** The start of the repair of an address at Laren. */
export function contactStart(): ProcessStart {
  return {
    id: contactRepairId({ who: 'frederik', of: 'a1b2c3d4e5f6', number: 1 }),
    definition: contactRepair,
    subject: { provider: 'de-oever', quarter: '2027-Q1', organisation: 'laren', person: 'frederik' },
    people: PEOPLE,
    municipalities: [],
    calendar: CALENDAR,
    moments: {},
  };
}

/** Somebody of the regional team. */
export const staff = (person: string): Actor => ({ kind: 'person', person, organisation: 'regio' });

/** Somebody of an organisation who came through its invitation. */
export const guest = (organisation: string): Actor => ({
  kind: 'invitation',
  invitation: `invitation:${organisation}`,
  organisation,
});
