import { fc } from '../../test/support/fast-check';
import type { IsoDate } from '../time/iso-date';
import { type Absence, absentUntil } from './absence';
import { actingContact, actingPerson, actsFor, contactOf, isThere, type Staffing } from './acting-person';
import type { Colleague } from './colleague';

const on: IsoDate = '2027-01-13';

const colleague = (_id: string, more: Partial<Colleague> = {}): Colleague => ({
  _id,
  role: 'contractManager',
  organisation: 'regio',
  primary: false,
  ...more,
});

const team: Colleague[] = [
  colleague('noor', { primary: true }),
  colleague('teun'),
  colleague('yasmin', { role: 'policyAdviser', primary: true }),
  colleague('pieter', { role: 'policyAdviser' }),
  colleague('carlijn', { role: 'manager', primary: true }),
  colleague('daan', { role: 'formDesigner', primary: true }),
  colleague('wilma', { role: 'municipalOfficer', organisation: 'huizen', primary: true }),
  colleague('thijs', { role: 'municipalOfficer', organisation: 'huizen' }),
  colleague('bas', { role: 'providerContact', organisation: 'veerhuis', primary: true }),
];

const away = (person: string, deputy: string, more: Partial<Absence> = {}): Absence => ({
  person,
  deputy,
  from: '2027-01-11',
  until: '2027-01-15',
  ...more,
});

const left = (id: string, successor?: string): Colleague[] =>
  team.map((one) =>
    one._id === id ? { ...one, leftAt: 1, ...(successor === undefined ? {} : { successor }) } : one,
  );

describe('who acts for a person', () => {
  const cases: {
    what: string;
    person?: string;
    absences?: Absence[];
    people?: Colleague[];
    acts: string | null;
  }[] = [
    { what: 'himself when he is there', acts: 'noor' },
    { what: 'his deputy while he is away', absences: [away('noor', 'teun')], acts: 'teun' },
    {
      what: 'the deputy of the deputy',
      absences: [away('noor', 'teun'), away('teun', 'pieter')],
      acts: 'pieter',
    },
    {
      what: 'a colleague of the same role when deputies point at each other',
      absences: [away('yasmin', 'carlijn'), away('carlijn', 'yasmin')],
      person: 'yasmin',
      acts: 'pieter',
    },
    {
      what: 'the manager when all of the role are away',
      absences: [away('noor', 'teun'), away('teun', 'noor')],
      acts: 'carlijn',
    },
    {
      what: 'any other of the team when the manager is away too',
      absences: [away('noor', 'teun'), away('teun', 'noor'), away('carlijn', 'noor')],
      acts: 'yasmin',
    },
    {
      what: 'nobody outside the team, when the whole team is away',
      absences: ['noor', 'teun', 'yasmin', 'pieter', 'carlijn'].map((id) => away(id, 'daan')),
      acts: null,
    },
    { what: 'whoever followed somebody who left', people: left('noor', 'pieter'), acts: 'pieter' },
    {
      what: 'the deputy of whoever followed him',
      people: left('noor', 'pieter'),
      absences: [away('pieter', 'yasmin')],
      acts: 'yasmin',
    },
    {
      what: 'not a deputy who left',
      people: left('teun', 'yasmin'),
      absences: [away('noor', 'teun')],
      acts: 'yasmin',
    },
    {
      what: 'himself before he goes',
      absences: [away('noor', 'teun', { from: '2027-01-14' })],
      acts: 'noor',
    },
    {
      what: 'himself once he is back',
      absences: [away('noor', 'teun', { until: '2027-01-12' })],
      acts: 'noor',
    },
    { what: 'the deputy on the first day', absences: [away('noor', 'teun', { from: on })], acts: 'teun' },
    { what: 'the deputy on the last day', absences: [away('noor', 'teun', { until: on })], acts: 'teun' },
    {
      what: 'the other contact of a municipality',
      person: 'wilma',
      absences: [away('wilma', 'thijs')],
      acts: 'thijs',
    },
    { what: 'the other contact when one left', person: 'wilma', people: left('wilma'), acts: 'thijs' },
    { what: 'nobody of another organisation', person: 'bas', absences: [away('bas', 'noor')], acts: null },
    { what: 'nobody for a stranger', person: 'nobody', acts: null },
  ];
  it.each(cases)('$what', ({ person = 'noor', absences = [], people = team, acts }) => {
    expect(actingPerson({ person, on, absences, people })).toBe(acts);
  });
});

describe('who answers for an organisation', () => {
  const at = { organisation: 'huizen', contact: 'first', on, people: team } as const;
  it('is the first contact, or the second when asked for', () => {
    expect(actingContact({ ...at, absences: [] })).toBe('wilma');
    expect(actingContact({ ...at, absences: [], contact: 'second' })).toBe('thijs');
  });
  it('is the other when one is away, whoever is asked for', () => {
    expect(actingContact({ ...at, absences: [away('wilma', 'thijs')] })).toBe('thijs');
    expect(actingContact({ ...at, absences: [away('thijs', 'wilma')], contact: 'second' })).toBe('wilma');
  });
  it('is the person who was chosen, or who stands in for him', () => {
    const contact = { person: 'thijs' };
    expect(actingContact({ ...at, absences: [], contact })).toBe('thijs');
    expect(actingContact({ ...at, absences: [away('thijs', 'wilma')], contact })).toBe('wilma');
    expect(actingContact({ ...at, absences: [], contact: { person: 'noor' } })).toBe('wilma');
  });
  it('is the first again where there is no second, and nobody where nobody is there', () => {
    const veerhuis = { organisation: 'veerhuis', on, absences: [] };
    expect(actingContact({ ...veerhuis, people: team, contact: 'second' })).toBe('bas');
    expect(actingContact({ ...veerhuis, people: left('bas'), contact: 'first' })).toBeNull();
    expect(actingContact({ ...at, organisation: 'laren', absences: [] })).toBeNull();
  });
  it('is asked of who is away as well: he is the one it is for', () => {
    expect(contactOf({ organisation: 'huizen', contact: 'first', people: team })).toBe('wilma');
    expect(contactOf({ organisation: 'huizen', contact: 'first', people: left('wilma') })).toBe('thijs');
  });
});

test('somebody is away without a break as long as one absence follows the other', () => {
  const absences = [
    away('noor', 'teun'),
    away('noor', 'pieter', { from: '2027-01-16', until: '2027-01-22' }),
  ];
  expect(absentUntil('noor', on, absences)).toBe('2027-01-22');
  expect(absentUntil('noor', '2027-01-23', absences)).toBeNull();
});

describe('whatever the office looks like', () => {
  const ids = team.map(({ _id }) => _id);
  const day = fc.integer({ min: 10, max: 17 }).map((number): IsoDate => `2027-01-${number}`);
  const absence = fc.record({
    person: fc.constantFrom(...ids),
    deputy: fc.constantFrom(...ids, 'nobody'),
    from: day,
    until: day,
  });
  const people = fc.tuple(
    ...team.map((one) =>
      fc
        .record({ gone: fc.boolean(), successor: fc.option(fc.constantFrom(...ids), { nil: undefined }) })
        .map(({ gone, successor }): Colleague => {
          if (!gone) return one;
          return { ...one, leftAt: 1, ...(successor === undefined ? {} : { successor }) };
        }),
    ),
  );
  const office = fc.record({ absences: fc.array(absence, { maxLength: 12 }), people, on: fc.constant(on) });
  const check = (holds: (staffing: Staffing, person: Colleague) => void): void =>
    fc.assert(
      fc.property(office, fc.constantFrom(...ids), (staffing, id) => {
        const person = staffing.people.find(({ _id }) => _id === id);
        if (person) holds(staffing, person);
      }),
    );

  it('nothing ends with somebody who is away or gone, and it stays in the organisation', () =>
    check((staffing, { _id, organisation }) => {
      const acting = actingPerson({ person: _id, ...staffing });
      const found = staffing.people.find((one) => one._id === acting);
      if (acting === null) return;
      expect(found && isThere(found, staffing)).toBe(true);
      expect(found?.organisation).toBe(organisation);
    }));

  it('there is nobody only where nobody is there who may', () =>
    check((staffing, { _id, organisation, role }) => {
      if (actingPerson({ person: _id, ...staffing }) !== null) return;
      const there = staffing.people.filter(
        (one) => one.organisation === organisation && isThere(one, staffing),
      );
      const mayOnly = role === 'formDesigner' ? there : there.filter((one) => one.role !== 'formDesigner');
      expect(mayOnly).toEqual([]);
    }));

  it('who is there does his own work, and everybody whose work is done stands in the list of one person', () =>
    check((staffing, person) => {
      const acting = actingPerson({ person: person._id, ...staffing });
      if (isThere(person, staffing)) expect(acting).toBe(person._id);
      const lists = staffing.people.filter((one) =>
        actsFor({ person: one._id, ...staffing }).includes(person._id),
      );
      expect(lists.map(({ _id }) => _id)).toEqual(acting === null || acting === person._id ? [] : [acting]);
    }));

  it('an organisation is asked through one who is there, as long as there is one', () =>
    check((staffing, { organisation }) => {
      // The region is asked by role, never as an organisation.
      if (organisation === 'regio') return;
      const there = staffing.people.filter(
        (one) => one.organisation === organisation && isThere(one, staffing),
      );
      for (const contact of ['first', 'second', { person: 'wilma' }] as const) {
        const asked = actingContact({ organisation, contact, ...staffing });
        if (there.length === 0) expect(asked).toBeNull();
        else expect(there.map(({ _id }) => _id)).toContain(asked);
      }
    }));
});
