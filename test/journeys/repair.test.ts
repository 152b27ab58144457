import { paths } from '../../api/paths';
import { addDays } from '../../domain/time/amsterdam';
import { headingOf, pressMain } from '../support/journey';
import { expectGood } from '../support/page-checks';
import { follow, openStage, REASON, type Stage } from '../support/repair';
import { confirmAll, fillField } from '../support/staff';
import { complaints, mainText } from '../support/staff-pages';

jest.setTimeout(300_000);

const PROVIDER = 'heidebaken';

let stage: Stage;
const cycle = () => stage.cycle;
const plan = () => paths.task(`cycle:${PROVIDER}:${stage.quarter}:plan:2`);

/** One repair as a row: where it begins, what it asks, what it says before and after. */
type Row = {
  name: string;
  /** Where its link stands, and the words of the link. */
  from: () => string;
  link: string;
  fields?: () => Record<string, string>;
  /** What one reads after pressing the main button with nothing filled in. */
  empty?: RegExp;
  consequence: RegExp;
  done: RegExp;
  /** What the page it came from then says, and the history of the cycle. */
  after?: RegExp;
  history: RegExp;
};

const rows: readonly Row[] = [
  {
    name: 'an extra reminder',
    from: () => stage.input('laren'),
    link: 'Herinner nu',
    consequence: /[Gg]emeente Laren[\s\S]*Extra herinnering: Inbreng geven/,
    done: /De herinnering aan gemeente Laren staat klaar/,
    history: /Extra herinnering aan gemeente Laren/,
  },
  {
    name: 'more time',
    from: () => stage.input('laren'),
    link: 'Uitstellen',
    fields: () => ({ date: addDays(stage.today, 40), reason: REASON }),
    empty: /Nieuwe uiterste dag[\s\S]*Reden/,
    consequence: /Termijnen die verschuiven[\s\S]*Inbreng geven[\s\S]*Meer tijd: Inbreng geven/,
    done: /De taak is uitgesteld tot en met/,
    history: /uitgesteld tot en met/,
  },
  {
    name: 'going on without an answer',
    from: () => stage.input('eemnes'),
    link: 'Overslaan',
    fields: () => ({ reason: REASON }),
    empty: /Reden/,
    consequence: /Niemand krijgt hier een mail over/,
    done: /De taak is overgeslagen/,
    after: /Overgeslagen op/,
    history: /Inbreng geven, gemeente Eemnes: overgeslagen/,
  },
  {
    name: 'another contact of a municipality',
    from: () => stage.input('huizen'),
    link: 'Aan een ander geven',
    fields: () => ({ person: '*', reason: REASON }),
    empty: /Wie krijgt de taak\?[\s\S]*Reden/,
    consequence: /Gevraagd: Inbreng geven/,
    done: /De taak is nu van/,
    history: /Inbreng geven: van de eerste contactpersoon naar/,
  },
  {
    name: 'a question to a municipality',
    from: cycle,
    link: 'Extra vraag stellen',
    fields: () => ({
      person: 'wijdemeren',
      title: 'Wachtlijst',
      question: REASON,
      date: addDays(stage.today, 20),
    }),
    empty: /Aan wie\?[\s\S]*Onderwerp[\s\S]*Wat wil je vragen\?[\s\S]*Antwoord uiterlijk/,
    consequence: /Extra vraag[\s\S]*Gemeente Wijdemeren[\s\S]*Gevraagd: Extra vraag/,
    done: /De vraag aan gemeente Wijdemeren staat klaar/,
    history: /Extra vraag gesteld aan gemeente Wijdemeren/,
  },
  {
    name: 'a remark',
    from: cycle,
    link: 'Opmerking maken',
    fields: () => ({ reason: REASON }),
    empty: /Opmerking/,
    consequence: /Niemand krijgt hier een mail over/,
    done: /De opmerking staat bij wat er is gebeurd/,
    history: /Opmerking/,
  },
  {
    name: 'a rest',
    from: cycle,
    link: 'Stilzetten',
    fields: () => ({ date: addDays(stage.today, 100), reason: REASON }),
    empty: /Stilzetten tot en met[\s\S]*Reden/,
    consequence: /geen herinneringen[\s\S]*Was uiterlijk[\s\S]*Dit staat stil[\s\S]*Dit gaat weer verder/,
    done: /De cyclus staat stil tot en met/,
    after: new RegExp(`Staat stil tot en met .*: ${REASON}`),
    history: /Stilgezet tot en met/,
  },
  {
    name: 'going on',
    from: cycle,
    link: 'Ga weer verder',
    consequence: /Dit gaat weer verder/,
    done: /De cyclus loopt weer/,
    after: /Wacht op/,
    history: /Weer verder gegaan/,
  },
  {
    name: 'going back',
    from: cycle,
    link: 'Terugzetten',
    fields: () => ({ step: 'plan', reason: REASON }),
    empty: /Terug naar welke stap\?[\s\S]*Reden/,
    consequence: /open taken vervallen[\s\S]*Gesprek plannen/,
    done: /De cyclus is terug bij: Gesprek plannen/,
    after: /Wacht op jou/,
    history: /Teruggezet naar Gesprek plannen/,
  },
  {
    name: 'a colleague',
    from: plan,
    link: 'Aan een ander geven',
    fields: () => ({ person: stage.duo.policyAdviser.person, reason: REASON }),
    empty: /Wie krijgt de taak\?[\s\S]*Reden/,
    consequence: /Overgedragen: Gesprek plannen[\s\S]*Gevraagd: Gesprek plannen/,
    done: /De taak is nu van/,
    after: /Deze taak is van/,
    history: /Gesprek plannen: van .* naar/,
  },
  {
    name: 'back to whose it is',
    from: plan,
    link: 'Teruggeven',
    consequence: /Gevraagd: Gesprek plannen/,
    done: /De taak is teruggegeven/,
    after: new RegExp(`Teruggezet door [\\s\\S]*${REASON}`),
    history: /Gesprek plannen: van .* naar/,
  },
  {
    name: 'no cycle at all',
    from: cycle,
    link: 'Cyclus intrekken',
    fields: () => ({ reason: REASON }),
    empty: /Reden/,
    consequence: /open taa?k(en)? verva[\s\S]*Dit is ingetrokken[\s\S]*niet terugdraaien/,
    done: /De cyclus is ingetrokken/,
    after: /Ingetrokken op/,
    history: /Cyclus ingetrokken/,
  },
];

beforeAll(async () => {
  stage = await openStage(PROVIDER);
}, 300_000);
afterAll(() => stage?.close());

/** From the link to what the history of the cycle then says. */
async function play(row: Row): Promise<void> {
  const { page } = stage.manager;
  await page.goto(row.from());
  await expectGood(page);
  await follow(page, row.link);
  expect(await headingOf(page)).toBe(row.link);
  await expectGood(page);
  if (row.fields) {
    await pressMain(page);
    expect(await complaints(page)).toMatch(row.empty ?? /./);
    await expectGood(page);
    for (const [key, value] of Object.entries(row.fields())) {
      const field = page.locator(`[name="data[${key}]"]`);
      const isChoice = (await page.locator(`select[name="data[${key}]"]`).count()) > 0;
      if (!isChoice) await fillField(page, key, value);
      else await field.selectOption(value === '*' ? { index: 1 } : value);
    }
    await pressMain(page);
  }
  expect(await mainText(page)).toMatch(/Er is nog niets veranderd/);
  expect(await mainText(page)).toMatch(row.consequence);
  await expectGood(page);
  await confirmAll(page);
  await pressMain(page);
  expect(await mainText(page)).toMatch(row.done);
  if (row.after) expect(await mainText(page)).toMatch(row.after);
  await expectGood(page);
  await page.goto(cycle());
  expect(await mainText(page)).toMatch(row.history);
  if (row.fields) expect(await mainText(page)).toContain(REASON);
}

describe('a cycle that does not get on is helped by who runs it', () => {
  test.each(rows)('$name: asked, shown, done and told', play);
});
