/** What became of a task, as people say it; the key itself for an outcome that a newer definition brings. */
export function outcomeInWords(outcome: string): string {
  return WORDS[outcome] ?? outcome;
}

const WORDS: Readonly<Record<string, string>> = {
  done: 'gedaan',
  input: 'inbreng gegeven',
  'no-input': 'geen inbreng',
  'no-response': 'geen inbreng (niet gereageerd)',
  held: 'gesprek gehouden',
  moved: 'gesprek verplaatst',
  cancelled: 'gesprek afgezegd',
  approved: 'akkoord',
  'sent-back': 'teruggestuurd',
  corrections: 'correcties voorgesteld',
  agreed: 'akkoord',
  consent: 'akkoord (niet gereageerd)',
  points: 'punten gekozen',
  none: 'geen punten',
  'brought-in': 'ingebracht',
  'not-brought-in': 'niet ingebracht',
  continues: 'loopt nog',
  dropped: 'vervallen',
  'new-address': 'nieuw e-mailadres',
  successor: 'iemand anders is het contact',
  left: 'vertrokken',
  'try-again': 'het adres klopt',
  'new-contact': 'contactpersoon gevonden',
  'reachable-again': 'weer bereikbaar',
};
