import { paths } from '../../../api/paths';
import { formatQuarter, nextQuarter, type Quarter, quarterOf } from '../../../domain/quarters';
import { toAmsterdamDate } from '../../../domain/time/amsterdam';
import { formatDate } from '../../../domain/time/dutch-dates';
import type { Store } from '../../../store/store';
import type { Instant } from '../../../workflows/engine/state';
import { type Client, createClient, expectOk } from '../client';
import { refuseMailTo } from '../mailbox';
import { openOffice } from '../office';
import { createOutside } from '../outside';
import { awayUntil, deeds } from './deeds';
import { createLeaves } from './leaves';
import { badBehaviourOf, troubles } from './script';

/** A play that has not ended after this many moments stands still. */
const MOST_MOMENTS = 400;

/** What was played: the quarter, when it began, and what of the script was never done. */
export type Played = { quarter: Quarter; since: Instant; undone: string[] };

/** Plays the next quarter's round badly, through the public routes, until every cycle is closed or nothing is left to do. */
export async function playBadQuarter(given: {
  store: Store;
  baseUrl: string;
  mailboxUrl: string;
}): Promise<Played> {
  const { store, baseUrl, mailboxUrl } = given;
  const people = await store.listPeople();
  const providers = await store.listProviders();
  const inRole = (role: string) => people.filter((person) => person.role === role);
  const keysOf = (role: string) => inRole(role).map(({ _id }) => _id);
  const [manager = ''] = keysOf('manager');
  const clients = new Map<string, Client>();
  const as = async (person: string): Promise<Client> => {
    const client = clients.get(person) ?? createClient(baseUrl);
    if (!clients.has(person))
      await expectOk(await client.postForm(paths.demoSignIn, { person }), `signing in ${person}`);
    clients.set(person, client);
    return client;
  };

  const since = await store.now();
  let now = since;
  const tell = (what: string) => process.stdout.write(`${formatDate(now).padEnd(28)} ${what}\n`);
  const openedOn = toAmsterdamDate(since);
  const quarter = nextQuarter(quarterOf(openedOn));
  const refused = inRole('municipalOfficer').find(
    (one) => one.organisation === troubles.bounces && one.primary,
  );
  await refuseMailTo(mailboxUrl, refused ? [refused.email] : []);
  await expectOk(await (await as(manager)).postForm(paths.roundOpen(quarter), {}), 'opening the round');
  tell(`round of ${formatQuarter(quarter)} opened; mail to an address at ${troubles.bounces} is refused`);

  const done = new Set<string>();
  const contractManagerOf = (key: string) => providers.find(({ _id }) => _id === key)?.contractManager ?? '';
  const office = await openOffice({
    baseUrl,
    staff: [...keysOf('contractManager'), ...keysOf('policyAdviser')],
    providers: providers.map(({ _id }) => _id),
    quarter,
    leaves: createLeaves({
      awayUntil: awayUntil(openedOn),
      contractManagerOf,
      isDone: (deed) => done.has(deed),
    }),
  });
  office.onDone(tell);
  const outside = createOutside({
    baseUrl,
    mailboxUrl,
    municipalities: inRole('municipalOfficer'),
    providerContacts: inRole('providerContact'),
    providers: providers.map(({ _id }) => _id),
    quarter,
    behaviourOf: (municipality, number) =>
      badBehaviourOf({ municipality, provider: providers[number]?._id }, { nudged: done.has('nudge') }),
    tell,
  });

  const doDeeds = async (): Promise<number> => {
    const tasks = await store.collections.tasks.find({ 'subject.quarter': quarter });
    const scene = { quarter, openedOn, today: toAmsterdamDate(now), tasks };
    const hands = { mailboxUrl, as, manager, contractManagers: keysOf('contractManager') };
    for (const { key, when } of deeds) {
      const act = done.has(key) ? null : when(scene, hands);
      if (!act) continue;
      tell(await act());
      done.add(key);
      // The next one is to see what came of this.
      return 1;
    }
    return 0;
  };

  for (let moment = 0; moment < MOST_MOMENTS; moment += 1) {
    const today = toAmsterdamDate(now);
    const acted = (await outside.readMail()) + (await office.work(today)) + (await doDeeds());
    if (acted > 0) continue;
    const cycles = await store.cyclesOf(quarter);
    if (cycles.length > 0 && cycles.every(({ status }) => status !== 'open')) break;
    await expectOk(await (await as(manager)).postForm(paths.demoTravel, { to: 'next' }), 'travelling');
    now = await store.now();
  }
  return { quarter, since, undone: deeds.map(({ key }) => key).filter((key) => !done.has(key)) };
}
