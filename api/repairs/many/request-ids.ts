import { createHash } from 'node:crypto';

/** The request id for one task of a request about many: the same press gives the same id, so it happens once. */
export function requestIdFor(requestId: string, task: string): string {
  const hex = createHash('sha256').update(`${requestId} ${task}`).digest('hex');
  // The digits that make it a UUID of version 8, which is for ids of one's own making.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
