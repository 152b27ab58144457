import { quarterOf } from '../quarters';
import { agencyConversations, agencyConversationsFor } from './conversation-calendar';

const keys = (...args: Parameters<typeof agencyConversationsFor>) =>
  agencyConversationsFor(...args).map(({ key }) => key);

describe('the conversation calendar of the agency', () => {
  it('has four conversations with strategic partners, in any quarter', () => {
    for (const quarter of ['2027-Q1', '2027-Q4'] as const) {
      expect(keys('strategic', quarter)).toEqual([
        'annual-plan',
        'capacity',
        'finance-operations',
        'quality',
      ]);
    }
  });

  it('has contract management in the first half-year and quality in the second with regular partners', () => {
    expect(keys('regular', '2027-Q1')).toEqual(['contract-management']);
    expect(keys('regular', '2027-Q2')).toEqual(['contract-management']);
    expect(keys('regular', '2027-Q3')).toEqual(['quality']);
    expect(keys('regular', quarterOf('2027-12-31'))).toEqual(['quality']);
  });

  it('covers every goal of the tender for both kinds of partner', () => {
    for (const partnership of ['strategic', 'regular'] as const) {
      const goals = agencyConversations
        .filter((item) => item.partnership === partnership)
        .flatMap((item) => item.goals);
      expect([...new Set(goals)].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
    }
  });
});
