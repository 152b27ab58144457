import { renderToString } from 'preact-render-to-string';
import { visitorOf } from '../answers/answers.fixture';
import { Layout } from '../components/layout';
import { plannedCycle } from '../cycles/cycle.fixture';
import { allAssets, scriptHref } from '../styles/assets';
import { inputAnswer, minutesOf, overviewOf } from './overview.fixture';
import { OverviewPage } from './overview-page';
import { overviewRows } from './overview-rows';

const MOST_BYTES = 60_000;
const providers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `aanbieder-${letter}`);
const long =
  'Een afspraak met veel woorden die langer is dan in de tabel past, zodat hij wordt ingekort. '.repeat(4);

function page(): string {
  const cycles = providers.map((provider) => plannedCycle(provider));
  const previousAnswers = new Map(
    providers.map((provider) => [
      provider,
      [inputAnswer({ id: provider, organisation: 'huizen', data: { hasInput: 'ja', concerns: long } })],
    ]),
  );
  const previousMinutes = providers.map((provider) =>
    minutesOf(provider, [
      { title: 'Uitstroom', discussed: long, agreed: `<script>alert(1)</script>${long}` },
    ]),
  );
  const rows = overviewRows(overviewOf(cycles, { previousAnswers, previousMinutes }));
  const actor = visitorOf();
  return renderToString(
    <Layout title="Inbreng" actor={actor} demo={{ date: 'maandag' }} nav={[]} flash={null}>
      <OverviewPage
        municipalityName="Huizen"
        quarter="2027-Q1"
        rows={rows}
        actor={actor}
        requestIds={new Map(providers.map((provider) => [provider, '11111111-1111-4111-8111-111111111111']))}
      />
    </Layout>,
  );
}

test('the page with its stylesheet and script weighs at most 60 kB, uncompressed', () => {
  const [style, script] = allAssets();
  const bytes = [page(), style.body, script.body].map((text) => Buffer.byteLength(text));
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

test('what others typed is text, never markup', () => {
  const html = page();
  expect(html).toContain('&lt;script>alert(1)');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain(`<script src="${scriptHref()}" defer>`);
});

test('eight buttons with the same word differ for whoever hears them', () => {
  const html = page();
  for (const letter of 'abcdefgh') {
    expect(html).toContain(`Invullen<span class="kr-visually-hidden"> : Aanbieder-${letter}</span>`);
  }
});
