import { type AuditEntry, lineId, nextLine } from './audit-chain';
import type { Collections } from './collections';
import type { AuditLine } from './types';

const ATTEMPTS = 200;

/** The audit log: lines are only added, each chained to the one before by its hash. */
export function createAuditQueries({ audit }: Pick<Collections, 'audit'>) {
  // Only a hint where the end is; the key of a line decides who comes next.
  let last: AuditLine | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function endOfChain(): Promise<AuditLine | null> {
    let line = last ?? (await audit.findOne({}, { sort: { _id: -1 } }));
    for (let next = line; next !== null; next = await audit.byId(lineId(next.number + 1))) line = next;
    return line;
  }

  async function append(entry: AuditEntry): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const line = nextLine(attempt === 0 && last ? last : await endOfChain(), entry);
      if ((await audit.insert(line)) === 'inserted') {
        last = line;
        return;
      }
    }
    throw new Error('the audit log has no place for a line: too many writers at once');
  }

  return {
    /** Adds a line; writers of several processes at once each get a place of their own. */
    appendAudit(entry: AuditEntry): Promise<void> {
      const done = queue.then(() => append(entry));
      // A line that could not be written is told to whoever wrote it, and keeps nobody else waiting.
      queue = done.catch(() => undefined);
      return done;
    },
    /** Lines of the log in order, from a number on. */
    auditLines: (given: { from: number; limit: number }): Promise<AuditLine[]> =>
      audit.find({ _id: { $gte: lineId(given.from) } }, { sort: { _id: 1 }, limit: given.limit }),
  };
}
