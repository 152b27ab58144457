import { fc } from '../../test/support/fast-check';
import { type FindingKind, inspectText } from './inspect-text';

/** Takes the marks out of 'bel ⟦06-12345678⟧' and says which part they held. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  return { text, start, end: marked.indexOf('⟧') - 1 };
}

const positives: [FindingKind, string][] = [
  ['birth-date', 'Cliënt is ⟦geboren op 12 maart 1988⟧ in Utrecht.'],
  ['birth-date', 'Het gaat om iemand van ⟦12-03-1988⟧.'],
  ['birth-date', 'Het gaat om iemand van ⟦12-03-88⟧.'],
  ['birth-date', 'Zie ⟦1988-03-12⟧ in het systeem.'],
  ['birth-date', 'De man van ⟦3 mei 1975⟧ komt terug.'],
  ['birth-date', 'Afspraken over ⟦3 mrt. ’92⟧ volgen.'],
  ['birth-date', '⟦Geboortedatum: 1-2-2001⟧'],
  ['birth-date', '⟦geb. 04/11/99⟧, bekend bij de politie'],
  ['birth-date', 'Iemand die is ⟦geboren in 1990⟧.'],
  ['birth-date', 'Een ⟦34-jarige cliënt⟧ vertrok zonder overdracht.'],
  ['birth-date', 'Het gaat om een ⟦man van 52 jaar⟧.'],
  ['client-number', 'Zie ⟦cliëntnummer 20240194⟧ voor de details.'],
  ['client-number', '⟦Clientnr: C-2024/118⟧'],
  ['client-number', 'Het ⟦dossiernummer is 88123⟧.'],
  ['client-number', 'Parket ⟦16/123456-25⟧ loopt nog.'],
  ['client-number', 'Bekend onder ⟦SKN 1234567⟧.'],
  ['client-number', 'Het gaat om ⟦cliënt 48213⟧.'],
  ['client-number', 'Het gaat om ⟦clie\u0308nt 48213⟧.'],
  ['client-number', '⟦Patiëntnummer: 00412⟧ is overgeplaatst.'],
  ['address', 'Hij woont nu in de ⟦Kerkstraat 12⟧ in Huizen.'],
  ['address', 'Overlast bij ⟦Van der Lindenlaan 4a⟧.'],
  ['address', 'Adres: ⟦Laan van Azië 200⟧.'],
  ['address', 'Melding in de ⟦kerkstraat 12⟧.'],
  ['address', 'Te vinden op ⟦1271 AB⟧ bij de winkel.'],
  ['address', 'Te vinden op ⟦1271AB⟧ bij de winkel.'],
  ['address', 'Het gaat om ⟦Burgemeester de Bordesstraat 80⟧.'],
  ['address', 'Hij ⟦woont in de flat op nummer 14⟧.'],
  ['address', 'De cliënt op locatie ⟦Havenstraat 3⟧ vertrekt.'],
  ['address', 'Bij Wilgenspoor. ⟦Prins Willem-Alexanderlaan 10⟧ staat leeg.'],
  ['phone', 'Bel hem op ⟦06-12345678⟧.'],
  ['phone', 'Bel ⟦06 12 34 56 78⟧ voor overleg.'],
  ['phone', 'Bel ⟦0612345678⟧.'],
  ['phone', 'Bel ⟦+31 6 12345678⟧.'],
  ['phone', 'Bel ⟦+31 (0)6 12345678⟧.'],
  ['phone', 'Bel ⟦0031612345678⟧.'],
  ['phone', 'Het thuisnummer is ⟦035-555 01 23⟧.'],
  ['phone', 'Het thuisnummer is ⟦(035) 5550123⟧.'],
  ['phone', 'Zijn moeder heeft ⟦+49 151 23456789⟧.'],
  ['phone', 'Ook buiten kantoortijd via het kantoor: ⟦06-12345678⟧.'],
  ['email', 'Mail naar ⟦j.jansen@veerhuis.example⟧.'],
  ['email', 'Mail naar ⟦kevin1988@mail.example⟧ graag.'],
  ['email', 'Mail naar ⟦voornaam_achternaam+zorg@sub.mail.example⟧'],
  ['email', 'Mail naar ⟦piet(at)mail.example⟧'],
  ['person-name', 'Vorige week is ⟦dhr. Jansen⟧ vertrokken.'],
  ['person-name', 'Wij spraken ⟦mevrouw El Amrani⟧ hierover.'],
  ['person-name', 'Wij spraken ⟦mevr. J. de Vries⟧ hierover.'],
  ['person-name', 'Ook ⟦de heer Van den Berg⟧ kwam.'],
  ['person-name', '⟦Meneer Yildirim-de Wit⟧ kwam niet.'],
  ['person-name', 'Ook ⟦dhr. jansen⟧ kwam niet.'],
  ['person-name', 'Ook ⟦DHR. JANSEN⟧ kwam niet.'],
  ['person-name', 'Bij ⟦cliënt Bakker⟧ ging het mis.'],
  ['person-name', 'Bij ⟦cliënt J. Bakker⟧ ging het mis.'],
  ['person-name', 'Bij ⟦bewoner Kevin de Boer⟧ ging het mis.'],
  ['person-name', 'Volgens ⟦J.P.M. van den Berg⟧ ging het mis.'],
  ['person-name', 'Volgens ⟦J. de Vries⟧ ging het mis.'],
  ['person-name', '⟦A. van Dam⟧ is zonder overdracht vertrokken.'],
  ['person-name', 'Het ging mis. ⟦B. Jansen⟧ is vertrokken.'],
  ['person-name', 'Dat ⟦Kevin de Boer⟧ vertrok, hoorden wij laat.'],
  ['person-name', '⟦Fatima El Idrissi⟧ vertrok zonder overdracht.'],
  ['person-name', '⟦Mohammed Ben Ali⟧ vertrok zonder overdracht.'],
  ['person-name', 'Wij hoorden laat dat ⟦Kevin⟧ vertrok.'],
  ['person-name', 'De begeleider van ⟦Samira⟧ is ziek.'],
  ['person-name', 'De ⟦familie Terpstra⟧ heeft geklaagd.'],
  ['person-name', 'Een ⟦cliënt genaamd Djamil⟧ vertrok.'],
  ['person-name', 'Overleg met ⟦Dr. Hoekstra⟧ volgt.'],
];

const negatives: string[] = [
  'Het gesprek is op dinsdag 12 januari 2027 om 10.00 uur.',
  'Het gesprek is op 12-01-2027 of op 13/01/2027.',
  'De termijn loopt van 2026-12-01 tot 2027-01-13.',
  'De afspraak geldt voor 2024-2025 en 2025-2026.',
  'In 2025 2026 en 2027 daalt de capaciteit.',
  'De kosten zijn € 38.640 per jaar, samen 174.000 euro.',
  'De omzet is € 12.345.678 en volgend jaar 111.222.333 euro.',
  'Er zijn 46 plaatsen, 94 procent bezetting en 11 weken wachttijd.',
  'De gemeente telt 255.610 inwoners.',
  'Gemeente Gooise Meren en gemeente Wijdemeren doen mee.',
  'De Oever, Stichting Kompas en Veerhuis komen samen.',
  'De cliënten van De Oever wachten op een plek in Hilversum.',
  'Elke cliënt De Oever Noord verlaat na een warme overdracht.',
  'Voor cliënten met een Wmo-indicatie is er geen plek.',
  'Cliënt en gemeente maken samen een plan.',
  'De bewoners van Huizen merken hier weinig van.',
  'De Wet forensische zorg geldt sinds 1 januari 2019.',
  'De Wmo geldt sinds 1 januari 2015 in alle gemeenten.',
  'De stichting is opgericht op 3 mei 1998.',
  'De wet van 25 juli 1964 regelt dit.',
  'De 10-jarige overeenkomst loopt af.',
  'Jongeren van 18 jaar en ouder kunnen hier terecht.',
  'Bel het meldpunt: 035-555 01 23.',
  'De receptie is bereikbaar op 035 555 01 23.',
  'Bel 0800-1234, 088 123 45 67 of 112.',
  'Bel 14 035 voor de gemeente.',
  'Mail naar info@de-oever.example of naar secretariaat@regio.example.',
  'Stuur de stukken naar aanmelding.wonen@kompas.example.',
  'Het KvK-nummer is 12345679 en de AGB-code 06123454.',
  'Rekening NL91 ABNA 0417 1643 00 van de aanbieder.',
  'Wij vergaderen op ons kantoor, Havenstraat 3 in Hilversum.',
  'Postbus 251, 1200 AG Hilversum.',
  'Het bezoekadres is Kerkstraat 12.',
  'Zorgpad 2 is klaar, en de Arbeidsmarkt 2027 ook.',
  'Rijksweg 1 en snelweg A27 zijn dicht.',
  'In 2027 BO Z&V adviseert, daarna beslist het DO SD.',
  'Op 7 maart 2027 AO B&O, op 18 maart BO Z&V.',
  'A. Capaciteit\nB. Wonen\nC. Kwaliteit',
  'Kies plan B. Daarna volgt overleg.',
  'Doelen. A. Capaciteit op orde. B. Wonen op orde.',
  'Zie bijlage C. Zorg voor een kopie.',
  'Wilgenspoor B.V. Hilversum levert de zorg.',
  'De locaties Huize Anna en Villa Maria sluiten.',
  'Wij bespreken beveiligingsniveau 2, 3 en 4.',
  'De contractmanager belt de directeur van Tweede Haven.',
  'Mevrouw de wethouder opent de locatie.',
  'De heer en mevrouw aan de balie helpen u.',
  'Wethouder Zorg en Veiligheid is op de hoogte.',
  'De begeleider Wonen van de aanbieder sluit aan.',
  'Het Kwaliteitskader Forensische Zorg (KKFZ) is leidend.',
  'Artikel 3, lid 1, onder b, van de Algemene termijnenwet.',
  'Het percentage steeg van 61 naar 68; de score is 8,1.',
  'Op maandag 1 maart en vrijdag 26 maart is er overleg.',
  'In de maand jan. Daarna niet meer.',
  'Het dossier van de gemeente is compleet.',
  'Dossier 3 van de werkagenda is klaar.',
  'Het nummer van de versie is 2.1.3.',
  'Om 10.30 uur begint het, om 12.15 uur is het klaar.',
  'De wijkagent en de nazorgcoördinator zijn erbij.',
  'Wij zien dit bij Heidebaken Stad en bij Vaartwende.',
  'Kosten: 1.957, 1.501, 9.222 en 14.269 euro.',
  'Van de 56 antwoorden kwamen er 49 op tijd.',
  'Den Haag, Den Bosch en Bergen op Zoom doen mee.',
  'De Regio Gooi en Vechtstreek coördineert.',
  'Elke cliënt van Wilgenspoor en elke bewoner in Soest krijgt een gesprek.',
  'Mevrouw uit Soest belde, en een gezin uit Almere ook.',
  'Het cliëntnummer in 2026 is anders dan het dossiernummer van 2027.',
  'Wij spreken over cliënten, Wonen en Zorg en over Werk en Inkomen.',
  'Wil Hilversum dit punt bespreken? Bas niet.',
  'DJI regioteam 1 (Noordwest) sluit aan in 2027.',
  '',
];

describe('inspectText points at', () => {
  it.each(positives)('a %s in "%s"', (kind, marked) => {
    const { text, start, end } = unmark(marked);
    const findings = inspectText(text);
    expect(findings.map((found) => [found.kind, text.slice(found.start, found.end)])).toEqual([
      [kind, text.slice(start, end)],
    ]);
    expect(findings[0]?.severity).toBe('confirm');
  });
});

describe('inspectText lets pass', () => {
  it.each(negatives)('"%s"', (text) => {
    const organisationNames = ['De Oever', 'De Oever Noord', 'Stichting Kompas', 'Veerhuis'];
    const findings = inspectText(text, { organisationNames });
    expect(findings.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
  });
});

describe('every finding', () => {
  const pieces = [
    ...positives.map(([, marked]) => unmark(marked).text),
    ...negatives,
    '123456782',
    '111222333',
    '\n',
    '. ',
  ];
  const texts = fc.oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 6 })
      .map((all) => all.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  it('lies within the text, in order, without overlap, and copies nothing of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let previousEnd = 0;
        for (const finding of inspectText(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(previousEnd);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(Object.keys(finding).sort()).toEqual(['end', 'kind', 'message', 'severity', 'start']);
          previousEnd = finding.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same whatever was found, so that no message spreads the text', () => {
    const of = (text: string) => inspectText(text)[0]?.message;
    expect(of('dhr. Jansen')).toBe(of('mevrouw De Wit'));
    expect(of('dhr. Jansen')).toMatch(/^Dit lijkt een naam van een persoon\./);
  });

  it('takes the name of a person for that also where it contains the name of a municipality', () => {
    expect(inspectText('Dat J. Larenberg vertrok.').map(({ kind }) => kind)).toEqual(['person-name']);
  });
});

it('reads long and hostile text in time that grows with its length only', () => {
  const hostile = [
    'a',
    '1',
    '1 ',
    '06-',
    'A.',
    'van ',
    '@',
    'a@',
    'Kerk',
    'cliënt ',
    '1-1-',
    'Jan ',
    'A. Xx ',
    'Laan van ',
  ];
  /** Processor time in microseconds, the least of some tries: a collection of garbage comes in between by chance. */
  const workFor = (text: string): number => {
    const tries = Array.from({ length: 4 }, () => {
      const before = process.cpuUsage();
      inspectText(text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.min(...tries);
  };
  for (const piece of hostile) {
    const short = piece.repeat(Math.ceil(50_000 / piece.length));
    const base = Math.max(workFor(short), 5_000);
    // Eight times the text is 64 times the work where it is quadratic.
    expect(workFor(short.repeat(8)) / base).toBeLessThan(24);
  }
});
