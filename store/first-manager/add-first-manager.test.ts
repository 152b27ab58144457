import type { AuditEntry } from '../audit-chain';
import type { Organisation, Person } from '../types';
import { addFirstManager } from './add-first-manager';

const carlijn = {
  name: 'Carlijn Westra',
  email: 'carlijn@regio.example',
  phone: '',
  functionTitle: 'Manager',
};
const other = { ...carlijn, name: 'Iemand Anders', email: 'anders@regio.example' };

const gone: Person = {
  ...carlijn,
  _id: 'first-manager',
  role: 'manager',
  organisation: 'regio',
  primary: false,
  leftAt: 1,
};

/** A database in memory with the unique keys of the real one. */
function region(people: Person[] = []) {
  const organisations: Organisation[] = [];
  const audit: AuditEntry[] = [];
  const signedOut: string[] = [];
  const present = ({ leftAt }: Person) => (leftAt ?? null) === null;
  const store: Parameters<typeof addFirstManager>[0] = {
    listPeople: async () => [...people],
    personByEmail: async (email) => people.find((one) => one.email === email && present(one)) ?? null,
    insertOrganisation: async (one) => {
      const happens = meanwhile;
      meanwhile = async () => undefined;
      await happens();
      if (organisations.some(({ _id }) => _id === one._id)) return 'existing';
      organisations.push(one);
      return 'inserted';
    },
    insertPerson: async (one) => {
      if (people.some(({ _id, email }) => _id === one._id || email === one.email)) return 'existing';
      people.push(one);
      return 'inserted';
    },
    correctPerson: async (id, { at: _at, ...details }) => {
      if (people.some(({ _id, email }) => _id !== id && email === details.email)) return false;
      people.splice(
        0,
        people.length,
        ...people.map((one) => (one._id === id ? { ...one, ...details } : one)),
      );
      return true;
    },
    deleteSessionsOf: async (id) => {
      signedOut.push(id);
    },
    appendAudit: async (entry) => {
      audit.push(entry);
    },
  };
  /** What happens in between, once: after this command looked who is there. */
  let meanwhile: () => Promise<unknown> = async () => undefined;
  const run = (manager: typeof carlijn, correct = false) =>
    addFirstManager(store, { manager, correct, now: 1 });
  const between = (happens: () => Promise<unknown>): void => {
    meanwhile = happens;
  };
  return { run, between, people, organisations, audit, signedOut };
}

test('an empty region gets its organisation and its manager, with a line in the audit', async () => {
  const { run, people, organisations, audit } = region();
  expect((await run(carlijn)).kind).toBe('added');
  expect(people).toEqual([
    { ...carlijn, _id: 'first-manager', role: 'manager', organisation: 'regio', primary: true },
  ]);
  expect(organisations.map(({ _id, kind }) => [_id, kind])).toEqual([['regio', 'region']]);
  expect(audit).toEqual([
    {
      at: 1,
      actor: 'command:first-manager',
      action: 'person.first-manager-added',
      object: 'first-manager',
      result: 'ok',
    },
  ]);
});

test('the same again changes nothing, also when two commands run at once', async () => {
  const { run, people, audit } = region();
  const kinds = (await Promise.all([run(carlijn), run(carlijn)])).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['added', 'there']);
  expect((await run({ ...carlijn, name: 'C. Westra' })).kind).toBe('there');
  expect(people.map(({ name }) => name)).toEqual(['Carlijn Westra']);
  expect(audit).toHaveLength(1);
});

test('of two at once with different addresses one becomes manager', async () => {
  const { run, people } = region();
  const kinds = (await Promise.all([run(carlijn), run(other)])).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['added', 'another-manager']);
  expect(people).toHaveLength(1);
});

test.each([
  ['an empty region', (): Person[] => []],
  [
    'a region whose managers left',
    (): Person[] =>
      ['first-manager', 'b'].map((_id) => ({ ...gone, _id, email: `${_id}@vertrokken.invalid` })),
  ],
])('whoever looked before another was added comes too late: %s', async (_what, before) => {
  const { run, between, people } = region(before());
  const there = people.length;
  between(() => run(other));
  expect((await run(carlijn)).kind).toBe('another-manager');
  expect(people).toHaveLength(there + 1);
});

test('a second manager is refused, and that too is in the audit', async () => {
  const { run, people, audit } = region();
  await run(carlijn);
  expect(await run(other)).toEqual({ kind: 'another-manager' });
  expect(people).toHaveLength(1);
  expect(audit.at(-1)).toMatchObject({ action: 'person.first-manager-added', result: 'refused' });
});

test('a wrong address of the only manager can be mended, and signs out whoever got in with it', async () => {
  const { run, people, audit, signedOut } = region();
  await run({ ...carlijn, email: 'typo@regio.example' });
  expect((await run(carlijn, true)).kind).toBe('corrected');
  expect(people.map(({ _id, email }) => [_id, email])).toEqual([['first-manager', carlijn.email]]);
  expect(signedOut).toEqual(['first-manager']);
  expect(audit.at(-1)?.action).toBe('person.first-manager-corrected');
});

test('with two managers nothing is mended: they do that on the page', async () => {
  const { run, people } = region();
  await run(carlijn);
  const [first] = people;
  if (first) people.push({ ...first, _id: 'second', email: 'tweede@regio.example' });
  expect(await run(other, true)).toEqual({ kind: 'another-manager' });
});

test('an address of somebody with another role stays his', async () => {
  const adviser: Person = {
    ...carlijn,
    _id: 'adviser',
    role: 'policyAdviser',
    organisation: 'regio',
    primary: true,
  };
  const { run, people } = region([adviser]);
  expect(await run(carlijn)).toEqual({ kind: 'address-taken' });
  expect(people).toEqual([adviser]);
});

test('where the first manager left and nobody followed, another can be the first', async () => {
  const { run, people } = region();
  await run(carlijn);
  const [first] = people;
  if (first) people.splice(0, 1, { ...first, leftAt: 1, email: 'weg@vertrokken.invalid' });
  expect((await run(other)).kind).toBe('added');
  expect(people.map(({ _id }) => _id)).toEqual(['first-manager', 'first-manager-2']);
});
