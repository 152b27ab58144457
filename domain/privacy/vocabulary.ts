/** The Dutch word for client as a pattern, with its diaeresis as one character, as two, or left out. */
export const CLIENT = 'cli(?:ë|e\\u0308?)nt';

/** Words for a person in care, as a pattern in lower case. */
export const PERSON_NOUN = `(?:${CLIENT}e?|pati(?:ë|e\\u0308?)nte?|man|vrouw|jongeman|jongen|meisje|jongere|bewoner|bewoonster|betrokkene|verdachte|ex-gedetineerde|gedetineerde|inwoner|persoon|moeder|vader|zoon|dochter)`;

const LOWER_PARTICLE = "(?:van|der?|den|te[nr]?|von|del|d[aiou]|l[aeo]s?|el|al|ben|bin|aït|[’']t|[’']s)";

/**
 * Particles between first name or initials and surname, as a pattern; at most three. "in", "op" and "uit" only with
 * another one behind ("in ’t Veld"), because "mevrouw uit Soest" tells where, not who.
 */
export const PARTICLES = `(?:(?:${LOWER_PARTICLE}|(?:[Ii]n|[Oo]p|[Uu]it)\\s(?:[’']t|de[nr]?|het)|Van|Der?|Den|Te[nr]?|Von|D[aiou]|L[aeo]|El|Al|Ben|Bin|Aït|Vd|vd|v\\.d\\.)[\\s-]){0,3}`;

const NAME_PART = "\\p{Lu}[\\p{Ll}\\p{M}’']+";

/** A surname as a pattern: a capital and small letters, and what a dash joins to it ("Yildirim-de Wit"). */
export const SURNAME = `${NAME_PART}(?:-(?:${LOWER_PARTICLE}\\s){0,3}${NAME_PART})?`;

/** Endings of Dutch street names, as a pattern. */
export const STREET_ENDING =
  '(?:straat|straatweg|laan|weg|plein|kade|gracht|dijk|singel|hof|steeg|dreef|markt|plantsoen|park|wal|baan|brink|erf|oord|zoom|burg|pad)';

/** Very common first names in the Netherlands; not those that are also common words at the start of a sentence. */
export const firstNames: readonly string[] = (
  'Aad Abdel Abdul Achmed Adriaan Ahmed Ahmet Aisha Albert Alex Alexander Ali Amina Amir Anita Anna Anne Annemarie Annie ' +
  'Anouk Ans Anton Arie Arjan Arnold Astrid Ayse Ayşe Barbara Barry Bart Bas Ben Berend Bernard Bert Bianca Bilal Björn ' +
  'Bram Brian Carla Carmen Carolien Caroline Cees Chantal Charlotte Chris Christian Claudia Cor Corrie Daan Danique Daniël ' +
  'Danny Dave David Debbie Demi Denise Dennis Desiree Dick Diederik Dirk Dorien Dylan Edwin Elif Eline Elisabeth Ellen Elly ' +
  'Els Emiel Emine Emma Emre Eric Erik Ernst Esra Esther Eva Evert Fatima Fatma Femke Fenna Ferry Finn Fleur Floor Floris ' +
  'Frank Frans Fred Gerard Gerda Gerrit Gert Gijs Giovanni Guus Hakan Hamza Hanna Hanneke Hans Harm Harry Hassan Heleen ' +
  'Helena Hendrik Henk Henny Herman Hilde Hugo Ibrahim Ilse Ineke Ingrid Irene Iris Isa Ismail Ivo Jaap Jack Jacob ' +
  'Jacqueline Jamal Jan Janneke Jannie Jasmijn Jasper Jayden Jeffrey Jelle Jeroen Jerome Jesse Jessica Jim Joep Johan ' +
  'Johanna Johannes John Jolanda Jolien Joost Jordy Joris José Joyce Judith Julia Jurgen Karel Karim Karin Kees Kelly Ken ' +
  'Kevin Khalid Kim Klaas Koen Kubra Kyra Lars Laura Lennart Leo Leon Levi Lianne Lieke Linda Lisa Lisette Loes Lotte Louis ' +
  'Luca Luuk Lynn Maaike Maarten Manon Marc Marcel Margriet Maria Marian Marieke Marije Marijke Marina Mario Marion Mariska ' +
  'Marjan Mark Marleen Marloes Martijn Martin Martine Maud Maurits Mehmet Melissa Merel Michael Michel Michelle Mieke ' +
  'Miranda Mirjam Mitchell Mohamad Mohamed Mohammed Monique Murat Mustafa Nadia Naomi Natasja Nathalie Netty Nick Nico ' +
  'Nicole Niels Nienke Nina Noor Nora Noud Olga Omar Patricia Patrick Paul Paula Peter Petra Philip Piet Pieter Pim ' +
  'Priscilla Quinten Rachid Ramon Raymond Rebecca Remco Renate René Ria Rianne Ricardo Richard Rick Rik Rob Robert Robin ' +
  'Rodney Roel Roland Romano Ron Ronald Rosalie Roy Ruben Rudi Rutger Ruud Said Samantha Samir Samira Sander Sandra Sanne ' +
  'Sara Saskia Sebastiaan Sem Serge Shanice Sharon Silvia Simone Sjaak Sjoerd Sofia Sofie Sonja Soufiane Stefan Stephanie ' +
  'Steven Susan Suzanne Sven Sylvia Tamara Tanja Tess Teun Teus Thea Theo Thijs Thomas Tijmen Tim Timo Tineke Tom Ton ' +
  'Tonnie Trudy Truus Ursula Vera Veronique Victor Vincent Vivian Wendy Wesley Wessel Wiebe Wilco Willem Willemijn Willy ' +
  'Wilma Wim Wouter Yannick Yasmin Yasmina Youssef Yusuf Yvette Yvonne Zeynep Zoë Ömer'
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
