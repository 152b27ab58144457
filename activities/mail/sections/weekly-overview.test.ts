import { viewOf } from '../../../test/examples/documents';
import { calendar, factsFor, notice, openedCycle, organisations, passes } from '../../fixture';
import type { Overview } from '../../overview/overview';
import { composeDigest } from '../digest';
import type { Facts } from '../facts';
import { renderText } from '../render-text';

const NOW = '2026-12-14 08:00';
const state = passes(openedCycle('veerhuis'), '2026-12-13 12:00');
const stalled: Overview['cycles'] = [state].flatMap((one) => {
  const view = viewOf(one);
  return view.standing ? [{ ...view, standing: view.standing }] : [];
});
const quiet: Overview = { cycles: [], late: 0, beside: [], unreachable: [], calendar };

function mailOf(overview: Overview | undefined, reader = 'carlijn') {
  const asked = { ...notice(state, { kind: 'weekly-overview', person: reader }), processId: null };
  const more: Partial<Facts> = overview ? { overview } : {};
  return composeDigest(factsFor({ reader, now: NOW, states: [], notices: [asked], more }));
}

test('says how many conversations are late in its subject, and of each what, since when and with whom', () => {
  const mail = mailOf({ ...quiet, cycles: stalled, late: 2 });
  expect(mail?.subject).toBe('2 gesprekken lopen achter');
  const text = mail ? renderText(mail.blocks) : '';
  expect(text).toContain('Veerhuis: Gesprek plannen, 4 werkdagen te laat');
  expect(text).toContain('Wacht op Noor van Dalen sinds dinsdag 1 december 2026.');
  expect(text).toContain('En nog 1 gesprek');
});

test.each<[string, Partial<Overview>, string]>([
  ['one conversation', { cycles: stalled, late: 1 }, '1 gesprek loopt achter'],
  ['something beside the conversations', { beside: stalled }, '1 zaak vraagt aandacht'],
  [
    'organisations that nobody can reach',
    { unreachable: organisations.filter(({ kind }) => kind === 'municipality') },
    '2 zaken vragen aandacht',
  ],
])('is about %s', (_what, more, subject) => {
  expect(mailOf({ ...quiet, ...more })?.subject).toBe(subject);
});

test('names the organisations that nobody can reach', () => {
  const mail = mailOf({ ...quiet, unreachable: organisations.filter(({ _id }) => _id === 'laren') });
  expect(JSON.stringify(mail?.blocks)).toContain('Niemand per mail bereikbaar bij gemeente Laren');
});

test('is not sent when what stood still goes on meanwhile', () => {
  expect(mailOf(quiet)).toBeNull();
  expect(mailOf(undefined)).toBeNull();
});
