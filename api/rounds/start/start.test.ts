import { validateSubmission } from '../../../forms/validate';
import { carriedFields } from '../../repairs/carried-fields';
import { newProviderOf, newProviderProblems } from './new-provider';
import { NEW_PROVIDER, startForm } from './start-form';

const form = startForm({
  providers: [{ value: 'de-oever', label: 'De Oever' }],
  municipalities: [{ value: 'huizen', label: 'Huizen' }],
  contractManagers: [{ value: 'noor', label: 'Noor' }],
  policyAdvisers: [{ value: 'yasmin', label: 'Yasmin' }],
});
const filled = {
  provider: NEW_PROVIDER,
  name: 'Stichting Nieuwe Één',
  partnership: 'regular',
  locations: [{ location: 'Aan de Vaart', municipality: 'huizen' }],
  contractManager: 'noor',
  policyAdviser: 'yasmin',
  contactName: 'Wil Vos',
  contactFunction: 'Manager zorg',
  contactEmail: 'Wil.Vos@nieuw.example',
  contactPhone: '035-555 09 09',
};

describe('the questions', () => {
  it('are few for a provider that is known', async () => {
    expect(await validateSubmission({ form, data: { provider: 'de-oever' } })).toMatchObject({ ok: true });
  });

  it('are all there is to know of a new one, and named at once when they are missing', async () => {
    const verdict = await validateSubmission({ form, data: { provider: NEW_PROVIDER } });
    expect(verdict.ok ? [] : verdict.problems.map(({ path }) => path)).toEqual([
      'name',
      'partnership',
      'contractManager',
      'policyAdviser',
      'contactName',
      'contactFunction',
      'contactEmail',
      'contactPhone',
    ]);
    expect(await validateSubmission({ form, data: filled })).toMatchObject({ ok: true });
  });

  it('travel with the check page, rows and all', () => {
    expect(carriedFields({ name: 'x', locations: [{ location: 'y', municipality: 'huizen' }] })).toEqual({
      'data[name]': 'x',
      'data[locations][0][location]': 'y',
      'data[locations][0][municipality]': 'huizen',
    });
  });
});

describe('a new provider', () => {
  const added = newProviderOf(filled);
  const nobody = { organisation: async () => null, personByEmail: async () => null };

  it('gets a key from its name, its locations and one contact', () => {
    expect(added.provider).toMatchObject({
      _id: 'stichting-nieuwe-een',
      kind: 'provider',
      locations: [{ name: 'Aan de Vaart', municipality: 'huizen' }],
    });
    expect(added.contact).toMatchObject({
      _id: 'stichting-nieuwe-een-wil-vos',
      email: 'wil.vos@nieuw.example',
      organisation: 'stichting-nieuwe-een',
      primary: true,
    });
    expect(Object.keys(added.contact)).not.toContain('leftAt');
  });

  it('may not take a name or an address that another has', async () => {
    expect(await newProviderProblems(nobody, added)).toEqual([]);
    const taken = {
      organisation: async () => ({ _id: 'stichting-nieuwe-een', kind: 'region' as const, name: 'Anders' }),
      personByEmail: async () => ({ ...added.contact, _id: 'another' }),
    };
    expect((await newProviderProblems(taken, added)).map(({ path }) => path)).toEqual([
      'name',
      'contactEmail',
    ]);
  });

  it('may be sent twice: the second time is the first', async () => {
    const known = {
      organisation: async () => added.provider,
      personByEmail: async () => added.contact,
    };
    expect(await newProviderProblems(known, added)).toEqual([]);
  });

  it('needs a name with letters', async () => {
    const problems = await newProviderProblems(nobody, newProviderOf({ ...filled, name: '!!!' }));
    expect(problems).toMatchObject([{ path: 'name' }]);
  });
});
