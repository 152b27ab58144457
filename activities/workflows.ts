import type { ProcessType } from '../workflows/contract';
import type { ProcessStart } from '../workflows/engine/begin';
import type { Instant } from '../workflows/engine/state';

/** What activities ask of Temporal. Each may be asked twice: the second time changes nothing. */
export type Workflows = {
  /** Has the mail of a person delivered at an instant, or earlier when that was asked already. */
  wakeMail(given: { person: string; deliverAt: Instant; clockOffset: number }): Promise<void>;
  /** Starts a process under its business id, unless there is or was one. */
  startProcess(given: {
    type: ProcessType;
    start: ProcessStart;
    clockOffset: number;
  }): Promise<'started' | 'existing'>;
  /** Lets a process end of which the matter is settled; one that ended or never was stays as it is. */
  endObsolete(id: string): Promise<void>;
};
