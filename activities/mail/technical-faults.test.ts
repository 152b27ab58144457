import type { Fault } from '../../store/types';
import { at } from '../../test/examples/processes';
import { factsFor, notice, openedCycle } from '../fixture';
import { composeDigest } from './digest';
import { renderText } from './render-text';
import { selectNotices } from './select';

const since = at('2027-01-11 09:10');

function fault(kind: Fault['kind'], more: Partial<Fault> = {}): Fault {
  return {
    _id: `${kind}/${since}`,
    kind,
    subject: null,
    since,
    amount: null,
    difference: '',
    repaired: null,
    lastSeenAt: since,
    resolvedAt: null,
    toldAt: { begin: null, end: null },
    ...more,
  };
}

const state = openedCycle();
const tells = (one: Fault, when = '2027-01-12 07:00') => ({
  ...notice(state, { kind: 'technical-fault', person: 'carlijn', when }),
  processId: null,
  reference: one._id,
});

function mailAbout(...faults: Fault[]) {
  const facts = factsFor({
    reader: 'carlijn',
    states: [state],
    notices: faults.map((one) => tells(one)),
    more: { faults: new Map(faults.map((one) => [one._id, one])), support: 'de servicedesk' },
  });
  const mail = composeDigest(facts);
  return { subject: mail?.subject, text: mail ? renderText(mail.blocks) : '' };
}

test('the manager reads what stands still, since when, what follows and whom to call', () => {
  const { subject, text } = mailAbout(fault('mail-not-leaving', { amount: 3 }));
  expect(subject).toBe('Storing: er staat iets stil');
  expect(text).toContain(
    'De mail aan 3 ontvangers gaat de deur niet uit. Sinds maandag 11 januari 2027 om 9.10 uur.',
  );
  expect(text).toContain('Er raakt geen mail kwijt. Bel de servicedesk.');
});

test('what is over is told as over, and whom to call no longer matters', () => {
  const { subject, text } = mailAbout(fault('no-worker', { resolvedAt: at('2027-01-11 11:00') }));
  expect(subject).toBe('De storing is voorbij');
  expect(text).toContain('Van maandag 11 januari 2027 om 9.10 uur tot 11.00 uur.');
  expect(text).not.toContain('Bel ');
});

test('two stalls are two lines of one mail; begin and end of one are one line', () => {
  const [first, second] = [
    fault('no-worker'),
    fault('schedule-paused', { subject: { kind: 'schedule', id: 'kwartaalronde' } }),
  ];
  expect(mailAbout(first, second).subject).toBe('2 storingen: er staat iets stil');
  const chosen = selectNotices(
    [tells(first), tells(second), { ...tells(first, '2027-01-12 07:30'), _id: 'end' }],
    {
      tasks: new Map(),
      processes: new Map(),
      now: at('2027-01-12 08:00'),
    },
  );
  expect(chosen.tell.map(({ reference }) => reference)).toEqual([first._id, second._id]);
  expect(chosen.covered).toHaveLength(1);
});
