import { renderToString } from 'preact-render-to-string';
import { shippedForm } from '../../forms/shipped';
import { ClosedPage, type ClosedState } from './closed-page';

const form = shippedForm('municipal-input');
const at = Date.UTC(2027, 0, 12, 9, 5);

function page(state: ClosedState): string {
  const side = { label: 'Vorige keer', content: <p>Niets.</p> };
  return renderToString(
    <ClosedPage
      title="De Oever"
      over="Gemeente Huizen"
      state={state}
      dueAt={at}
      contact={null}
      side={side}
    />,
  );
}

test('what was typed and never sent stays readable after the deadline', () => {
  if (!form) throw new Error('the form is shipped');
  const data = { hasInput: 'ja', concerns: 'Wij horen laat van een vertrek.' };
  const html = page({ kind: 'no-response', draft: { form, data, at } });
  expect(html).toContain('U heeft niet gereageerd; dit geldt als geen inbreng.');
  expect(html).toContain('Niet verstuurd: uw concept');
  expect(html).toContain('dinsdag 12 januari 2027 om 10.05 uur');
  expect(html).toContain('Wij horen laat van een vertrek.');
});

test('without a draft nothing is said of one', () => {
  expect(page({ kind: 'no-response', draft: null })).not.toContain('concept');
});

test('a question that comes back after an earlier step is not called off', () => {
  const html = page({ kind: 'not-now' });
  expect(html).toContain('U hoeft nu niet te reageren');
  expect(html).not.toContain('gaat niet door');
  expect(page({ kind: 'withdrawn' })).toContain('Dit gesprek gaat niet door');
});
