import { showCount } from './small-numbers';

describe('showCount', () => {
  it('hides 1 to 4, and shows none and many', () => {
    expect([0, 1, 4, 5, 46].map(showCount)).toEqual(['0', '<5', '<5', '5', '46']);
  });

  it('refuses what is no count', () => {
    for (const n of [-1, 2.5, Number.NaN]) expect(() => showCount(n)).toThrow(RangeError);
  });
});
