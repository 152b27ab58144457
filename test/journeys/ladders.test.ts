import type { Quarter } from '../../domain/quarters';
import { addDays, atAmsterdam, toAmsterdamDate } from '../../domain/time/amsterdam';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../../domain/time/working-days';
import { demoProviders } from '../../store/demo/providers';
import type { OutboxMail, ProcessView, TaskView } from '../../store/types';
import { cycleId } from '../../workflows/contract';
import { answerEverything } from '../chaos/officers';
import { goOn } from '../chaos/round';
import { MUNICIPALITIES } from '../examples/processes';
import { answerTo } from '../quarter/answers';
import { createClient } from '../quarter/client';
import { type CaughtMail, readMailbox } from '../quarter/mailbox';
import { type DemoPerson, demoPeople, demoToday, travel } from '../support/demo';
import { eventually } from '../support/eventually';
import { moveToOwnProduct, type OwnProduct } from '../support/own-product';
import { baseUrl, mailboxUrl } from '../support/place';
import { answer, duoOf, freshRound, mustHaveTask } from '../support/staff';

jest.setTimeout(300_000);

/** The one whose conversation nobody plans; all others are planned for one day. */
const UNPLANNED = 'de-oever';
/** Every municipality answers at once, but for this one. */
const SILENT = 'laren';
const DAYS_AHEAD = 42;
const DAY = 86_400_000;
const TWO_WEEKS = 14 * DAY;

const planned = demoProviders.filter(({ key }) => key !== UNPLANNED);

let own: OwnProduct;
let calendar: WorkingCalendar;
let quarter: Quarter;
let people: DemoPerson[];

beforeAll(async () => {
  own = await moveToOwnProduct();
  calendar = await own.store.workingCalendar();
  people = await demoPeople();
  quarter = await freshRound(demoProviders.map(({ key }) => key));
  const day = addWorkingDays(addDays(await demoToday(), DAYS_AHEAD), 0, calendar);
  for (const { key } of planned) await planFor(key, day);
  const officers = people.filter(
    ({ role, primary, organisation }) => role === 'municipalOfficer' && primary && organisation !== SILENT,
  );
  for (const { person } of officers) await answerEverything(baseUrl(), person);
}, 600_000);
afterAll(() => own?.close());

async function planFor(provider: string, conversationOn: string): Promise<void> {
  const task = await mustHaveTask({ provider, quarter, step: 'plan' });
  const { contractManager } = await duoOf(provider);
  const today = await demoToday();
  const given = { task, number: 0, today, conversationOn, laterOn: conversationOn, before: 0 };
  await answer(contractManager, task, answerTo(given));
}

const cycle = async (provider: string): Promise<ProcessView> => {
  const found = await own.store.processView(cycleId(provider, quarter));
  if (!found) throw new Error(`no cycle of ${provider}`);
  return found;
};

const stepsOf = async (provider: string, step: string): Promise<TaskView[]> => {
  const { state } = await cycle(provider);
  const ids = state.tasks.filter((task) => task.step === step).map(({ id }) => id);
  return own.store.tasksById(ids);
};

/** A mail as a line: working days after (or before) a deadline, the function of who got it, and its subject without dates. */
function lineOf(mail: CaughtMail, { at, dueAt }: { at: number; dueAt: number }): string {
  const [from, to] = [toAmsterdamDate(at), toAmsterdamDate(dueAt)];
  const days = from <= to ? -workingDaysBetween(from, to, calendar) : workingDaysBetween(to, from, calendar);
  const who = people.find(({ email }) => mail.to.toLowerCase().includes(email.toLowerCase()));
  const subject = mail.subject
    .replace(/ \(en nog \d+ berichten?\)/, '')
    .replace(/uiterlijk (vandaag|morgen|\d+ [a-z]+)/, 'uiterlijk DATUM');
  return `${days} ${who?.name}: ${subject}`;
}

/** The mails of which the subject matches, each with the moment (in the region) at which it left. */
async function told(about: RegExp, dueAt: number): Promise<string[]> {
  const [mails, sent] = await Promise.all([
    readMailbox(mailboxUrl()),
    own.store.collections.outbox.find({}, { without: ['html', 'text', 'attachments'] }),
  ]);
  const leftAt = new Map(sent.map(({ messageId, createdAt }) => [messageId, createdAt]));
  return mails
    .filter(({ subject }) => about.test(subject))
    .map((mail) => {
      const at = leftAt.get(mail.messageId) ?? 0;
      return { morning: toAmsterdamDate(at), line: lineOf(mail, { at, dueAt }) };
    })
    .sort((a, b) => a.morning.localeCompare(b.morning) || a.line.localeCompare(b.line))
    .map(({ line }) => line);
}

/** Who got these mails and how many working days before a deadline, each once. */
async function namesAndDays(mails: readonly CaughtMail[], dueAt: number): Promise<string[]> {
  const sent = await own.store.collections.outbox.find({}, { without: ['html', 'text', 'attachments'] });
  const leftAt = new Map(sent.map(({ messageId, createdAt }) => [messageId, createdAt]));
  const lines = mails.map((mail) => lineOf(mail, { at: leftAt.get(mail.messageId) ?? 0, dueAt }));
  return [...new Set(lines.map((line) => line.split(':')[0] ?? ''))].sort();
}

/** What was made since an instant in the region, and left. */
async function sentSince(instant: number): Promise<OutboxMail[]> {
  return own.store.collections.outbox.find({ status: 'sent', createdAt: { $gte: instant } });
}

/** Travels until a moment in the region has passed. */
async function travelPast(instant: number): Promise<void> {
  const client = createClient(baseUrl());
  while ((await own.store.now()) <= instant) await goOn(client);
}

test('a municipality that is silent to the end: both its contacts are asked, then the contract managers hear whom to call', async () => {
  const [silent] = (await stepsOf('veerhuis', 'input')).filter(({ organisation }) => organisation === SILENT);
  const dueAt = silent?.dueAt ?? 0;
  await travelPast(dueAt + DAY);
  const about = /inbreng gevraagd|nog \d aanbieders/i;
  expect(await told(about, dueAt)).toEqual([
    expect.stringMatching(/^-\d+ Frederik Bosman: Inbreng gevraagd, uiterlijk DATUM: 7 aanbieders$/),
    '-5 Frederik Bosman: Herinnering: nog 7 aanbieders, uiterlijk DATUM',
    '-3 Loes Kramer: Herinnering: nog 7 aanbieders, uiterlijk DATUM',
    '-1 Frederik Bosman: Herinnering: nog 7 aanbieders, uiterlijk DATUM',
  ]);
  // What else a contract manager hears that morning, and so the subject, depends on the day on which this is played.
  const calls = (await readMailbox(mailboxUrl())).filter(({ text }) => /Bel even: Frederik/.test(text));
  expect(await namesAndDays(calls, dueAt)).toEqual(['-1 Noor van Dalen', '-1 Teun Brouwer']);
  const [call] = calls;
  expect(call?.text).toMatch(/Bel even: Frederik Bosman, 035-555 01 \d\d, of Loes Kramer, 035-555 01 \d\d\./);
  expect(call?.text).toMatch(/Na \w+ \d+ \w+ \d{4} gaat het vanzelf verder, zonder dit antwoord\./);
  const larens = await Promise.all(planned.map(({ key }) => stepsOf(key, 'input')));
  const mine = larens.flat().filter(({ organisation }) => organisation === SILENT);
  expect(mine.map(({ task }) => (task.status === 'concluded' ? task.outcome : task.status))).toEqual(
    planned.map(() => 'no-response'),
  );
});

test('a conversation that nobody plans: the manager hears it on the day of the definition, and then has to discuss it', async () => {
  const [plan] = await stepsOf(UNPLANNED, 'plan');
  const { contractManager, policyAdviser } = await duoOf(UNPLANNED);
  expect((await told(/(plannen|bespreken) – De Oever/, plan?.dueAt ?? 0)).slice(0, 6)).toEqual([
    `-1 ${contractManager.name}: Herinnering: Gesprek plannen – De Oever, uiterlijk DATUM`,
    `1 ${contractManager.name}: Te laat: Gesprek plannen – De Oever`,
    `3 ${policyAdviser.name}: Te laat: Gesprek plannen – De Oever (${contractManager.name})`,
    '5 Carlijn Westra: Jouw hulp gevraagd: Gesprek plannen – De Oever',
    '10 Carlijn Westra: Stilstand bespreken – De Oever, uiterlijk DATUM',
    '12 Carlijn Westra: Herinnering: Stilstand bespreken – De Oever, uiterlijk DATUM',
  ]);
});

test('the mail server is down for three days: what waits leaves once, in one mail, with what is so by then', async () => {
  const { product, store } = own;
  await product.killProcess('mail');
  const from = await store.now();
  await planFor(UNPLANNED, addWorkingDays(addDays(await demoToday(), DAYS_AHEAD), 0, calendar));
  await travel({ days: 3 });
  expect((await store.mailFigures()).ready).toBeGreaterThan(0);
  await product.restart('mail');
  await eventually(async () => (await store.mailFigures()).ready === 0, 120);
  const sent = await sentSince(from);
  const perPerson = sent.map(({ person }) => person).sort();
  expect(perPerson).toEqual([...new Set(perPerson)]);
  // Every municipality was asked about the conversation that now has its date.
  expect(sent.filter(({ subject }) => subject.startsWith('Inbreng gevraagd'))).toHaveLength(
    MUNICIPALITIES.length,
  );
  const ids = (await readMailbox(mailboxUrl())).map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what stood still goes on: the review of it ends by itself, and nobody is reminded of it', async () => {
  const from = await own.store.now();
  const [plan] = await stepsOf(UNPLANNED, 'plan');
  const reviews = await own.store.collections.processes.find({ 'subject.about': plan?._id ?? '' });
  expect(reviews.map(({ definition, status }) => [definition, status])).toEqual([
    ['stall-review', 'withdrawn'],
  ]);
  await travel({ days: 2 });
  const subjects = (await sentSince(from)).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject.includes('Stilstand bespreken – De Oever'))).toEqual([]);
});

test('the worker stands still for two weeks: everybody hears once of all that was missed, and no rung fires twice', async () => {
  const { product, store } = own;
  const [input] = await stepsOf(UNPLANNED, 'input');
  const dueAt = input?.dueAt ?? 0;
  const lastDay = toAmsterdamDate(dueAt);
  // By then the reminders to both contacts and the word to the contract manager were due, on three mornings.
  const back = atAmsterdam(addWorkingDays(lastDay, -1, calendar), '10:00');
  await travel({ days: Math.floor((back - TWO_WEEKS - (await store.now())) / DAY) });
  await product.killProcess('worker');
  const from = await store.now();
  await store.shiftClock((await store.readSettings()).clockOffset + back - from);
  await product.restart('worker');
  await travelPast(atAmsterdam(lastDay, '08:00'));

  const sent = await sentSince(from);
  const readers = sent.map(({ person }) => person).sort();
  expect(readers).toEqual([...new Set(readers)]);
  const officers = people.filter(({ role }) => role === 'municipalOfficer').map(({ person }) => person);
  const asked = sent.filter(
    ({ subject }) => subject === 'Herinnering: inbreng voor De Oever, uiterlijk vandaag',
  );
  expect(asked.map(({ person }) => person).sort()).toEqual(officers.sort());
  const { contractManager } = await duoOf(UNPLANNED);
  const told = sent.find(({ person }) => person === contractManager.person);
  expect(told?.text.match(/^- Gemeente [\w ]+: Inbreng geven – De Oever, uiterlijk vandaag/gm)).toHaveLength(
    MUNICIPALITIES.length,
  );

  const events = await store.collections.events.find({});
  const fired = events.flatMap(({ processId, event }) =>
    'rung' in event ? [`${processId} ${event.taskId} ${event.rung}`] : [],
  );
  expect(new Set(fired).size).toBe(fired.length);
});
