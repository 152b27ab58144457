import { conversationFormat } from '../../domain/conversation-format';
import { inspectText } from '../../domain/privacy/inspect-text';
import { municipalities } from '../../domain/region/municipalities';
import { demoRegion } from './region';

const { people, providers, previousQuarter } = demoRegion;
const sorted = (keys: Iterable<string>) => [...keys].sort();
const municipalityKeys = sorted(municipalities.map(({ key }) => key));
const providerKeys = sorted(providers.map(({ key }) => key));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('people of the demo region', () => {
  it('are as many of each role as the plan says', () => {
    const count = (role: string) => people.filter((person) => person.role === role).length;
    expect(count('contractManager')).toBe(2);
    expect(count('policyAdviser')).toBe(2);
    expect(count('manager')).toBe(1);
    expect(count('formDesigner')).toBe(1);
    expect(count('municipalOfficer')).toBe(14);
  });

  it('are one first contact and one deputy for every municipality', () => {
    for (const key of municipalityKeys) {
      const officers = people.filter(({ organisation }) => organisation === key);
      expect(officers.map(({ primary, role }) => [primary, role])).toEqual([
        [true, 'municipalOfficer'],
        [false, 'municipalOfficer'],
      ]);
    }
  });

  it('are one or two contacts for every provider, of whom one is the first', () => {
    for (const key of providerKeys) {
      const contacts = people.filter(({ organisation }) => organisation === key);
      expect([1, 2]).toContain(contacts.length);
      expect(contacts.filter(({ primary }) => primary)).toHaveLength(1);
      expect(contacts.every(({ role }) => role === 'providerContact')).toBe(true);
    }
  });

  it('have keys, addresses and numbers of their own that exist nowhere', () => {
    for (const field of ['key', 'name', 'email', 'phone'] as const) {
      expect(new Set(people.map((person) => person[field])).size).toBe(people.length);
    }
    for (const { email, phone, key } of people) {
      expect(email).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
      expect(phone).toMatch(/^035-555 01 \d\d$/);
      expect(key).toMatch(/^[a-z-]+$/);
    }
  });
});

describe('providers of the demo region', () => {
  it('are eight, strategic and regular, with one to three locations in different municipalities', () => {
    expect(new Set(providerKeys).size).toBe(8);
    expect(new Set(providers.map(({ partnership }) => partnership))).toEqual(
      new Set(['strategic', 'regular']),
    );
    for (const { locations } of providers) {
      expect(locations.length).toBeLessThanOrEqual(3);
      expect(new Set(locations.map(({ municipality }) => municipality)).size).toBe(locations.length);
    }
  });

  it('give every municipality a location', () => {
    const hosts = new Set(
      providers.flatMap(({ locations }) => locations.map(({ municipality }) => municipality)),
    );
    expect(sorted(hosts)).toEqual(municipalityKeys);
  });

  it('have a duo of a contract manager and a policy adviser, and each of these has work', () => {
    const roleOf = (key: string) => people.find((person) => person.key === key)?.role;
    for (const { contractManager, policyAdviser } of providers) {
      expect([roleOf(contractManager), roleOf(policyAdviser)]).toEqual(['contractManager', 'policyAdviser']);
    }
    const duos = new Set(
      providers.flatMap(({ contractManager, policyAdviser }) => [contractManager, policyAdviser]),
    );
    expect(duos.size).toBe(4);
  });
});

describe('the previous quarter of the demo region', () => {
  it('is one finished conversation for every provider', () => {
    expect(sorted(previousQuarter.map(({ provider }) => provider))).toEqual(providerKeys);
  });

  it('has an answer of every municipality, some with points, some without, some silent', () => {
    for (const { input } of previousQuarter) {
      expect(sorted(input.map(({ municipality }) => municipality))).toEqual(municipalityKeys);
    }
    const answers = previousQuarter.flatMap(({ input }) => input.map(({ answer }) => answer));
    expect(answers).toHaveLength(56);
    expect(new Set(answers)).toEqual(new Set(['topics', 'none', 'silent']));
  });

  it('gives every municipality something to remember: a point of its own at some provider', () => {
    const raised = previousQuarter.flatMap(({ input }) => input.filter(({ answer }) => answer === 'topics'));
    expect(sorted(new Set(raised.map(({ municipality }) => municipality)))).toEqual(municipalityKeys);
  });

  it('has minutes on every fixed topic, in order', () => {
    for (const { minutes } of previousQuarter) {
      expect(minutes.map(({ topic }) => topic)).toEqual(conversationFormat.map(({ key }) => key));
      expect(minutes.every(({ discussed }) => discussed.length > 40)).toBe(true);
    }
  });

  it('has one to three open actions a conversation, owned by the region, a municipality or that provider', () => {
    const keys = previousQuarter.flatMap(({ actions }) => actions.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { actions, provider, heldOn } of previousQuarter) {
      expect(actions.length).toBeLessThanOrEqual(3);
      for (const { owner, dueOn } of actions) {
        expect(['regio', provider, ...municipalityKeys]).toContain(owner);
        expect(dueOn).toBeGreaterThan(heldOn);
      }
    }
  });

  it('holds at least half of the conversations on location, and leaves time for the minutes within the quarter', () => {
    const onLocation = previousQuarter.filter((conversation) => conversation.onLocation);
    expect(onLocation.length * 2).toBeGreaterThanOrEqual(previousQuarter.length);
    // The shortest quarter has some 58 working days; minutes, reading and fact check take about 18.
    for (const { heldOn } of previousQuarter) expect(heldOn).toBeLessThanOrEqual(40);
  });

  it('says nothing about persons, and keeps silent on counts of clients below five', () => {
    const texts = textsIn([previousQuarter, providers]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => inspectText(text).length > 0)).toEqual([]);
    const smallCount =
      /(?<![\d,])(?:[1-4]|één|een|twee|drie|vier) (?:cliënt|cliënten|bewoners?|deelnemers?)(?!\p{L})/iu;
    expect(texts.filter((text) => smallCount.test(text))).toEqual([]);
  });
});
