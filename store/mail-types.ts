import type { NoticeKind } from '../workflows/engine/effects';
import type { Instant, Subject } from '../workflows/engine/state';
import type { WrittenBy } from './written-by';

/** Kinds of notice that automatic work and signing in add to those of the engine. */
export type AnyNoticeKind =
  | NoticeKind
  | 'conversation-planned'
  | 'agenda-released'
  | 'minutes-fixed'
  | 'agency-brought-in'
  /** An extra participant of a conversation does not get our mail. */
  | 'guest-unreached'
  | 'technical-fault'
  /** On Monday morning, what stands still. */
  | 'weekly-overview'
  | 'sign-in';

/** Something a person must hear; `_id` is `${processId}/${key}/${kind}/` and who it is meant for. Waits until the mail of its moment. */
export type Notice = WrittenBy & {
  _id: string;
  kind: AnyNoticeKind;
  /** Who gets it by mail. */
  person: string;
  /** Who it is really for, where another acts for him; absent when it is the same person. */
  meantFor?: string;
  processId: string | null;
  subject: Subject | null;
  taskId: string | null;
  /** For sign-in: the id of the sign-in, never its token; for a technical stall: its key; for a lost mail: its id. */
  reference: string | null;
  at: Instant;
  deliverAt: Instant;
  /** `held`: nobody can be reached at the organisation; it waits until somebody can. */
  status: 'waiting' | 'held' | 'sent' | 'dropped';
  mail: string | null;
};

/** A question of which a mail said that it closes, and when it closed by then. */
export type Warned = { taskId: string; dueAt: Instant };

/** One mail; `_id` is `${person}/${deliverAt}/${n}`. Links stand in it as placeholders until it is sent. */
export type OutboxMail = {
  _id: string;
  person: string;
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments: { filename: string; contentType: string; content: string }[];
  links: Record<string, LinkTarget>;
  /** Questions of which it said that they close. */
  warns?: Warned[];
  notices: string[];
  /**
   * `refused`: the mail server will never take it (an address that does not exist). `bounced`: it was taken and came
   * back later. In both cases a contact is repaired.
   */
  status: 'ready' | 'sent' | 'refused' | 'bounced';
  createdAt: Instant;
  sentAt: Instant | null;
  /** Times it was offered to the mail server, and times that certainly failed: any further difference may be a repeat. */
  attempts: number;
  failures: number;
  /** Milliseconds between the mail server's acceptance and our note of it: only then a crash repeats a mail. */
  unnotedFor: number | null;
  /** Why it was refused or came back: the other side's own words, without addresses. */
  refusal: string | null;
};

/** What a placeholder in a mail leads to; the token is made when the mail is sent. */
export type LinkTarget =
  | { kind: 'page'; path: string }
  /** `path`: where the link leads once it has said for whom it is; without it to the organisation's own page. */
  | { kind: 'invitation'; invitation: string; path?: string }
  | { kind: 'sign-in'; signIn: string };
