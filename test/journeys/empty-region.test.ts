import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { quarterToOpen } from '../../api/rounds/next-opening';
import { addDays, toAmsterdamDate } from '../../domain/time/amsterdam';
import { addWorkingDays } from '../../domain/time/working-days';
import { cycleId } from '../../workflows/contract';
import { openBrowser, type Visitor } from '../support/browser';
import { eventually } from '../support/eventually';
import { bringMailForward, firstManager, newRegion, signInByMail } from '../support/first-day';
import { headingOf, pressMain } from '../support/journey';
import { lastInvitation } from '../support/mailbox';
import { type OwnProduct, openOwnProduct } from '../support/own-product';
import { expectGood } from '../support/page-checks';
import { addPerson } from '../support/people';
import { fillField, fillPlanning } from '../support/staff';
import { checkAndSend, complaints, mainText as main } from '../support/staff-pages';

jest.setTimeout(240_000);

const { manager: MANAGER, team, officer, neighbour, providerContact, successor } = newRegion;
const [planner] = team;

let own: OwnProduct;
let browser: Browser;
let manager: Visitor;

beforeAll(async () => {
  own = await openOwnProduct({ DEMO: 'false' });
  Object.assign(process.env, own.product.addresses);
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await own?.close();
});

test('the command adds the first manager, and says where to sign in', async () => {
  const said = await firstManager(own.product.addresses, ['--name', MANAGER.name, '--email', MANAGER.email]);
  expect([said.code, said.err]).toEqual([0, '']);
  expect(said.out).toContain(`${process.env.BASE_URL}${paths.signIn} with ${MANAGER.email}`);
});

test('the manager signs in by mail and reads what to do, in order', async () => {
  manager = await signInByMail(browser, MANAGER.email);
  const { page } = manager;
  expect(await headingOf(page)).toBe('Stand van de ronde');
  const text = await main(page);
  expect(text).toMatch(/De regio inrichten: 0 van 3 stappen in orde/);
  expect(text).toMatch(/Gemeenten[\s\S]*Team[\s\S]*Aanbieders[\s\S]*De eerste ronde/);
  expect(text).toMatch(/gaat vanzelf open op/);
  expect(await page.getByText('Ronde openen', { exact: true }).count()).toBe(0);
  await expectGood(page, 'lege-regio');
});

test('every page of an empty region says what to do', async () => {
  const { page } = manager;
  for (const [address, says] of [
    [paths.contacts, /Voeg eerst de gemeenten toe/],
    [paths.settings, /Er doen 0 gemeenten mee, en 0 aanbieders/],
    [paths.team, /Marijke Postma/],
    [paths.tasks, /./],
    [paths.trend, /./],
    [paths.providerAdd, /Voeg eerst de gemeenten toe/],
  ] as const) {
    await page.goto(address);
    expect(await main(page)).toMatch(says);
    await expectGood(page);
  }
});

test('a round cannot be opened by hand either, and the page says what is missing and where', async () => {
  const { page } = manager;
  const quarter = quarterToOpen([], Date.now());
  if (quarter === null) throw new Error('an empty region can always begin');
  const reply = await page.request.post(paths.roundOpen(quarter), {
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  });
  expect(reply.status()).toBe(409);
  expect(await reply.text()).toMatch(/Er zijn nog geen gemeenten[\s\S]*Er zijn nog geen aanbieders/);
  expect(await own.store.listQuarters()).toEqual([]);
});

test('municipalities are added with their contacts, after all that is wrong was named at once', async () => {
  const { page } = manager;
  await page.goto(paths.rounds);
  await page.getByRole('link', { name: 'Alle 7 gemeenten van de regio toevoegen' }).click();
  expect(await main(page)).toMatch(/Er is nog niets veranderd[\s\S]*Gemeente Gooise Meren, 61\.003 inwoners/);
  await expectGood(page, 'gemeenten-toevoegen');
  await page.goto(paths.rounds);
  await page.getByRole('link', { name: 'Eén gemeente toevoegen' }).click();
  await fillField(page, 'inhabitants', '41.196');
  await pressMain(page);
  expect(await complaints(page)).toMatch(/Naam van de gemeente/);
  await fillField(page, 'name', 'Huizen');
  await pressMain(page);
  expect(await complaints(page)).toMatch(/heel getal zonder punt/);
  expect(await page.locator('[name="data[name]"]').inputValue()).toBe('Huizen');
  await expectGood(page);
  await fillField(page, 'inhabitants', '41196');
  await pressMain(page);
  expect(await main(page)).toMatch(/Er is nog niets veranderd[\s\S]*41\.196 inwoners[\s\S]*volgende ronde/);
  await expectGood(page, 'gemeente-toevoegen-controle');
  await pressMain(page);
  expect(await main(page)).toMatch(/Gemeente Huizen is toegevoegd[\s\S]*Niemand bereikbaar/);
  await page.getByRole('link', { name: 'Contactpersoon toevoegen' }).click();
  await addPerson(page, officer);
  expect(await main(page)).toMatch(/Ria Kok is toegevoegd/);

  await page.goto(paths.municipalityAdd);
  await fillField(page, 'name', 'huizen');
  await fillField(page, 'inhabitants', '1');
  await pressMain(page);
  expect(await complaints(page)).toMatch(/Er is al een organisatie met deze naam/);
  await fillField(page, 'name', 'Laren');
  await fillField(page, 'inhabitants', '11474');
  await pressMain(page);
  await pressMain(page);
  await page.goto(paths.rounds);
  expect(await main(page)).toMatch(/Nog niet af[\s\S]*Gemeente Laren heeft geen contactpersoon/);
  await expectGood(page, 'regio-inrichten');
  await page.getByRole('link', { name: 'Contactpersoon van Laren toevoegen' }).click();
  await addPerson(page, neighbour);
});

test('the team is added, and is told what its role means', async () => {
  const { page } = manager;
  await page.goto(paths.rounds);
  for (const somebody of team) {
    await page.goto(paths.rounds);
    await page.getByRole('link', { name: 'Collega toevoegen' }).first().click();
    await addPerson(page, somebody);
    expect(await main(page)).toContain(`${somebody.name} is toegevoegd.`);
  }
  await page.goto(paths.rounds);
  expect(await main(page)).toMatch(/1 contractmanager, 1 beleidsadviseur en 1 manager/);
});

test('a provider is added with locations and its duo', async () => {
  const { page } = manager;
  await page.getByRole('link', { name: 'Aanbieder toevoegen' }).click();
  await fillField(page, 'name', 'Het Baken');
  await pressMain(page);
  expect(await complaints(page)).toMatch(/Partnerschap van DJI[\s\S]*Contractmanager/);
  await page.locator('[name="data[partnership]"][value="strategic"]').check();
  await page.getByRole('button', { name: /Locatie toevoegen/ }).click();
  await page.locator('[name="data[locations][0][location]"]').fill('Baken Noord');
  await page.locator('[name="data[locations][0][municipality]"]').selectOption('huizen');
  await page.locator('[name="data[contractManager]"]').selectOption({ label: 'Sander Wolff' });
  await page.locator('[name="data[policyAdviser]"]').selectOption({ label: 'Fenna de Boer' });
  await expectGood(page, 'aanbieder-toevoegen');
  await pressMain(page);
  expect(await main(page)).toMatch(
    /Sander Wolff wordt contractmanager van Het Baken[\s\S]*Baken Noord \(Huizen\)/,
  );
  await page.getByRole('button', { name: 'Wijzigen' }).click();
  expect(await page.locator('[name="data[locations][0][location]"]').inputValue()).toBe('Baken Noord');
  await pressMain(page);
  await expectGood(page, 'aanbieder-toevoegen-controle');
  await pressMain(page);
  expect(await main(page)).toMatch(/Het Baken is toegevoegd\. Voeg nu een contactpersoon toe/);
  await page.goto(paths.rounds);
  expect(await main(page)).toMatch(/Het Baken heeft geen contactpersoon/);
  await page.getByRole('link', { name: 'Contactpersoon van Het Baken toevoegen' }).click();
  await addPerson(page, providerContact);
});

test('what was added can be changed, and the page says what that does not do', async () => {
  const { page } = manager;
  await page.goto(paths.contacts);
  await page.getByRole('link', { name: 'Gemeente Laren' }).click();
  await page.getByRole('link', { name: 'Gemeente wijzigen' }).click();
  await fillField(page, 'inhabitants', '11500');
  await pressMain(page);
  expect(await main(page)).toMatch(/11\.500[\s\S]*Cycli die lopen, gaan gewoon door/);
  await pressMain(page);
  expect(await own.store.organisation('laren')).toMatchObject({ name: 'Laren', inhabitants: 11_500 });
  await page.goto(paths.settings);
  await expectGood(page, 'instellingen');
});

test('the round is opened, once everything is there, and the first conversation is planned', async () => {
  const { page } = manager;
  await page.goto(paths.rounds);
  expect(await main(page)).toMatch(/3 van 3 stappen in orde/);
  await expectGood(page, 'regio-klaar');
  await page.getByText('Ronde openen', { exact: true }).click();
  await page.getByRole('button', { name: /Ja, open de ronde/ }).click();
  await page.waitForLoadState();
  expect(await main(page)).toMatch(/is open: 1 cyclus is begonnen/);
  expect(await main(page)).not.toMatch(/De regio inrichten/);
  const [quarter = ''] = await own.store.listQuarters();
  const cycle = await own.store.processView(cycleId('het-baken', quarter));
  expect(cycle?.state.municipalities).toEqual(['huizen', 'laren']);

  const office = await signInByMail(browser, planner.email);
  await office.page
    .getByRole('link', { name: /Gesprek plannen/ })
    .first()
    .click();
  const calendar = await own.store.workingCalendar();
  await fillPlanning(office.page, addWorkingDays(addDays(toAmsterdamDate(Date.now()), 40), 1, calendar));
  await checkAndSend(office.page);
  await office.leave();
});

test('the municipality gets its mail, and the link in it leads to its page', async () => {
  const [quarter = ''] = await own.store.listQuarters();
  const asked = await own.store.personByEmail(officer.email);
  await eventually(async () => (await own.store.waitingNotices(asked?._id ?? '')).length > 0);
  await bringMailForward(own, asked?._id ?? '');
  const visitor = await browser.newPage();
  await visitor.goto(await eventually(() => lastInvitation(officer.email, `input:huizen:${quarter}`)));
  await visitor.waitForLoadState();
  expect(await main(visitor)).toMatch(/Het Baken[\s\S]*In uw gemeente: Baken Noord/);
  await expectGood(visitor);
  await visitor.close();
});

test('another contract manager is for the cycles that still come, and the page says so', async () => {
  const { page } = manager;
  await page.goto(paths.contactAdd('regio'));
  await addPerson(page, successor);
  await page.goto(paths.organisationChange('het-baken'));
  await page.locator('[name="data[contractManager]"]').selectOption({ label: 'Olga Smit' });
  await pressMain(page);
  expect(await main(page)).toMatch(
    /loopt al en houdt Sander Wolff als contractmanager[\s\S]*Olga Smit wordt contractmanager van Het Baken, voor de cycli die nog beginnen/,
  );
  await expectGood(page, 'aanbieder-wijzigen-controle');
  await pressMain(page);
  const [quarter = ''] = await own.store.listQuarters();
  const cycle = await own.store.processView(cycleId('het-baken', quarter));
  const sander = await own.store.personByEmail(planner.email);
  expect(cycle?.state.people.contractManager).toBe(sander?._id);
});

test('nobody but the manager adds organisations', async () => {
  const { page, leave } = await signInByMail(browser, planner.email);
  for (const address of [paths.municipalityAdd, paths.providerAdd, paths.organisationChange('laren')]) {
    const reply = await page.goto(address);
    expect([address, reply?.status()]).toEqual([address, 403]);
  }
  await page.goto(paths.contacts);
  expect(await page.getByRole('link', { name: 'Gemeente toevoegen' }).count()).toBe(0);
  await leave();
});
