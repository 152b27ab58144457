import { type RefusalKind, readRefusal } from './refusal';

/** Why a mail did not arrive, as people say it; without a reason that is not known. */
export function refusalInWords(reason: string | null): string {
  return reason === null ? 'Waarom is niet bekend.' : WORDS[readRefusal(reason)];
}

const WORDS: Readonly<Record<RefusalKind, string>> = {
  'address-unknown': 'De mailserver van de ontvanger kent dit adres niet.',
  'domain-unknown': 'Het deel van het adres na de @ bestaat niet, of er komt geen mail aan.',
  'mailbox-closed': 'De mailbox is gesloten.',
  'mailbox-full': 'De mailbox is vol.',
  'not-taken': 'De mailserver van de ontvanger nam deze mail niet aan. Het adres kan wel kloppen.',
  'not-reached': 'De mailserver van de ontvanger was lang niet bereikbaar. Het adres kan wel kloppen.',
};
