import type { AgencyPoint } from '../../store/types';
import { createNames } from '../tasks/words/names';
import { agencyGroups, agencySentence } from './agency-list';

const point = (given: Partial<AgencyPoint>): AgencyPoint => ({
  _id: 'p',
  provider: 'veerhuis',
  quarter: '2027-Q1',
  point: 'Wachtlijst',
  explanation: '',
  status: 'listed',
  outcome: '',
  ...given,
});

describe('the list for the agency', () => {
  it('counts how the points stand', () => {
    const points = [point({}), point({ status: 'brought-in' }), point({ status: 'brought-in' })];
    expect(agencySentence(points)).toBe('3 punten · 1 nog in te brengen · 2 ingebracht');
    expect(agencySentence([])).toBe('0 punten');
  });

  it('puts points by provider, by name', () => {
    const names = createNames({
      people: [],
      organisations: [
        { _id: 'veerhuis', name: 'Veerhuis', kind: 'provider' },
        { _id: 'de-oever', name: 'De Oever', kind: 'provider' },
      ],
    });
    const groups = agencyGroups([point({ _id: '1' }), point({ _id: '2', provider: 'de-oever' })], names);
    expect(groups.map(({ provider, points }) => [provider, points.length])).toEqual([
      ['De Oever', 1],
      ['Veerhuis', 1],
    ]);
  });
});
