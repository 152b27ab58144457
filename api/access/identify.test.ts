import type { IsoDate } from '../../domain/time/iso-date';
import type { AbsenceEntry, Invitation, Person, Session } from '../../store/types';
import { createCookies, hashOf } from './cookies';
import { identify, identityCookie, invitationCookie } from './identify';
import { personActor, visitorActor } from './policy.fixture';

const secret = 's'.repeat(40);
const cookies = createCookies({ secure: false });
const { person } = personActor('contractManager');
const { invitation: fixture } = visitorActor('municipal-input');
const invitation: Invitation = { ...fixture, expiresAt: 1000 };
const session: Session = {
  _id: hashOf('value'),
  person: person._id,
  createdAt: 0,
  expiresAt: Date.now() + 60_000,
};

const adviser = personActor('policyAdviser', { _id: 'adviser' }).person;
const office = [person, adviser];
const absences: AbsenceEntry[] = [
  {
    _id: 'a',
    person: 'adviser',
    deputy: person._id,
    from: '2027-01-11',
    until: '2027-01-15',
    enteredBy: 'adviser',
    enteredAt: 0,
    ended: null,
  },
];

type World = { session?: Session | null; person?: Person | null; invitation?: Invitation | null };

function who(header: string, { action = 'tasks.list' as const, now = 0, world = {} as World } = {}) {
  const store = {
    session: async (id: string) => (id === session._id ? (world.session ?? session) : null),
    person: async () => (world.person === undefined ? person : world.person),
    invitation: async () => (world.invitation === undefined ? invitation : world.invitation),
    organisation: async () => ({
      _id: 'huizen',
      kind: 'municipality',
      name: 'Huizen aan Zee',
      inhabitants: 1,
    }),
    staffing: async (on: IsoDate) => ({ on, people: office, absences }),
  };
  // The five queries are all of the store and the one value all of the configuration that is looked at here.
  const services = { store, config: { sessionSecret: secret } } as unknown as Parameters<
    typeof identify
  >[0]['services'];
  return identify({ services, cookies, header }, { action, now });
}

const SESSION = 'sessie=value';
const LINK = `uitnodiging=${invitationCookie(invitation, secret)}`;

describe('who asks', () => {
  test('nobody without a cookie, or with one that we did not make', async () => {
    for (const header of [
      '',
      'sessie=other',
      'uitnodiging=a.b',
      `uitnodiging=${'x'.repeat(43)}.${'y'.repeat(43)}`,
    ]) {
      expect((await who(header)).kind).toBe('anonymous');
    }
  });

  test('a person by his session, until it ends', async () => {
    expect(await who(SESSION)).toEqual({ kind: 'person', person, actsFor: [] });
    expect((await who(SESSION, { world: { session: { ...session, expiresAt: Date.now() - 1 } } })).kind).toBe(
      'anonymous',
    );
    expect((await who(SESSION, { world: { person: null } })).kind).toBe('anonymous');
    expect((await who(SESSION, { world: { person: { ...person, leftAt: 5 } } })).kind).toBe('anonymous');
  });

  test('with a person come the colleagues whose work is his today, and only today', async () => {
    const during = Date.parse('2027-01-13T10:00Z');
    const away = { person: 'adviser', name: 'Iemand', until: '2027-01-15' };
    expect(await who(SESSION, { now: during })).toMatchObject({ actsFor: [away] });
    expect(await who(SESSION, { now: during + 7 * 86_400_000 })).toMatchObject({ actsFor: [] });
  });

  test('a visitor by his link, until it expires, is revoked or replaced', async () => {
    expect(await who(LINK)).toMatchObject({
      kind: 'visitor',
      organisation: 'huizen',
      municipality: 'Huizen aan Zee',
      email: null,
    });
    expect((await who(LINK, { now: 1000 })).kind).toBe('anonymous');
    const over: (Invitation | null)[] = [
      { ...invitation, revokedAt: 1 },
      { ...invitation, nonce: 'newer' },
      null,
    ];
    for (const one of over) expect((await who(LINK, { world: { invitation: one } })).kind).toBe('anonymous');
  });

  test('what a visitor says of himself counts for the link he said it with', async () => {
    const identity = { functionTitle: 'beleidsmedewerker', email: 'a@huizen.example' };
    const mine = identityCookie({ invitation: invitation._id, identity, secret });
    const others = identityCookie({ invitation: 'input:laren:2027-Q1', identity, secret });
    expect(await who(`${LINK}; wie=${mine}`)).toMatchObject(identity);
    expect(await who(`${LINK}; wie=${others}`)).toMatchObject({ functionTitle: null, email: null });
  });

  test('with a session and a link, the link counts on the pages it is for', async () => {
    const both = `${SESSION}; ${LINK}`;
    expect((await who(both)).kind).toBe('person');
    expect((await who(both, { action: 'input.write' as 'tasks.list' })).kind).toBe('visitor');
  });
});
