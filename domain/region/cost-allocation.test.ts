import { fc } from '../../test/support/fast-check';
import { allocateCost } from './cost-allocation';
import { municipalities } from './municipalities';

const inhabitants = Object.fromEntries(municipalities.map(({ key, inhabitants }) => [key, inhabitants]));

describe('allocateCost', () => {
  it('reproduces the table of the service agreement', () => {
    expect(allocateCost(38_640, inhabitants)).toEqual({
      blaricum: 1957,
      eemnes: 1501,
      'gooise-meren': 9222,
      hilversum: 14_269,
      huizen: 6228,
      laren: 1734,
      wijdemeren: 3729,
    });
  });

  it('knows seven municipalities with 255,610 inhabitants together', () => {
    expect(municipalities).toHaveLength(7);
    expect(municipalities.reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(255_610);
  });

  it('always adds up, and gives nobody a euro more or less than his part', () => {
    const shares = fc.dictionary(fc.string({ minLength: 1 }), fc.nat({ max: 1_000_000 }), { minKeys: 1 });
    fc.assert(
      fc.property(fc.nat({ max: 5_000_000 }), shares, (total, counts) => {
        const together = Object.values(counts).reduce((sum, count) => sum + count, 0);
        fc.pre(together > 0);
        const allocated = allocateCost(total, counts);
        expect(Object.values(allocated).reduce((sum, euros) => sum + euros, 0)).toBe(total);
        for (const [key, euros] of Object.entries(allocated)) {
          expect(Math.abs(euros - (total * (counts[key] ?? 0)) / together)).toBeLessThan(1);
        }
      }),
    );
  });

  it('does not depend on the order of the municipalities', () => {
    const reversed = Object.fromEntries(Object.entries(inhabitants).reverse());
    expect(allocateCost(38_641, reversed)).toEqual(allocateCost(38_641, inhabitants));
    expect(allocateCost(1, { b: 10, a: 10 })).toEqual({ a: 1, b: 0 });
  });

  it('refuses what cannot be shared', () => {
    expect(() => allocateCost(10, {})).toThrow(RangeError);
    expect(() => allocateCost(10.5, { a: 1 })).toThrow(RangeError);
    expect(() => allocateCost(10, { a: -1 })).toThrow(RangeError);
  });
});
