import type { AbsenceEntry, Person } from '../../store/types';
import { at } from '../../test/examples/processes';
import { openedCycle, people, plannedCycle } from '../fixture';
import { addresseeOf, type Office, principalOf } from './recipients';
import type { NoticeRequest } from './requests';

function request(to: NoticeRequest['to'], taskId: string | null = null): NoticeRequest {
  return { key: '1.1', kind: 'reminder', to, taskId, at: at('2027-01-12 07:00') };
}

const colleague = (like: string, _id: string): Person[] =>
  people.filter((one) => one._id === like).map((one) => ({ ...one, _id, primary: false }));

const everybody = [...people, ...colleague('noor', 'teun'), ...colleague('wilma', 'thijs')];

function office({
  away = [],
  changed = {},
}: {
  away?: [string, string][];
  changed?: Record<string, Partial<Person>>;
}): Office {
  return {
    people: everybody.map((one) => ({ ...one, ...changed[one._id] })),
    absences: away.map(
      ([person, deputy]): AbsenceEntry => ({
        _id: person,
        person,
        deputy,
        from: '2027-01-11',
        until: '2027-01-15',
        enteredBy: person,
        enteredAt: 0,
        ended: null,
      }),
    ),
  };
}

describe('who a notice is for', () => {
  const state = plannedCycle();
  const first = office({});
  test.each<[string, NoticeRequest['to'], string | null]>([
    ['a role is the person of this process', { role: 'contractManager' }, 'noor'],
    ['a municipality is its first contact', { role: 'municipalOfficer', organisation: 'huizen' }, 'wilma'],
    ['an organisation without contacts is nobody', { role: 'providerContact', organisation: 'kompas' }, null],
    ['an extra participant is a place in the planning', { guest: 2 }, `guest/${state.id}/2`],
  ])('%s', (_what, to, expected) => {
    expect(principalOf(request(to), { state, office: first })).toBe(expected);
  });

  test('of a municipality whose first contact left it is the other', () => {
    const to = { role: 'municipalOfficer', organisation: 'huizen' } as const;
    const left = office({ changed: { wilma: { leftAt: 1 } } });
    expect(principalOf(request(to), { state, office: left })).toBe('thijs');
  });

  test('a task that was taken over is told to who took it', () => {
    const taken = openedCycle();
    const [task] = taken.tasks;
    const claimed = {
      ...taken,
      tasks: taken.tasks.map((one) => ({
        ...one,
        assignee: { kind: 'person' as const, role: 'contractManager' as const, person: 'teun' },
      })),
    };
    const given = { state: claimed, office: first };
    expect(principalOf(request({ role: 'contractManager' }, task?.id), given)).toBe('teun');
    expect(principalOf(request({ role: 'manager' }, task?.id), given)).toBe('carlijn');
  });
});

describe('who gets it, and when', () => {
  const state = plannedCycle();
  const addressee = (principal: string, given: Parameters<typeof office>[0], when = '2027-01-12 07:00') =>
    addresseeOf({ kind: 'reminder', at: at(when) }, { principal, state, office: office(given) });
  const morning = at('2027-01-12 08:00');

  test('whoever it is for, when he is there', () => {
    expect(addressee('noor', {})).toEqual({ person: 'noor', deliverAt: morning });
  });
  test('the deputy of who is away, and the other contact of a municipality', () => {
    expect(addressee('noor', { away: [['noor', 'teun']] })).toEqual({
      person: 'teun',
      meantFor: 'noor',
      deliverAt: morning,
    });
    expect(addressee('wilma', { away: [['wilma', 'thijs']] })).toMatchObject({
      person: 'thijs',
      meantFor: 'wilma',
    });
  });
  test('as it is at the moment of the mail, not at the moment of writing', () => {
    const away = { away: [['noor', 'teun']] as [string, string][] };
    expect(addressee('noor', away, '2027-01-08 17:00')).toMatchObject({ person: 'teun' });
    expect(addressee('noor', away, '2027-01-15 17:00')).toEqual({
      person: 'noor',
      deliverAt: at('2027-01-18 08:00'),
    });
  });
  test('by the rhythm of who gets it', () => {
    const changed = { teun: { rhythm: 'at-once' } } as const;
    const soon = at('2027-01-12 10:02');
    expect(addressee('noor', { away: [['noor', 'teun']], changed }, '2027-01-12 10:00')).toMatchObject({
      deliverAt: soon,
    });
    expect(addressee('teun', { changed }, '2027-01-12 10:00')).toEqual({ person: 'teun', deliverAt: soon });
  });
  test('the only contact himself, although he is away: his mailbox waits for him', () => {
    expect(addressee('esther', { away: [['esther', 'esther']] })).toEqual({
      person: 'esther',
      deliverAt: morning,
    });
  });
  test('the colleague whose mailbox waits, on a day without anybody when the own address refuses mail', () => {
    const changed = { noor: { bounced: { at: 1, reason: '5.1.1', mail: 'm' } } };
    const team = office({}).people.filter(({ organisation }) => organisation === 'regio');
    const away = team.filter(({ _id }) => _id !== 'noor').map(({ _id }): [string, string] => [_id, _id]);
    expect(addressee('noor', { away, changed })).toMatchObject({ person: 'teun', meantFor: 'noor' });
  });
  test('nobody, where no address takes mail', () => {
    const bounced = { at: 1, reason: '5.1.1', mail: 'm' };
    expect(addressee('esther', { changed: { esther: { bounced } } })).toBeNull();
  });
  test('an extra participant as he is', () => {
    expect(addressee('guest/c/1', {})).toEqual({ person: 'guest/c/1', deliverAt: morning });
  });
});
