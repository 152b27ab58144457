import type { Answer } from '../../store/types';

/** Where the conversation is, from the answer that planned it; empty when that is not known. */
export function placeOf(planning: Answer | null): string {
  const { onLocation, place } = planning?.data ?? {};
  const address = typeof place === 'string' ? place.trim() : '';
  if (onLocation === 'online') return 'Online';
  if (onLocation === 'regio') return address || 'Bij de regio';
  return address;
}
