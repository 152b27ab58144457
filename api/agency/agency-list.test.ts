import type { AgencyPoint } from '../../store/types';
import { createNames } from '../tasks/words/names';
import { agencyRows, agencySentence } from './agency-list';

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
    const rows = agencyRows(
      [point({ _id: '2' }), point({ _id: '1' }), point({ _id: '3', provider: 'de-oever' })],
      names,
    );
    expect(rows.map(({ provider, point: { _id } }) => `${provider} ${_id}`)).toEqual([
      'De Oever 3',
      'Veerhuis 1',
      'Veerhuis 2',
    ]);
  });
});
