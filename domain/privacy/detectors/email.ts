import type { Span } from '../finding';
import { matchesOf } from './matches';

// Starts only where a word starts and is bounded, so that a long text without @ costs no more than one pass.
const ADDRESS =
  /(?<![\p{L}\d._%+-])(?<mailbox>[\p{L}\d._%+-]{1,64})\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])/gu;
// Mailboxes of a desk, not of a person.
const SHARED =
  /^(?:info|contact|post|mail|secretariaat|receptie|zorg|meldpunt|meldingen|administratie|intake|aanmelding(?:en)?|plaatsing|kwaliteit|bestuur(?:sbureau)?|communicatie|loket|klantcontact|klachten|inkoop|contract(?:beheer|management)|privacy|helpdesk|support|noreply|no-reply|gemeente|regio|forzo)(?:[._-].*)?$/i;

/** Finds mail addresses that may be a person's; addresses of a desk such as `info@` are let through. */
export function findPersonalEmails(text: string): Span[] {
  return matchesOf(text, ADDRESS)
    .filter(({ groups }) => !SHARED.test(groups.mailbox ?? ''))
    .map(({ start, end }) => ({ start, end }));
}
