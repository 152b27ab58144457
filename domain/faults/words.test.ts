import { atAmsterdam } from '../time/amsterdam';
import { type FaultFacts, type FaultKind, type FaultSubject, foundKinds, liveKinds } from './fault';
import { type FaultNames, faultWords } from './words';

const since = atAmsterdam('2027-01-13', '09:10');
const names: FaultNames = {
  providers: new Map([['de-oever', 'De Oever']]),
  people: new Map([['noor', 'Noor van Dalen']]),
  support: 'de servicedesk, 035-555 01 00',
};
const cycle: FaultSubject = {
  kind: 'process',
  id: 'cycle:de-oever:2027-Q1',
  provider: 'de-oever',
  quarter: '2027-Q1',
};

function fault(kind: FaultKind, more: Partial<FaultFacts> = {}): FaultFacts {
  return { kind, subject: null, since, resolvedAt: null, repaired: null, amount: null, ...more };
}

test('a stall says what stands still, since when, what happens by itself and whom to call', () => {
  expect(faultWords(fault('workflow-failing', { subject: cycle }), names)).toEqual({
    what: 'De kwartaalcyclus van De Oever (1e kwartaal 2027) kan niet verder: het programma loopt steeds vast op dezelfde stap.',
    since: 'Sinds woensdag 13 januari 2027 om 9.10 uur.',
    next: 'Het programma probeert het steeds opnieuw, maar zonder hulp lukt dat waarschijnlijk niet.',
    call: 'Bel de servicedesk, 035-555 01 00 en noem “cycle:de-oever:2027-Q1”.',
  });
});

test('a stall that is over says from when to when', () => {
  const sameDay = fault('no-worker', { resolvedAt: atAmsterdam('2027-01-13', '11:05') });
  expect(faultWords(sameDay, names)).toMatchObject({
    what: 'Alle gesprekken en taken stonden stil: het onderdeel dat ze uitvoert, werkte niet.',
    since: 'Van woensdag 13 januari 2027 om 9.10 uur tot 11.05 uur.',
    next: 'Het loopt weer.',
  });
  const nextDay = fault('no-worker', { resolvedAt: atAmsterdam('2027-01-14', '08:00') });
  expect(faultWords(nextDay, names).since).toBe(
    'Van woensdag 13 januari 2027 om 9.10 uur tot donderdag 14 januari 2027 om 8.00 uur.',
  );
});

test.each([
  [{ subject: { kind: 'person', id: 'noor' } }, 'De mail aan Noor van Dalen gaat de deur niet uit.'],
  [{ subject: { kind: 'person', id: 'guest/x/1' } }, 'De mail aan een deelnemer gaat de deur niet uit.'],
  [{ amount: 1 }, 'De mail aan 1 ontvanger gaat de deur niet uit.'],
  [{ amount: 12 }, 'De mail aan 12 ontvangers gaat de deur niet uit.'],
] satisfies [Partial<FaultFacts>, string][])('mail that does not leave, %j: %s', (more, what) => {
  expect(faultWords(fault('mail-not-leaving', more), names).what).toBe(what);
});

test('what was derived again is told', () => {
  const resolvedAt = since + 60_000;
  const subject: FaultSubject = { kind: 'quarter', id: '2027-Q1' };
  const words = faultWords(
    fault('schedule-missed', { subject, resolvedAt, repaired: 'round-opened' }),
    names,
  );
  expect(words.what).toBe('De ronde van het 1e kwartaal 2027 was niet vanzelf begonnen.');
  expect(words.next).toBe('De ronde is alsnog geopend.');
});

test.each([...foundKinds, ...liveKinds])('%s has whole sentences, now and once it is over', (kind) => {
  const subjects: FaultSubject[] = [null, cycle, { kind: 'schedule', id: 'watchdog' }];
  for (const subject of subjects) {
    for (const resolvedAt of [null, since + 60_000]) {
      const {
        what,
        since: when,
        next,
        call,
      } = faultWords(fault(kind, { subject, resolvedAt }), {
        ...names,
        support: null,
      });
      for (const text of [what, when, next, call]) expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(`${what} ${next}`).not.toMatch(/workflow|worker|temporal|undefined|null/i);
      expect(call).toMatch(/^Bel de technisch beheerder/);
    }
  }
});
