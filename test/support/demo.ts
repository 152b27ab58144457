import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { paths } from '../../api/paths';
import { formatDay } from '../../domain/time/dutch-dates';
import { type IsoDate, isoDate } from '../../domain/time/iso-date';
import { type Client, createClient, expectOk } from '../quarter/client';
import { newVisitor, type VisitOptions, type Visitor } from './browser';
import { baseUrl } from './place';

const peopleSchema = z.object({
  people: z.array(
    z.object({
      person: z.string(),
      name: z.string(),
      role: z.string(),
      organisation: z.string(),
      functionTitle: z.string(),
      email: z.string(),
      primary: z.boolean(),
    }),
  ),
});

/** Somebody of the demo region. */
export type DemoPerson = z.infer<typeof peopleSchema>['people'][number];

/** Everybody of the demo region. */
export async function demoPeople(): Promise<DemoPerson[]> {
  const response = await expectOk(
    await createClient(baseUrl()).get(paths.demoPeople),
    'the people of the demo',
  );
  return peopleSchema.parse(await response.json()).people;
}

/** The first contact of an organisation, or the first of a role. Throws when there is nobody. */
export async function demoPerson(wanted: { role: string; organisation?: string }): Promise<DemoPerson> {
  const found = (await demoPeople()).filter(
    ({ role, organisation }) =>
      role === wanted.role && (wanted.organisation === undefined || organisation === wanted.organisation),
  );
  const person = found.find(({ primary }) => primary) ?? found[0];
  if (!person) throw new Error(`The demo has nobody like ${JSON.stringify(wanted)}.`);
  return person;
}

/** The contacts of an organisation that has two. Throws for another. */
export async function contactsOf(organisation: string): Promise<{ first: DemoPerson; second: DemoPerson }> {
  const people = (await demoPeople()).filter((one) => one.organisation === organisation);
  const first = people.find(({ primary }) => primary);
  const second = people.find(({ primary }) => !primary);
  if (!first || !second) throw new Error(`${organisation} has no two contacts`);
  return { first, second };
}

/** A client (no browser) that is signed in as this person of the demo. */
export async function clientAs(person: Pick<DemoPerson, 'person'>): Promise<Client> {
  const client = createClient(baseUrl());
  await expectOk(
    await client.postForm(paths.demoSignIn, { person: person.person }),
    `signing in ${person.person}`,
  );
  return client;
}

/** Signs a browser in as this person, by the button on the start page. */
async function signInAs(page: Page, person: Pick<DemoPerson, 'person' | 'name'>): Promise<void> {
  await page.goto(paths.home);
  const button = page.locator(`button[name="person"][value="${person.person}"]`).first();
  await button.click();
  await page.waitForURL((url) => url.pathname !== paths.home);
}

/** A visitor who is signed in as this person. */
export async function visitAs(
  browser: Browser,
  person: Pick<DemoPerson, 'person' | 'name'>,
  options?: VisitOptions,
): Promise<Visitor> {
  const visitor = await newVisitor(browser, options);
  await signInAs(visitor.page, person);
  return visitor;
}

/** Moves the clock of the region: to the next due moment, or by whole days. */
export async function travel(to: 'next' | { days: number }): Promise<void> {
  const client = createClient(baseUrl());
  const fields: Record<string, string> = to === 'next' ? { to } : { to: 'days', days: String(to.days) };
  await expectOk(await client.postForm(paths.demoTravel, fields), 'travelling');
}

/** Travels from moment to moment until something holds; throws when it does not after so many moments. */
export async function travelUntil(holds: () => Promise<boolean>, { most = 60 } = {}): Promise<void> {
  for (let moment = 0; moment < most; moment += 1) {
    if (await holds()) return;
    await travel('next');
  }
  throw new Error(`Still not so after ${most} moments.`);
}

/** The day it is in the demo, as the bar on every page says. Throws when it says none. */
export async function demoToday(): Promise<IsoDate> {
  const html = await (await expectOk(await createClient(baseUrl()).get(paths.home), 'the start page')).text();
  const [, day = '', name = '', year = ''] = /Het is hier \w+ (\d+) (\w+) (\d{4})/.exec(html) ?? [];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const month = months.find((number) =>
    formatDay(isoDate({ year: Number(year), month: number, day: 1 })).includes(` ${name} `),
  );
  return isoDate({ year: Number(year), month: month ?? 0, day: Number(day) });
}
