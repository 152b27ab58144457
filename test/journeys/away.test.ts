import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { addDays, type IsoDate } from '../../domain/time/amsterdam';
import { formatDay } from '../../domain/time/dutch-dates';
import { tasksOf } from '../quarter/tasks';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import {
  clientAs,
  contactsOf,
  type DemoPerson,
  demoPeople,
  demoPerson,
  demoToday,
  travel,
  travelUntil,
  visitAs,
} from '../support/demo';
import { headingOf, pressMain } from '../support/journey';
import { lastInvitation, mailsTo } from '../support/mailbox';
import { moveToOwnProduct, type OwnProduct } from '../support/own-product';
import { expectGood } from '../support/page-checks';
import { addPerson, fillAbsence } from '../support/people';
import { askedRound } from '../support/rounds';
import { duoOf, fillField, freshRound, planConversation, tasksAbout } from '../support/staff';
import { complaints, mainText as main } from '../support/staff-pages';

jest.setTimeout(420_000);

const PROVIDER = 'veerhuis';
const DAYS_AWAY = 9;

let browser: Browser;
/** Who is away, the deputy who is away too, and the deputy of the deputy. */
let absent: DemoPerson;
let deputy: DemoPerson;
let third: DemoPerson;
let manager: DemoPerson;
let quarter: string;
let until: IsoDate;

let own: OwnProduct;
beforeAll(async () => {
  own = await moveToOwnProduct();
  browser = await openBrowser();
  quarter = await freshRound([PROVIDER]);
  ({ contractManager: absent, colleague: deputy, policyAdviser: third } = await duoOf(PROVIDER));
  manager = await demoPerson({ role: 'manager' });
  until = addDays(await demoToday(), DAYS_AWAY);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await own?.close();
});

const visit = (person: DemoPerson): Promise<Visitor> => visitAs(browser, person);

/** The steps of the provider's round that somebody has to do, as the interface lists them. */
const stepsOf = async (person: DemoPerson): Promise<string[]> =>
  (await tasksAbout(person, { provider: PROVIDER, quarter })).map(({ step }) => step);

describe('an absent deputy of an absent person', () => {
  test('somebody gives through that he is away, and sees first what follows', async () => {
    const { page, leave } = await visit(absent);
    await page.goto(paths.me);
    expect(await headingOf(page)).toBe('Mijn gegevens');
    await expectGood(page, 'mijn-gegevens');
    await page.getByRole('link', { name: 'Afwezigheid doorgeven' }).click();
    await pressMain(page);
    expect(await complaints(page)).toMatch(/Eerste dag/);
    await fillAbsence(page, { until, deputy });
    await expectGood(page, 'afwezig');
    await pressMain(page);
    expect(await main(page)).toMatch(`gaan jouw taken en je mail naar ${deputy.name}`);
    await expectGood(page, 'afwezig-controle');
    await pressMain(page);
    expect(await main(page)).toMatch(/Nu afwezig/);
    expect(await main(page)).toMatch(deputy.name);
    await page.goto(paths.tasks);
    expect(await main(page)).toMatch(`Je staat als afwezig tot en met ${formatDay(until)}`);
    await leave();
  });

  test('the manager enters it for the deputy, and then a third does the work', async () => {
    const { page, leave } = await visit(manager);
    await page.goto(paths.absence(deputy.person));
    await fillAbsence(page, { until, deputy: third });
    await pressMain(page);
    expect(await main(page)).toMatch(third.name);
    await pressMain(page);
    expect(await headingOf(page)).toBe('Team');
    expect(await main(page)).toMatch(`Afwezig, ${third.name} vervangt`);
    await expectGood(page, 'team');
    await leave();
    expect(await stepsOf(third)).toContain('plan');
    expect(await stepsOf(deputy)).not.toContain('plan');
  });

  test('he sees for whom, everybody sees both names, and the mail says so', async () => {
    const { page, leave } = await visit(third);
    await page.goto(paths.tasks);
    expect(await main(page)).toMatch(`Namens ${absent.name}, afwezig tot en met ${formatDay(until)}`);
    await expectGood(page, 'taken-vervangen');
    await page.goto(paths.cycle({ provider: PROVIDER, quarter }));
    expect(await main(page)).toMatch(`${absent.name} (afwezig, jij vervangt)`);
    await leave();
    const heard = async () =>
      (await mailsTo(third.email)).filter(({ text }) => text.includes(`(namens ${absent.name})`));
    await travelUntil(async () => (await heard()).length > 0);
    const [mail] = await heard();
    expect(mail?.text).toMatch('Je vervangt');
    expect(mail?.text).toMatch(`${absent.name} (afwezig tot en met ${formatDay(until)})`);
    const told = (await mailsTo(absent.email)).filter(({ text }) =>
      text.includes('Gesprek plannen – Veerhuis'),
    );
    expect(told).toEqual([]);
  });

  test('he does the task, and the history says in whose place', async () => {
    await planConversation(PROVIDER, quarter, third);
    const { page, leave } = await visit(third);
    await page.goto(paths.cycle({ provider: PROVIDER, quarter }));
    expect(await main(page)).toMatch(
      `${third.name}, namens ${absent.name} (afwezig tot en met ${formatDay(until)})`,
    );
    await leave();
  });

  test('when all are back, nothing is left with him', async () => {
    await travel({ days: DAYS_AWAY });
    const { page, leave } = await visit(third);
    await page.goto(paths.tasks);
    expect(await main(page)).not.toMatch(/Namens /);
    await page.goto(paths.team);
    expect(await main(page)).toMatch(/Niemand is afwezig/);
    await leave();
  });
});

describe('somebody who leaves', () => {
  const name = 'Lotte Prins';
  const email = 'lotte.prins@regio.example';

  test('a new colleague is added, takes work over, and leaves it to a successor in one step', async () => {
    const { page, leave } = await visit(manager);
    await page.goto(paths.contactAdd('regio'));
    const functionTitle = 'Contractmanager forensische zorg';
    await addPerson(page, { name, email, functionTitle, phone: '035-555 01 99', role: 'contractManager' });
    expect(await main(page)).toMatch(name);
    const added = (await demoPeople()).find((person) => person.name === name);
    if (!added) throw new Error('the new colleague is not there');
    const open = (await tasksOf(await clientAs(absent))).find(({ organisation }) => organisation === 'regio');
    if (!open) throw new Error('no task to take over');
    await (await clientAs(added)).postForm(paths.taskClaim(open.id), {});

    await page.goto(paths.leave(added.person));
    await page.getByLabel(new RegExp(absent.name)).check();
    await fillField(page, 'reason', 'Andere baan.');
    await pressMain(page);
    expect(await main(page)).toMatch(`1 open taak gaat naar ${absent.name}.`);
    expect(await main(page)).toMatch(/Dit kun je niet terugdraaien/);
    await expectGood(page, 'vertrek-controle');
    const client = await clientAs(added);
    await pressMain(page);
    expect(await main(page)).toMatch(`Alles van ${name} is overgedragen aan ${absent.name}.`);
    expect(await main(page)).not.toMatch(email);
    await leave();

    expect((await tasksOf(await clientAs(absent))).map(({ id }) => id)).toContain(open.id);
    expect((await client.get('/api/v1/tasks')).status).toBe(401);
    expect((await demoPeople()).find((person) => person.email === email)).toBeUndefined();
    const history = await (await clientAs(absent)).get(paths.cycle(open));
    const text = await history.text();
    expect(text).toMatch(/Contractmanager forensische zorg \(vertrokken\)/);
    expect(text).not.toMatch(name);
  });

  test('everything for good shows per role what goes over', async () => {
    const { page, leave } = await visit(manager);
    await page.goto(paths.handOver(absent.person));
    await page.getByLabel(new RegExp(deputy.name)).check();
    await page.locator('[name="data[term]"][value="voorgoed"]').check();
    await fillField(page, 'reason', 'Herverdeling van aanbieders.');
    await expectGood(page, 'overdragen');
    await pressMain(page);
    expect(await main(page)).toMatch(`${deputy.name} wordt contractmanager van`);
    await expectGood(page, 'overdragen-controle');
    await leave();
  });
});

describe('contacts of organisations', () => {
  test('are listed with who gets the mail, corrected, and warned about when nobody is left', async () => {
    const { page, leave } = await visit(await demoPerson({ role: 'contractManager' }));
    await page.goto(paths.contacts);
    await expectGood(page, 'contacten');
    await page.goto(paths.contactsOf('huizen'));
    await expectGood(page, 'contacten-gemeente');
    const only = await demoPerson({ role: 'providerContact', organisation: 'veerhuis' });
    await page.goto(paths.contactLeft(only.person));
    expect(await main(page)).toMatch(/Veerhuis heeft dan niemand die we kunnen bereiken/);
    await expectGood(page);
    await page.goto(paths.contact(only.person));
    await fillField(page, 'phone', '035-555 01 77');
    await pressMain(page);
    expect(await main(page)).toMatch('Het telefoonnummer wordt: 035-555 01 77.');
    await pressMain(page);
    expect(await main(page)).toMatch('035-555 01 77');
    await leave();
  });

  test('a contact who is away has the mail for his municipality read by the other', async () => {
    const { first: officer, second: other } = await contactsOf('huizen');
    const { page, leave } = await visit(manager);
    await page.goto(paths.contactAbsence(officer.person));
    await fillAbsence(page, { until: addDays(await demoToday(), 350), deputy: other });
    await pressMain(page);
    await pressMain(page);
    expect(await main(page)).toMatch(`Afwezig, ${other.name} vervangt`);
    const words = `Deze mail is voor ${officer.name} (afwezig tot en met`;
    const told = async () => (await mailsTo(other.email)).some(({ text }) => text.includes(words));
    await askedRound('huizen', { at: other.email });
    expect(await told()).toBe(true);
    await page.goto(paths.contactsOf('huizen'));
    await page.getByRole('link', { name: /^Beëindigen/ }).click();
    await pressMain(page);
    expect(await main(page)).toMatch(/Voor zover bekend is niemand afwezig/);
    await leave();
  });

  test('an officer chooses from his mail how often he gets one, and the request itself always comes', async () => {
    const officer = await demoPerson({ role: 'municipalOfficer', organisation: 'huizen' });
    const mail = (await mailsTo(officer.email)).findLast(({ text }) =>
      text.includes('Kies wanneer u mail krijgt'),
    );
    const link = /Kies wanneer u mail krijgt:\s+(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const { page, leave } = await newVisitor(browser);
    await page.goto(link);
    expect(await headingOf(page)).toBe('Kies wanneer u mail krijgt');
    expect(await main(page)).toMatch(officer.name);
    await page.locator('[name="data[rhythm]"][value="alleen-te-laat"]').check();
    await expectGood(page, 'mail-kiezen');
    await pressMain(page);
    expect(await main(page)).toMatch(`Zo krijgt ${officer.name} voortaan mail.`);
    await page.locator('[name="data[rhythm]"][value="dagelijks"]').check();
    await pressMain(page);
    expect(await lastInvitation(officer.email, `input:huizen:${quarter}`)).not.toBeNull();
    await leave();
  });
});
