import { paths } from '../../api/paths';
import { nextQuarter, type Quarter, quarterOf } from '../../domain/quarters';
import { expectOk } from '../quarter/client';
import { type Office, openOffice } from '../quarter/office';
import { tasksOf } from '../quarter/tasks';
import { clientAs, type DemoPerson, demoPeople, demoPerson, demoToday, travel, travelUntil } from './demo';
import { lastInvitation } from './mailbox';
import { baseUrl } from './place';

/** Other journeys share this region: a quarter that they have played is passed over. */
const ATTEMPTS = 12;
const DAYS_ON = 20;
const MOST_MOMENTS = 150;

/** A round whose municipality was asked about every provider, and the link that its mail brought. */
export type AskedRound = { quarter: Quarter; officer: DemoPerson; link: string };

/**
 * Opens a round that nobody has answered for this municipality, plans its conversations, and travels until the mail is
 * there (at the first contact, or at another address). Throws when no quarter is left.
 */
export async function askedRound(municipality: string, { at }: { at?: string } = {}): Promise<AskedRound> {
  const officer = await demoPerson({ role: 'municipalOfficer', organisation: municipality });
  const client = await clientAs(officer);
  const providers = await providerKeys();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const quarter = await newestRound();
    const office = await officeOf(quarter, providers);
    await office.work(await demoToday());
    const open = (await tasksOf(client)).filter((task) => task.quarter === quarter && task.step === 'input');
    if (open.length === providers.length)
      return { quarter, officer, link: await linkFor({ officer, quarter, at: at ?? officer.email }) };
    await travel({ days: DAYS_ON });
  }
  throw new Error(`No round was found in which ${municipality} can still answer for every provider.`);
}

/** Travels until the mail with the link for a quarter is there. */
async function linkFor({
  officer,
  quarter,
  at,
}: {
  officer: DemoPerson;
  quarter: Quarter;
  at: string;
}): Promise<string> {
  const found = () => lastInvitation(at, `input:${officer.organisation}:${quarter}`);
  await travelUntil(async () => (await found()) !== null);
  return (await found()) ?? '';
}

/** Plays on until a provider is asked to check the facts; gives the link of its mail. */
export async function askedFactCheck(
  provider: string,
): Promise<{ contact: DemoPerson; link: string; quarter: string }> {
  const contact = await demoPerson({ role: 'providerContact', organisation: provider });
  const client = await clientAs(contact);
  const asked = async () => {
    const check = (await tasksOf(client)).find(({ step }) => step === 'fact-check');
    if (!check) return null;
    const link = await lastInvitation(contact.email, `fact-check:${provider}:${check.quarter}`);
    return link ? { contact, link, quarter: check.quarter } : null;
  };
  await workUntil(async () => (await asked()) !== null);
  const found = await asked();
  if (!found) throw new Error(`${provider} was not asked to check facts.`);
  return found;
}

/** The team does what lies open and time passes, moment by moment, until something holds; throws when it never does. */
export async function workUntil(holds: () => Promise<boolean>): Promise<void> {
  const providers = await providerKeys();
  const offices = new Map<Quarter, Office>();
  for (let moment = 0; moment < MOST_MOMENTS; moment += 1) {
    const today = await demoToday();
    // The round of this quarter goes on while that of the next is open already.
    for (const quarter of new Set([quarterOf(today), await newestRound()])) {
      if (!offices.has(quarter)) offices.set(quarter, await officeOf(quarter, providers));
    }
    for (const office of offices.values()) await office.work(today);
    if (await holds()) return;
    await travel('next');
  }
  throw new Error(`Still not so after ${MOST_MOMENTS} moments.`);
}

/** The round of the next quarter, opened where that can be; before its time the one of this quarter. */
async function newestRound(): Promise<Quarter> {
  const now = quarterOf(await demoToday());
  const next = nextQuarter(now);
  const manager = await clientAs(await demoPerson({ role: 'manager' }));
  const opened = await manager.postForm(paths.roundOpen(next), {});
  if (opened.ok) return next;
  await expectOk(await manager.postForm(paths.roundOpen(now), {}), `opening ${now}`);
  return now;
}

async function officeOf(quarter: Quarter, providers: readonly string[]): Promise<Office> {
  const people = await demoPeople();
  const staff = people
    .filter(({ role }) => role === 'contractManager' || role === 'policyAdviser')
    .map(({ person }) => person);
  // Actions stay as they are: other journeys are about them.
  const leaves = ({ step }: { step: string }): boolean => step === 'follow-up';
  return openOffice({ baseUrl: baseUrl(), staff, providers, quarter, leaves });
}

async function providerKeys(): Promise<string[]> {
  const contacts = (await demoPeople()).filter(({ role }) => role === 'providerContact');
  return [...new Set(contacts.map(({ organisation }) => organisation))];
}
