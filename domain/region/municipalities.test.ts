import { findMunicipality, isMunicipalityKey } from './municipalities';

describe('municipalities', () => {
  it('are found by key', () => expect(findMunicipality('gooise-meren')?.name).toBe('Gooise Meren'));

  it('know no others', () => {
    expect(findMunicipality('weesp')).toBeUndefined();
    expect([isMunicipalityKey('laren'), isMunicipalityKey('Laren'), isMunicipalityKey('')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
