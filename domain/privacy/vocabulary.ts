/** The Dutch word for client as a pattern, with its diaeresis as one character, as two, or left out. */
export const CLIENT = 'cli(?:ë|e\\u0308?)nt';

/** Words for a person in care, as a pattern in lower case. */
export const PERSON_NOUN = `(?:${CLIENT}e?|pati(?:ë|e\\u0308?)nte?|man|vrouw|jongeman|jongen|meisje|jongere|bewoner|bewoonster|betrokkene|verdachte|ex-gedetineerde|gedetineerde|inwoner|persoon|moeder|vader|zoon|dochter)`;

/** Particles that stand between first name or initials and surname, as a pattern; at most three in a row. */
export const PARTICLES =
  "(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]e[nr]?|[Ii]n|[Uu]it|[Oo]p|[Hh]et|[Vv]on|[Vv]d|[Vv]\\.d\\.|[Dd]el|[Dd][aiou]|[Ll][aeo]s?|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Aa]ït|[Aa]it|’t|'t|'s|’s)[\\s-]){0,3}";

/** A surname as a pattern: a capital and small letters, and what a dash joins to it. */
export const SURNAME = "\\p{Lu}[\\p{Ll}\\p{M}’']+(?:-\\p{Lu}[\\p{Ll}\\p{M}’']+)?";

/** Endings of Dutch street names, as a pattern. */
export const STREET_ENDING =
  '(?:straat|straatweg|laan|weg|plein|kade|gracht|dijk|singel|hof|steeg|dreef|markt|plantsoen|park|wal|baan|brink|erf|oord|zoom|burg|pad)';

/** Very common first names in the Netherlands; not those that are also common words at the start of a sentence. */
export const firstNames: readonly string[] = (
  'Aad Abdel Abdul Achmed Adriaan Ahmed Ahmet Albert Alexander Ali Amina Amir Anita Anna Anne Annemarie Annie Anouk Anton Arie Arjan ' +
  'Arnold Astrid Ayşe Ayse Barbara Bart Bas Ben Bert Bianca Björn Bram Brian Carla Carolien Caroline Cees Chantal Charlotte Chris ' +
  'Christian Claudia Cor Corrie Daan Daniël Danny David Debbie Dennis Desiree Dick Diederik Dirk Dylan Edwin Elif Eline Elisabeth ' +
  'Ellen Els Elly Emiel Emine Emma Eric Erik Esra Esther Eva Evert Fatima Fatma Femke Ferry Floor Floris Frank Frans Fred Gerard ' +
  'Gerda Gerrit Gert Guus Hanna Hanneke Hans Harm Harry Hassan Heleen Helena Hendrik Henk Henny Herman Hugo Ibrahim Ilse Ingrid ' +
  'Irene Iris Isa Ismail Ivo Jaap Jack Jacob Jacqueline Jamal Jan Janneke Jannie Jasper Jayden Jeffrey Jelle Jeroen Jesse Jessica ' +
  'Jim Joep Johan Johanna Johannes John Jolanda Joost Jordy Joris José Joyce Judith Julia Jurgen Kees Kelly Ken Kevin Khalid Kim ' +
  'Klaas Koen Kubra Lars Laura Leo Leon Lianne Lieke Linda Lisa Lisette Lotte Louis Luuk Maaike Maarten Manon Marc Marcel Margriet ' +
  'Maria Marian Marieke Marije Marijke Marina Mario Marion Marjan Mark Marleen Marloes Martijn Martin Martine Mehmet Melissa Merel ' +
  'Michael Michel Michelle Miranda Mirjam Mohamed Mohammed Monique Murat Mustafa Nadia Naomi Natasja Nick Nico Nicole Niels Nienke ' +
  'Nina Nora Olga Omar Paul Paula Peter Petra Pieter Piet Priscilla Quinten Rachid Ramon Raymond Rebecca Remco Renate René Ria Rianne ' +
  'Richard Rick Rik Rob Robert Robin Roel Roland Ron Ronald Roy Ruben Rudi Rutger Ruud Said Samantha Samir Sander Sandra Sanne Sara ' +
  'Saskia Sebastiaan Serge Shanice Silvia Simone Sjaak Sjoerd Sofie Sonja Stefan Stephanie Steven Suzanne Sven Sylvia Tamara Tanja ' +
  'Thea Theo Thijs Thomas Tijmen Tim Timo Tineke Tom Ton Tonnie Truus Veronique Vera Victor Vincent Wendy Wesley Wessel Wiebe Willem ' +
  'Willemijn Wilma Wim Wouter Yasmina Youssef Yusuf Yvette Yvonne Zeynep Zoë'
).split(' ');

/** Capitalised words that follow a title, initials or a first name without being a surname: places, laws, bodies, starts of sentences. */
export const notSurnames: ReadonlySet<string> = new Set(
  (
    'Blaricum Eemnes Gooise Meren Hilversum Huizen Laren Wijdemeren Bussum Naarden Muiden Muiderberg Loosdrecht Ankeveen Kortenhoef ' +
    'Weesp Almere Amersfoort Amsterdam Utrecht Gooi Vechtstreek Nederland Regio Gemeente Rijk Wmo Wlz Wvggz Wfz Zvw Jeugdwet Kkfz Dji ' +
    'Opvang Bescherming Zorg Wonen Veiligheid Kwaliteit Inkoop Contractbeheer Bestuur Raad College Ministerie Stichting Coöperatie ' +
    'De Het Een Dat Dit Deze Die Daarna Daarom Daarbij Dan Dus En Er Maar Ook Of Wij We Zij Ze Hij U Uw Ons Onze Als Bij Door In Met Na ' +
    'Naar Om Op Over Sinds Te Tot Uit Van Vanaf Voor Volgens Want Wat Welke Wel Geen Niet Nog Nu Alle Alleen Elke Hier Hoe Is Kan ' +
    'Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December Maandag Dinsdag Woensdag Donderdag Vrijdag'
  ).split(' '),
);
