import { atAmsterdam } from '../../domain/time/amsterdam';
import type { Refusal } from '../../workflows/engine/command';
import { type RefusalContext, refusalText } from './refusal-text';

const now = atAmsterdam('2027-01-04', '11:00');
const at = atAmsterdam('2027-01-04', '10:32');
const huizen = { kind: 'invitation', invitation: 'i', organisation: 'huizen' } as const;
const noor = { kind: 'person', person: 'noor', organisation: 'regio' } as const;
const teun = { kind: 'person', person: 'teun', organisation: 'regio' } as const;

function text(refusal: Refusal, given: Partial<RefusalContext> = {}): string {
  const personName = (id: string) => (id === 'noor' ? 'Noor van Dalen' : 'Teun Brouwer');
  return refusalText(refusal, { address: 'u', now, by: huizen, personName, draftKept: false, ...given });
}

test.each([
  [
    'somebody of the same municipality',
    text({ code: 'task-done', by: huizen, at }),
    /^Uw organisatie heeft dit om 10\.32 uur al verstuurd\. Dat antwoord geldt nu\.$/,
  ],
  [
    'a colleague on the team, by name',
    text({ code: 'task-done', by: noor, at }, { address: 'je', by: teun }),
    /^Noor van Dalen heeft dit om 10\.32 uur al verstuurd/,
  ],
  [
    'oneself',
    text({ code: 'task-done', by: teun, at }, { address: 'je', by: teun }),
    /^Je hebt dit om 10\.32 uur/,
  ],
  [
    'on another day, with the date',
    text({ code: 'task-done', by: huizen, at: at - 86_400_000 }),
    /op zondag 3 januari 2027 om 10\.32 uur/,
  ],
  [
    'after the deadline',
    text({ code: 'too-late', dueAt: at }),
    /^Reageren kon tot en met maandag 4 januari 2027\. Uw antwoord is daarom niet verstuurd\.$/,
  ],
  [
    'taken over',
    text({ code: 'task-not-yours', person: 'noor' }, { address: 'je' }),
    /^Noor van Dalen doet deze taak nu/,
  ],
  ['a date that has passed', text({ code: 'moment-past' }, { address: 'je' }), /^De datum die je koos/],
  [
    'with the text kept',
    text({ code: 'process-closed' }, { draftKept: true }),
    /Wat u typte, is bewaard als concept\.$/,
  ],
])('says what now holds: %s', (_, said, wanted) => {
  expect(said).toMatch(wanted);
});

test('every refusal has words of its own, without internals', () => {
  const refusals: Refusal[] = [
    { code: 'process-closed' },
    { code: 'task-unknown' },
    { code: 'task-not-yours', person: null },
    { code: 'outcome-unknown' },
    { code: 'moment-missing' },
    { code: 'moment-unknown' },
  ];
  for (const refusal of refusals) {
    const said = text(refusal);
    expect(said).toMatch(/^[A-Z].+\.$/);
    expect(said).not.toContain(refusal.code);
  }
});
