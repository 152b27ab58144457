import { createHash } from 'node:crypto';
import type { AuditLine } from './types';

/** What a line says, before it has its place in the chain. */
export type AuditEntry = Pick<AuditLine, 'at' | 'actor' | 'action' | 'object' | 'result'>;

/** The hash that the first line follows. */
const CHAIN_START = '0'.repeat(64);

/** Makes the line that follows another in the chain; null for the first. */
export function nextLine(previous: AuditLine | null, entry: AuditEntry): AuditLine {
  const number = (previous?.number ?? 0) + 1;
  const previousHash = previous?.hash ?? CHAIN_START;
  const { at, actor, action, object, result } = entry;
  const body = { number, at, actor, action, object, result, previousHash };
  return { _id: lineId(number), ...body, hash: hashOf(body) };
}

/** The key of a line: its number with zeros in front, so that keys sort as numbers do. */
export function lineId(number: number): string {
  return String(number).padStart(12, '0');
}

/** The number of the first line that was changed, or null when the chain is whole. Lines in order, from any point. */
export function firstBreak(lines: readonly AuditLine[]): number | null {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const follows = before ? line.number === before.number + 1 && line.previousHash === before.hash : true;
    const starts = line.number !== 1 || line.previousHash === CHAIN_START;
    if (!follows || !starts || hashOf(line) !== line.hash) return line.number;
  }
  return null;
}

function hashOf(line: Omit<AuditLine, '_id' | 'hash'>): string {
  const { number, at, actor, action, object, result, previousHash } = line;
  const text = JSON.stringify([number, at, actor, action, object, result, previousHash]);
  return createHash('sha256').update(text).digest('hex');
}
