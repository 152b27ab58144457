import type { LinkTarget, OutboxMail, Warned } from '../../store/types';

/** One part of a mail, the same in text and in HTML. */
export type Block =
  | { kind: 'heading' | 'subheading' | 'paragraph'; text: string }
  /** A small line with a link, at the end. */
  | { kind: 'aside'; text: string; label: string; link: string }
  | { kind: 'list' | 'numbered'; items: readonly Item[] }
  | { kind: 'button'; label: string; link: string };

/** One line of a list; its detail stands under it, and a link of its own under that. */
export type Item = { text: string; detail?: string; link?: { label: string; link: string } };

/** A mail as it is thought out: `links` are named, and stand in it as placeholders until it is sent. */
export type MailDocument = {
  subject: string;
  blocks: readonly Block[];
  links: Readonly<Record<string, LinkTarget>>;
  attachments: OutboxMail['attachments'];
  /** Questions of which it says that they close; absent for none. */
  warns?: readonly Warned[];
};

/** What stands in a stored mail where a link will be. */
export function placeholder(link: string): string {
  return `{{link:${link}}}`;
}

/** Puts addresses in the place of placeholders; `addressOf` makes the address of each. */
export function fillLinks(text: string, addressOf: (link: string) => string): string {
  return text.replace(/\{\{link:([a-z0-9-]+)\}\}/g, (_whole, link: string) => addressOf(link));
}

/** Makes text that people typed harmless: nobody's words can stand for a link of the reader. */
export function withoutPlaceholders(text: string): string {
  return text.replaceAll('{{', '{ {');
}
