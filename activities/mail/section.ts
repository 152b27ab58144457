import type { LinkTarget, OutboxMail, Warned } from '../../store/types';
import type { Block } from './document';
import type { Facts } from './facts';

/** One matter of a mail; the lowest rank stands first and gives the mail its subject. */
export type Section = {
  rank: number;
  subject: string;
  /** Heading above it when a mail has more than one matter. */
  heading: string;
  blocks: readonly Block[];
  links: Readonly<Record<string, LinkTarget>>;
  attachments: OutboxMail['attachments'];
  /** Questions of which it says that they close. */
  warns?: readonly Warned[];
  /** Providers it is about: their contract managers can be called. */
  providers: readonly string[];
};

/** Puts the notices of its kind into words; gives nothing when there are none. */
export type SectionWriter = (facts: Facts) => Section[];

/** What is most urgent stands first. */
export const RANK = {
  fault: 0,
  nudge: 1,
  ownLate: 2,
  reminder: 3,
  escalated: 4,
  late: 5,
  waiting: 6,
  unreached: 6,
  cancelled: 7,
  moved: 8,
  opened: 9,
  resumed: 10,
  held: 11,
  sentBack: 12,
  extended: 13,
  reassigned: 14,
  agenda: 15,
  minutes: 16,
  changed: 17,
  agency: 18,
  faultOver: 20,
  overview: 21,
} as const;
