/**
 * Everything that can go wrong for somebody at a screen, once: status, what they read and what they can do now,
 * and whether we want to hear of it. Internals never stand here; they go to the log under the request id.
 */
export type ErrorEntry = {
  status: number;
  title: string;
  /** Dutch, B1: what is the matter and the next step. */
  message: string;
  /** Whether it is our fault and must be looked at. */
  report: boolean;
};

export const errorTable = {
  'not-found': {
    status: 404,
    title: 'Deze pagina is er niet',
    message:
      'Het adres klopt niet, of wat erop stond is er niet meer. Controleer het adres, of ga naar het begin.',
    report: false,
  },
  'sign-in-needed': {
    status: 401,
    title: 'Meld u eerst aan',
    message: 'Deze pagina is alleen voor wie is aangemeld. Meld u aan, of gebruik de link uit uw mail.',
    report: false,
  },
  forbidden: {
    status: 403,
    title: 'Deze pagina is niet voor u',
    message:
      'U mag dit niet zien of doen. Denkt u dat dit niet klopt? Vraag het de contractmanager van de regio.',
    report: false,
  },
  'cross-site': {
    status: 403,
    title: 'Dit formulier kwam van een andere website',
    message:
      'Om u te beschermen nemen wij alleen formulieren aan van onze eigen pagina’s. Open de pagina hier opnieuw en verstuur het formulier nog een keer.',
    report: false,
  },
  'bad-request': {
    status: 400,
    title: 'Wij konden uw gegevens niet lezen',
    message: 'Ga terug naar de vorige pagina en probeer het nog een keer. Er is niets opgeslagen.',
    report: false,
  },
  'malformed-json': {
    status: 400,
    title: 'De JSON is niet te lezen',
    message: 'Stuur geldige JSON (RFC 8259) in UTF-8. Er is niets opgeslagen.',
    report: false,
  },
  'method-not-allowed': {
    status: 405,
    title: 'Dat kan niet op dit adres',
    message: 'Ga terug naar de vorige pagina en gebruik de knop die daar staat.',
    report: false,
  },
  'link-invalid': {
    status: 410,
    title: 'Deze link werkt niet meer',
    message:
      'De link is verlopen, vervangen of niet helemaal overgenomen. Gebruik de link uit de nieuwste mail. Heeft u die niet? Bel of mail dan de contractmanager van de regio.',
    report: false,
  },
  'too-large': {
    status: 413,
    title: 'Uw tekst is te lang',
    message:
      'Er kan in één keer niet meer dan 1 MB worden verstuurd. Ga terug, maak de tekst korter en verstuur opnieuw. Er is niets opgeslagen.',
    report: false,
  },
  'wrong-content-type': {
    status: 415,
    title: 'Dit soort gegevens kunnen wij niet lezen',
    message: 'Stuur JSON met de kopregel Content-Type: application/json. Er is niets opgeslagen.',
    report: false,
  },
  invalid: {
    status: 422,
    title: 'Nog niet alles klopt',
    message: 'Kijk bij elk punt wat er aan de hand is. Er is niets opgeslagen.',
    report: false,
  },
  privacy: {
    status: 422,
    title: 'Er staan misschien persoonsgegevens in',
    message:
      'Schrijf niet over personen. Haal de gegevens weg of bevestig met een reden dat het geen persoonsgegevens zijn. Er is niets opgeslagen.',
    report: false,
  },
  refused: {
    status: 409,
    title: 'Dit kan nu niet',
    message: 'Er is intussen iets veranderd. Open de pagina opnieuw om te zien hoe het er nu voor staat.',
    report: false,
  },
  'too-many': {
    status: 429,
    title: 'Te veel pogingen',
    message: 'Wacht een kwartier en probeer het dan nog een keer.',
    report: false,
  },
  unavailable: {
    status: 503,
    title: 'Het lukt ons nu niet',
    message:
      'Een onderdeel van Kwartaalronde is even niet bereikbaar. Wat u al had bewaard, is er nog. Probeer het over een paar minuten opnieuw.',
    report: true,
  },
  internal: {
    status: 500,
    title: 'Er ging bij ons iets mis',
    message:
      'Het ligt niet aan u. Probeer het over een paar minuten opnieuw. Blijft het misgaan? Bel de contractmanager en noem het nummer hieronder.',
    report: true,
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;
