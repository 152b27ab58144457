import type { FormData, Problem } from '../../forms/types';
import type { Store } from '../../store/store';
import type { ProcessView, TaskView } from '../../store/types';
import type { Command, Refusal } from '../../workflows/engine/command';
import type { Actor, Instant } from '../../workflows/engine/state';
import type { FlowWarning } from '../answers/flow';
import type { AuditEvent } from '../routing/route';
import type { Names } from '../tasks/words/names';

/** What a repair of a whole process is about. */
export type ProcessSubject = {
  process: ProcessView;
  names: Names;
  /** 'De Oever · 1e kwartaal 2027', above the heading. */
  over: string;
  back: { href: string; label: string };
};

/** The same for one task of it. */
export type TaskSubject = ProcessSubject & { task: TaskView };

/** The questions of the forms that repairs ask. */
export type RepairField =
  | 'title'
  | 'question'
  | 'person'
  | 'step'
  | 'date'
  | 'reason'
  | 'newDate'
  | 'newTime';

/** A question of a repair, with its own words where those of the form are too general. */
export type AskedField = { key: RepairField; label?: string; description?: string; optional?: true };

export type Option = { label: string; value: string };

/** What somebody filled in, and with which ids it would be sent. */
export type Filled<S> = {
  subject: S;
  data: FormData;
  by: Actor;
  /** The id of the request: of the answer that keeps the reason, and of what the command makes. */
  answerId: string;
  now: Instant;
};

/** One way to get a process going again, as a line of a table: its words, what it asks, who may, and the command it means. */
export type Repair<S extends ProcessSubject, P extends string> = {
  key: string;
  /** The last part of its address. */
  segment: string;
  title: string;
  /** The one sentence under the title: what it does. */
  lead: (subject: S) => string;
  /** The published form whose questions are asked, and what stands in its answer without being asked. */
  form: 'repair' | 'conversation';
  fixed?: FormData;
  fields: readonly AskedField[];
  /** What can be chosen in a question; nothing to choose ends the page with `nobody`. */
  options?: Partial<
    Record<RepairField, (store: Store, subject: S, now: Instant) => Promise<Option[]> | Option[]>
  >;
  nobody?: (subject: S) => string;
  permission: P;
  audit: AuditEvent;
  /** Main button of its form, and of its check page. */
  check: string;
  send: string;
  /** What stands on top of the page after it was done. */
  done: (filled: Filled<S>) => string;
  command: (filled: Filled<S>) => Command;
  /** A command that stands for all it could be, to see whether it can be done at all now. */
  probe: FormData;
  /** What is wrong besides what the form can know. */
  judge?: (filled: Filled<S>) => readonly Problem[];
  /** What is wrong that only the database knows, in the words of a refusal. */
  refuse?: (store: Store, filled: Filled<S>) => Promise<Refusal | null>;
  /** What only one request can have: taken before the command is sent, given back where it is refused. */
  claim?: {
    take: (store: Store, filled: Filled<S>) => Promise<Refusal | null>;
    giveBack: (store: Store, filled: Filled<S>, refusal: Refusal) => Promise<void>;
  };
  /** Sentences about what follows that cannot be read from the process. */
  facts?: (filled: Filled<S>, store: Store) => readonly string[] | Promise<readonly string[]>;
  /** What must be ticked before it is sent. */
  warnings?: (store: Store, filled: Filled<S>) => Promise<readonly FlowWarning[]>;
  /** Says why it cannot be done now where that is not what the process would say. */
  refusal?: (refusal: Refusal) => string | null;
};
