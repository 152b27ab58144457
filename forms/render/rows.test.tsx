import { renderToString } from 'preact-render-to-string';
import { shippedForm } from '../shipped';
import { FormFields } from '.';
import { all, pageOf } from './rendered.fixture';

/** Whether each row that can be closed is, the row to come left out. */
const statesOf = (html: string) =>
  all(html.replace(/<template>.*?<\/template>/g, ''), /<details[^>]*?( open)?>/g).map((open) =>
    open === '' ? 'closed' : 'open',
  );

describe('rows', () => {
  test('have buttons that work without scripts, a template for the script, and no empty row where none is asked', async () => {
    const { html } = await pageOf(shippedForm('municipal-input'), {
      hasInput: 'ja',
      topics: [{ subject: 'a' }],
    });
    expect(html).toMatch(/<button[^>]*type="submit" name="_row" value="add:topics"/);
    expect(html).toMatch(/<button[^>]*type="submit" name="_row" value="remove:topics:0"/);
    expect(html).toMatch(/<template>.*name="data\[topics\]\[__i__\]\[subject\]".*<\/template>/);
    const empty = await pageOf(shippedForm('municipal-input'), { hasInput: 'ja', concerns: 'x' });
    expect(empty.html.replace(/<template>.*<\/template>/, '')).not.toContain('data[topics]');
  });

  test('a new row in the template has no problems of other rows', async () => {
    const { html } = await pageOf(shippedForm('municipal-input'), { hasInput: 'ja', topics: [{}] });
    expect(/<template>(.*)<\/template>/.exec(html)?.[1]).not.toContain('aria-invalid');
  });

  test('one empty row stands ready where at least one is needed', async () => {
    const { html } = await pageOf(shippedForm('agency-points'), {});
    expect(html).not.toContain('data[points][0]');
    expect((await pageOf(shippedForm('minutes'), {})).html).toContain('data[topics][0][title]');
  });

  test('the add button goes away when there is no room', async () => {
    const data = { hasInput: 'ja', topics: Array.from({ length: 15 }, () => ({ subject: 'a' })) };
    expect(
      /<button[^>]*value="add:topics"[^>]*>/.exec(
        (await pageOf(shippedForm('municipal-input'), data)).html,
      )?.[0],
    ).toContain('hidden');
  });

  test('rows with a name close when they are complete; of the others the first is open', async () => {
    const topics = ['a', 'b', 'c', 'd'].map((title, index) =>
      index === 0 ? { title, discussed: 'x' } : { title },
    );
    const form = shippedForm('minutes');
    const before = renderToString(<FormFields form={form} data={{ topics }} problems={[]} />);
    expect(statesOf(before)).toEqual(['closed', 'open', 'closed', 'closed']);
    expect(before).toMatch(/Onderwerp <span[^>]*>1<\/span><span[^>]*>: a<\/span>/);
    const toDo = statesOf((await pageOf(form, { topics })).html);
    expect(toDo).toEqual(['closed', 'open', 'open', 'open']);
  });

  test('can be moved where the form says so, but not beyond the first and the last', async () => {
    const { html } = await pageOf(shippedForm('agenda'), { items: [{ title: 'a' }, { title: 'b' }] });
    const page = html.replace(/<template>.*?<\/template>/g, '');
    const buttons = [...page.matchAll(/value="((?:up|down):[^"]*)"[^>]*?( hidden)?>/g)].map(
      ([, action, hidden]) => `${action}${hidden ?? ''}`,
    );
    expect(buttons).toEqual(['up:items:0 hidden', 'down:items:0', 'up:items:1', 'down:items:1 hidden']);
    const other = await pageOf(shippedForm('planning'), { participants: [{ organisation: 'DJI' }] });
    expect(other.html).not.toContain('value="up:');
  });

  test('fixed rows have a title, text to read that goes along, and no buttons', async () => {
    const { html } = await pageOf(shippedForm('fact-check'), {
      topics: [{ title: 'Strategie', discussed: 'a\nb' }],
    });
    expect(html).toMatch(/<legend[^>]*>Onderwerp <span[^>]*>1<\/span>: Strategie<\/legend>/);
    expect(html).toMatch(/<dt[^>]*>Besproken<\/dt><dd[^>]*>a\nb<\/dd>/);
    expect(html).toContain('<input type="hidden" name="data[topics][0][title]" value="Strategie"/>');
    expect(html).not.toContain('name="_row"');
    expect(html).not.toContain('<template>');
  });

  test('Enter in a text field cannot press a row button', async () => {
    const { html } = await pageOf(shippedForm('municipal-input'), { hasInput: 'ja', topics: [{}] });
    expect(html.indexOf('<button type="submit" hidden')).toBe(0);
  });
});
