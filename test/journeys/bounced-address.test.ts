import type { Browser, Page } from 'playwright-core';
import { paths } from '../../api/paths';
import { refuseMailTo } from '../quarter/mailbox';
import { type Task, tasksOf } from '../quarter/tasks';
import { newVisitor, openBrowser, type Visitor } from '../support/browser';
import {
  clientAs,
  contactsOf,
  type DemoPerson,
  demoPeople,
  travel,
  travelUntil,
  visitAs,
} from '../support/demo';
import { pressMain } from '../support/journey';
import { lastInvitation, mailsTo } from '../support/mailbox';
import { moveToOwnProduct, type OwnProduct } from '../support/own-product';
import { expectGood } from '../support/page-checks';
import { mailboxUrl } from '../support/place';
import { askedRound } from '../support/rounds';
import { fillField } from '../support/staff';
import { checkAndSend, complaints, mainText } from '../support/staff-pages';

jest.setTimeout(300_000);

const NEW_ADDRESS = 'frederik@nieuw-laren.example';
const FOUND = 'ilse.mulder@eemnes.example';

let browser: Browser;
let quarter: string;
let laren: { first: DemoPerson; second: DemoPerson };
let eemnes: { first: DemoPerson; second: DemoPerson };

let own: OwnProduct;
beforeAll(async () => {
  own = await moveToOwnProduct();
  browser = await openBrowser();
  laren = await contactsOf('laren');
  eemnes = await contactsOf('eemnes');
  await refuseMailTo(mailboxUrl(), [laren.first.email, eemnes.first.email, eemnes.second.email]);
  ({ quarter } = await askedRound('laren', { at: laren.second.email }));
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await own?.close();
});

/** The open tasks of a step that the team has, each with who has it. */
async function teamTasks(step: string): Promise<{ task: Task; person: DemoPerson }[]> {
  const managers = (await demoPeople()).filter(({ role }) => role === 'contractManager');
  const all = await Promise.all(
    managers.map(async (person) =>
      (await tasksOf(await clientAs(person)))
        .filter((task) => task.step === step && task.quarter === quarter)
        .map((task) => ({ task, person })),
    ),
  );
  return all.flat();
}

async function openAs(person: DemoPerson, task: Task): Promise<Visitor> {
  const visitor = await visitAs(browser, person);
  await visitor.page.goto(paths.task(task.id));
  return visitor;
}

const choose = (page: Page, label: string): Promise<void> => page.getByLabel(label).check();

describe('the first contact of a municipality cannot be mailed', () => {
  test('the second gets the request instead, once, and is told for whom it is', async () => {
    expect(await mailsTo(laren.first.email)).toEqual([]);
    const told = (await mailsTo(laren.second.email)).filter(({ text }) => text.includes(laren.first.name));
    expect(told).toHaveLength(1);
    expect(told[0]?.subject).toMatch(/^Inbreng gevraagd/);
    expect(told[0]?.text).toContain(`Deze mail is voor ${laren.first.name} (nu niet bereikbaar)`);
  });

  test('one contract manager is asked once, sees what happened, and gives the new address', async () => {
    const tasks = (await teamTasks('repair')).filter(({ task }) => task.id.includes(laren.first.person));
    expect(tasks).toHaveLength(1);
    const [asked] = tasks;
    if (!asked) throw new Error('nobody was asked');
    const subject = `Contactgegevens herstellen – ${laren.first.name}, gemeente Laren`;
    await travelUntil(async () => {
      const texts = (await mailsTo(asked.person.email)).map((mail) => `${mail.subject} ${mail.text}`);
      return texts.some((text) => text.includes(subject));
    });

    const { page, leave } = await openAs(asked.person, asked.task);
    const text = await mainText(page);
    expect(text).toContain(laren.first.email);
    expect(text).toContain('De mailserver van de ontvanger kent dit adres niet.');
    expect(text).toContain('Wij sturen niets meer naar dit adres tot het is hersteld.');
    expect(text).toContain(laren.second.name);
    await expectGood(page, 'taak-contact-herstellen');

    await choose(page, 'Deze persoon heeft een ander e-mailadres');
    await fillField(page, 'newEmail', laren.second.email);
    await pressMain(page);
    expect(await complaints(page)).toContain(`Dit is het adres van ${laren.second.name}.`);
    await fillField(page, 'newEmail', NEW_ADDRESS);
    await checkAndSend(page);
    expect(await mainText(page)).toMatch(/Gegevens bewaren|verstuurd|gedaan/i);
    await leave();
  });

  test('the mail arrives at the new address, with a link that works', async () => {
    const invitation = `input:laren:${quarter}`;
    await travelUntil(async () => (await lastInvitation(NEW_ADDRESS, invitation)) !== null);
    const { page, leave } = await newVisitor(browser);
    await page.goto((await lastInvitation(NEW_ADDRESS, invitation)) ?? '');
    expect(await mainText(page)).toContain('Laren');
    await leave();
    expect(
      await teamTasks('repair').then((all) => all.filter(({ task }) => task.id.includes(laren.first.person))),
    ).toEqual([]);
  });
});

describe('nobody at a municipality can be mailed', () => {
  test('a contract manager is asked to find somebody, who then gets what was kept', async () => {
    const [asked, ...more] = (await teamTasks('find')).filter(({ task }) => task.id.includes('eemnes'));
    expect(more).toEqual([]);
    if (!asked) throw new Error('nobody was asked');
    const { page, leave } = await openAs(asked.person, asked.task);
    await page.goto(paths.round(quarter));
    expect(await mainText(page)).toMatch(/Contactpersoon zoeken \(Eemnes\)/);
    await page.goto(paths.task(asked.task.id));
    const text = await mainText(page);
    expect(text).toContain(eemnes.first.name);
    expect(text).toContain(eemnes.second.name);
    expect(text).toMatch(/wachten \d+ berichten/);
    await expectGood(page, 'taak-contact-zoeken');
    await choose(page, 'Niet nodig: er is weer iemand bereikbaar');
    await pressMain(page);
    expect(await complaints(page)).toContain('Er is nog niemand bereikbaar.');
    await choose(page, 'Ja, er is een nieuwe contactpersoon');
    await fillField(page, 'name', 'Ilse Mulder');
    await fillField(page, 'email', FOUND);
    await checkAndSend(page);
    await leave();
    await travel('next');
    await travelUntil(async () => (await lastInvitation(FOUND, `input:eemnes:${quarter}`)) !== null);
  });
});
