import { processView } from '../../../activities/effects/views';
import { organisations, people, plannedCycle } from '../../../activities/fixture';
import { validateSubmission } from '../../../forms/validate';
import type { Municipality, Provider } from '../../../store/organisations';
import type { Organisation } from '../../../store/types';
import type { Context } from '../../routing/route';
import { addAllMunicipalities } from './all-municipalities';
import { judgeOrganisation } from './judge-organisation';
import { municipalityForm, municipalityOf } from './municipality-form';
import { newProviderFacts, providerChangeFacts } from './provider-facts';
import { dataOfProvider, loadProviderOptions, providerForm, providerOf } from './provider-form';

const municipalities = organisations.filter((one): one is Municipality => one.kind === 'municipality');
const store = { listMunicipalities: async () => municipalities, listPeople: async () => people };
const oever: Provider = {
  _id: 'de-oever',
  kind: 'provider',
  name: 'De Oever',
  partnership: 'regular',
  locations: [{ name: 'Oever Noord', municipality: 'huizen' }],
  contractManager: 'noor',
  policyAdviser: 'yasmin',
};
const around = { people, municipalities };

describe('a municipality', () => {
  test('gets its key from its name', () => {
    expect(municipalityOf({ name: ' Gooise Meren ', inhabitants: 61_003 })).toEqual({
      _id: 'gooise-meren',
      kind: 'municipality',
      name: 'Gooise Meren',
      inhabitants: 61_003,
    });
  });

  test.each([
    [{}, ['name', 'inhabitants']],
    [{ name: 'Weesp', inhabitants: 0 }, ['inhabitants']],
    [{ name: 'Weesp', inhabitants: 'veel' }, ['inhabitants']],
    [{ name: 'Weesp', inhabitants: 20_000 }, []],
  ])('%j has problems with %j', async (data, paths) => {
    const verdict = await validateSubmission({ form: municipalityForm, data });
    expect(verdict.ok ? [] : verdict.problems.map(({ path }) => path)).toEqual(paths);
  });

  test.each([
    ['Huizen', 41_196, ['name']],
    ['HUIZEN!', 41_196, ['name']],
    ['Regio', 41_196, ['name']],
    ['…', 41.196, ['name', 'inhabitants']],
    ['Weesp', 20_000, []],
  ])('called %s with %d inhabitants', (name, inhabitants, paths) => {
    const problems = judgeOrganisation(municipalityOf({ name, inhabitants }), {
      others: organisations,
      own: null,
    });
    expect(problems.map(({ path }) => path)).toEqual(paths);
  });

  test('may keep its own name, and not take that of another', () => {
    const judge = (name: string) =>
      judgeOrganisation(municipalityOf({ name, inhabitants: 1 }), { others: organisations, own: 'huizen' });
    expect(judge('Huizen')).toEqual([]);
    expect(judge('Laren')).toHaveLength(1);
  });
});

test('the municipalities of the region are added together, those that are there stay as they are', async () => {
  const added: Organisation[] = [];
  const store = {
    listOrganisations: async () => [...organisations, ...added],
    insertOrganisation: async (one: Organisation) => {
      added.push(one);
      return 'inserted' as const;
    },
    countOpenCycles: async () => 2,
  };
  // The change asks these three things of the store and nothing else of its context.
  const ctx = { services: { store } } as unknown as Context<'organisation.add'>;
  const { facts } = await addAllMunicipalities.facts(ctx, {});
  expect(facts.filter((fact) => fact.startsWith('Gemeente '))).toHaveLength(5);
  expect(facts.join(' ')).toMatch(/De 2 cycli die nu lopen, vragen nieuwe gemeenten niet/);
  const done = await addAllMunicipalities.carryOut(ctx, { data: {}, requestId: 'x' });
  expect(done.text).toMatch(/^5 gemeenten zijn toegevoegd/);
  expect(added.map(({ _id }) => _id)).not.toContain('huizen');
  expect(await addAllMunicipalities.refuse?.(ctx)).toMatch(/Alle 7 gemeenten .* staan er al/);
  expect(await addAllMunicipalities.isRepeat(ctx, 'x')).toBe(true);
});

describe('a provider', () => {
  test('is the same after its form', async () => {
    const form = providerForm(await loadProviderOptions(store));
    const verdict = await validateSubmission({ form, data: dataOfProvider(oever) });
    expect(verdict.ok ? providerOf(verdict.data) : verdict.problems).toEqual(oever);
  });

  test('can be given to whoever has the role and did not leave, and keeps whoever has it', async () => {
    const moved = people.map((one) => (one._id === 'noor' ? { ...one, role: 'manager' as const } : one));
    const options = (now?: Provider) => loadProviderOptions({ ...store, listPeople: async () => moved }, now);
    expect((await options()).contractManagers).toEqual([]);
    expect((await options(oever)).contractManagers).toEqual([{ value: 'noor', label: 'Noor van Dalen' }]);
    const left = people.map((one) => (one._id === 'noor' ? { ...one, leftAt: 1 } : one));
    const without = await loadProviderOptions({ ...store, listPeople: async () => left }, oever);
    expect(without.contractManagers).toEqual([]);
  });

  test('that is new says who does it, where it is, and when it begins', () => {
    const { facts, warnings } = newProviderFacts(oever, around);
    expect(facts.join(' ')).toMatch(
      /Noor van Dalen wordt contractmanager.*Yasmin El Idrissi wordt beleidsadviseur.*Oever Noord \(Huizen\).*reguliere partner.*Vanaf de volgende ronde/,
    );
    expect(warnings).toEqual([]);
  });

  test('with one person for both roles is warned of', () => {
    const { warnings } = newProviderFacts({ ...oever, policyAdviser: 'noor' }, around);
    expect(warnings).toEqual([expect.stringMatching(/Noor van Dalen dan allebei de rollen/)]);
  });
});

describe('changing a provider', () => {
  const state = plannedCycle('de-oever');
  const running = processView({ state, effects: [], nextDueAt: null, clockOffset: 0, decidedAt: 1 });
  const change = (next: Partial<Provider>, cycles = [running]) =>
    providerChangeFacts({ now: oever, next: { ...oever, ...next }, cycles, ...around });

  test('nothing says so', () => {
    expect(change({})).toEqual({ facts: ['Er verandert niets.'], warnings: [] });
  });

  test('the contract manager is for cycles that still begin; the one that runs keeps its own', () => {
    const { facts, warnings } = change({ contractManager: 'carlijn' });
    expect(facts).toEqual([
      'Carlijn Westra wordt contractmanager van De Oever, voor de cycli die nog beginnen.',
    ]);
    expect(warnings).toEqual([
      expect.stringMatching(/De cyclus van het 1e kwartaal 2027 loopt al en houdt Noor van Dalen/),
    ]);
  });

  test.each([
    ['no cycle', []],
    ['a closed cycle', [{ ...running, status: 'completed' as const }]],
  ])('with %s there is nobody to warn of', (_what, cycles) => {
    expect(change({ contractManager: 'carlijn' }, cycles).warnings).toEqual([]);
  });

  test('name, partnership and locations each say what becomes of them', () => {
    const { facts, warnings } = change({ name: 'De Oever Zorg', partnership: 'strategic', locations: [] });
    expect(facts.join(' ')).toMatch(
      /De naam wordt: De Oever Zorg.*strategische partner.*geen locatie in de regio.*Gemeenten zien dat meteen/,
    );
    expect(warnings).toEqual([]);
  });
});
