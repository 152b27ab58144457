import type { LinkTarget, OutboxMail } from '../../store/types';
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
  /** Providers it is about: their contract managers can be called. */
  providers: readonly string[];
};

/** Puts the notices of its kind into words; gives nothing when there are none. */
export type SectionWriter = (facts: Facts) => Section[];

/** What is most urgent stands first. */
export const RANK = {
  fault: 0,
  ownLate: 1,
  reminder: 2,
  late: 3,
  cancelled: 4,
  moved: 5,
  opened: 6,
  agenda: 7,
  minutes: 8,
  changed: 9,
  agency: 10,
  faultOver: 11,
  overview: 12,
} as const;
