import { isReachable } from './reachable';

const bounce = { at: 1, reason: '5.1.1', mail: 'm' };

test.each([
  ['somebody who works there', {}, true],
  ['an address that was repaired', { bounced: null, leftAt: null }, true],
  ['an address that refuses mail', { bounced: bounce }, false],
  ['somebody who left', { leftAt: 5 }, false],
  ['somebody who left, with an address that refuses mail', { bounced: bounce, leftAt: 5 }, false],
])('%s', (_who, person, reachable) => {
  expect(isReachable(person)).toBe(reachable);
});
