/** What kind of personal data a piece of text seems to be. */
export type FindingKind =
  | 'bsn'
  | 'birth-date'
  | 'client-number'
  | 'address'
  | 'phone'
  | 'email'
  | 'person-name';

/** Where in a text something stands: UTF-16 positions, `start` included and `end` not, as `String.slice` has them. */
export type Span = { start: number; end: number };

/**
 * A place in a text that may not be stored as it is. It carries the place and never the words, so that it can be
 * logged and sent without spreading what it points at.
 */
export type Finding = Span & {
  kind: FindingKind;
  /** `refuse`: must be rewritten. `confirm`: must be rewritten, or confirmed with a reason that is kept. */
  severity: 'refuse' | 'confirm';
  /** What is wrong and what to do, in Dutch at level B1, addressed with "u". */
  message: string;
};
