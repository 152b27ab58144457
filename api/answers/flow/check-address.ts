import { type FlowAddresses, PREVIOUS } from './subject';

/** The check page, with the answer that its reader had before him: without it a change looks like a second first answer. */
export function checkAddress({ check }: Pick<FlowAddresses, 'check'>, previous: string | undefined): string {
  return previous === undefined ? check : `${check}?${PREVIOUS}=${encodeURIComponent(previous)}`;
}
