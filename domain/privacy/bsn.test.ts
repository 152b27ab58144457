import { fc } from '../../test/support/fast-check';
import { isBsn } from './eleven-test';
import { inspectText } from './inspect-text';

/** Makes valid numbers: eight digits of which the ninth follows; where 10 would be needed there is none. */
const validBsns = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((eight) => [...eight, eight.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11])
  .filter((nine) => nine[8] !== 10 && nine.some((digit) => digit > 0))
  .map((nine) => nine.join(''));

const separators = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0', '\u200b', '/');
const groupings = fc.constantFrom(
  [9],
  [3, 3, 3],
  [4, 2, 3],
  [4, 5],
  [2, 7],
  [1, 1, 1, 1, 1, 1, 1, 1, 1],
  [3, 2, 2, 2],
);

function group(
  digits: string,
  { sizes, separator }: { sizes: readonly number[]; separator: string },
): string {
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const parts = starts.map((start, index) => digits.slice(start, start + (sizes[index] ?? 0)));
  return parts.filter((part) => part !== '').join(separator);
}

const sentences = fc.constantFrom<[string, string]>(
  ['', ''],
  ['Het gaat om BSN ', '.'],
  ['Cliënt (', ') is vertrokken.'],
  ['Op 12 januari 2027 spraken wij over ', ', met 46 plaatsen en € 38.640.'],
  ['BSN', 'is bekend'],
  ['12 ', ' 34'],
  ['Bel 035-555 01 23 over ', '\n'],
  ['In 2026-2027: ', ' en 2028-2029'],
  ['nr. 7: ', '; nr. 8'],
);

const refusals = (text: string) => inspectText(text).filter(({ severity }) => severity === 'refuse');

describe('a citizen service number', () => {
  it('never passes, however it is written and wherever it stands', () => {
    fc.assert(
      fc.property(validBsns, groupings, separators, sentences, (bsn, sizes, separator, [before, after]) => {
        const written = group(bsn, { sizes, separator });
        const found = refusals(before + written + after);
        const start = before.length;
        expect(found.some((at) => at.start < start + written.length && at.end > start)).toBe(true);
        expect(found.every(({ kind }) => kind === 'bsn')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never passes without its leading zero', () => {
    fc.assert(
      fc.property(
        validBsns.filter((bsn) => /^0[1-9]/.test(bsn)),
        (bsn) => {
          expect(refusals(`Nummer ${bsn.slice(1)} is bekend`)).toHaveLength(1);
        },
      ),
    );
  });

  it('is pointed at exactly, with a message that says what to do', () => {
    const text = 'Het gaat om 123 456 782, zei de gemeente.';
    expect(refusals(text)).toEqual([
      {
        kind: 'bsn',
        severity: 'refuse',
        start: 12,
        end: 23,
        message: expect.stringMatching(/Haal het nummer weg\.$/),
      },
    ]);
  });

  it('is told from other numbers of nine digits by the eleven-test', () => {
    fc.assert(
      fc.property(validBsns, fc.integer({ min: 1, max: 9 }), (bsn, step) => {
        const other = bsn.slice(0, 8) + String((Number(bsn[8]) + step) % 10);
        expect(isBsn(bsn)).toBe(true);
        expect(isBsn(other)).toBe(false);
      }),
    );
  });

  it.each(['000000000', '1234567', '1234567820', '12345678x', ''])('is not %p', (digits) => {
    expect(isBsn(digits)).toBe(false);
  });
});
