import { readChoice } from './choice';

describe('the choice in an address', () => {
  it('is what it says, and nothing where it says nonsense', () => {
    expect(readChoice({ gemeente: 'huizen', medewerker: 'noor', stand: 'te-laat', pagina: '2' })).toEqual({
      municipality: 'huizen',
      person: 'noor',
      stall: 'te-laat',
      page: 2,
    });
    expect(readChoice({ gemeente: '', stand: 'niets', pagina: '-3', medewerker: '$ne' })).toEqual({
      municipality: null,
      person: null,
      stall: null,
      page: 1,
    });
    expect(readChoice({})).toMatchObject({ stall: null, page: 1 });
  });
});
