import { does, openedCycle, plannedCycle } from '../fixture';
import { type PlayedMail, playMail, text } from './mail-play.fixture';

/** Who was told what and when, a line each. */
const told = (mails: readonly PlayedMail[]): string[] =>
  mails.map(({ at, to, document }) => `${text(at)} ${to}: ${document.subject}`);

const only = (mails: readonly PlayedMail[], to: string): PlayedMail => {
  const [found, ...others] = mails.filter((mail) => mail.to === to);
  if (!found || others.length > 0) throw new Error(`not one mail to ${to}`);
  return found;
};

test('a municipality that is silent about three providers hears of all in one mail; then its colleague, then the contract manager', () => {
  const cycles = ['de-oever', 'kompas', 'veerhuis'].map((key) =>
    does(plannedCycle(key), {
      step: 'input',
      organisation: 'huizen',
      when: '2026-12-10 10:00',
      outcome: 'input',
    }),
  );
  const play = playMail(cycles, { from: '2026-12-10 11:00' });
  play.until('2027-01-14 12:00');
  expect(told(play.mails())).toEqual([
    '2027-01-06 08:00 frederik: Herinnering: nog 3 aanbieders, uiterlijk 13 januari',
    '2027-01-08 08:00 loes: Herinnering: nog 3 aanbieders, uiterlijk 13 januari',
    '2027-01-12 08:00 frederik: Herinnering: nog 3 aanbieders, uiterlijk morgen',
    '2027-01-12 08:00 noor: Gemeente Laren heeft nog niet gereageerd (3 aanbieders)',
    '2027-01-14 08:00 yasmin: Nieuw: Agenda aanvullen (3 keer), de eerste uiterlijk 18 januari',
  ]);
  expect(only(play.mails(), 'loes').text).toContain(
    'Wij vroegen dit aan uw collega, de beleidsmedewerker sociaal domein. Misschien is die er niet. Daarom krijgt u deze mail ook.',
  );
  expect(
    only(play.mails(), 'noor').text,
  ).toContain(`Er is nog geen antwoord. Reageren kan nog tot en met morgen (woensdag 13 januari 2027). Wil je even bellen?

- Gemeente Laren: Inbreng geven – De Oever, Stichting Kompas en Veerhuis, uiterlijk morgen (woensdag 13 januari 2027)
  Verstuurd: 3 herinneringen.
  Bel even: Frederik Bosman, 035-555 01 01, of Loes Kramer, 035-555 01 01.
  Na woensdag 13 januari 2027 gaat het vanzelf verder, zonder dit antwoord.
`);
  expect(only(play.mails(), 'noor').document.links).toEqual({
    'standing-6': { kind: 'page', path: '/ronde/2027-Q1?gemeente=laren' },
  });
});

describe('a conversation that nobody plans', () => {
  test('climbs to the manager, and then becomes a task of his own', () => {
    const play = playMail([openedCycle()], { from: '2026-12-01 07:00' });
    play.until('2026-12-24 09:00');
    expect(told(play.mails())).toEqual([
      '2026-12-07 08:00 noor: Herinnering: Gesprek plannen – De Oever, uiterlijk morgen',
      '2026-12-09 08:00 noor: Te laat: Gesprek plannen – De Oever',
      '2026-12-11 08:00 yasmin: Te laat: Gesprek plannen – De Oever (Noor van Dalen)',
      '2026-12-15 08:00 carlijn: Jouw hulp gevraagd: Gesprek plannen – De Oever',
      '2026-12-22 08:00 carlijn: Stilstand bespreken – De Oever, uiterlijk 28 december',
      '2026-12-24 08:00 carlijn: Herinnering: Stilstand bespreken – De Oever, uiterlijk 28 december',
    ]);
    const [help, review] = play.mails().filter(({ to }) => to === 'carlijn');
    expect(help?.text).toContain(`- Gesprek plannen – De Oever, bij Noor van Dalen
  Gevraagd op dinsdag 1 december 2026, moest dinsdag 8 december 2026 klaar zijn (5 werkdagen te laat).
  Verstuurd: 2 herinneringen en bericht aan de beleidsadviseur.
  Bel even: Noor van Dalen, 035-555 01 01.
  Op dinsdag 22 december 2026 komt het als stilstand bij jou.

Bekijk wat je kunt doen:
{{link:help-1}}

Op die pagina kun je nu herinneren, de taak aan een ander geven of meer tijd geven.`);
    expect(review?.text).toContain(`- Stilstand bespreken – De Oever, uiterlijk maandag 28 december 2026
  Wat stilstaat: gesprek plannen, bij Noor van Dalen, moest dinsdag 8 december 2026 klaar zijn (10 werkdagen te laat).`);
  });

  test('is told once to each after two weeks without a worker, with all that was missed', () => {
    const play = playMail([openedCycle()], { from: '2026-12-01 07:00' });
    play.wakeAt('2026-12-22 10:00');
    play.until('2026-12-23 09:00');
    expect(told(play.mails())).toEqual([
      '2026-12-23 08:00 noor: Te laat: Gesprek plannen – De Oever',
      '2026-12-23 08:00 yasmin: Te laat: Gesprek plannen – De Oever (Noor van Dalen)',
      '2026-12-23 08:00 carlijn: Stilstand bespreken – De Oever, uiterlijk 28 december',
    ]);
  });
});

test('several who are silent, and several tasks that need help, are one mail each', () => {
  const play = playMail(
    ['de-oever', 'kompas'].map((key) => plannedCycle(key)),
    { from: '2026-12-10 11:00' },
  );
  play.until('2027-01-19 12:00');
  const noor = play.mails().filter(({ to }) => to === 'noor');
  expect(told(noor)).toEqual([
    '2027-01-12 08:00 noor: 2 gemeenten hebben nog niet gereageerd',
    '2027-01-19 08:00 noor: Jouw hulp gevraagd: 2 taken komen niet verder',
  ]);
  expect(noor[1]?.text).toContain('Bekijk wat je kunt doen: {{link:help-2}}');
});
