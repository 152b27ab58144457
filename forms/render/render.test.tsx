import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { shippedForm, shippedForms } from '../shipped';
import type { FormDefinition } from '../types';
import { formDefinitionSchema } from '../types';
import { validateSubmission } from '../validate';
import { answerComponents, rowQuestions } from '../walk';
import { ErrorSummary, FormFields } from '.';
import { enhanceFile } from './enhance-file';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const ids = (html: string) => all(html, /\sid="([^"]+)"/g);

/** A form with rows filled in and everything wrong that can be. */
async function pageOf(form: FormDefinition, data: unknown = {}) {
  const verdict = await validateSubmission({ form, data });
  const problems = verdict.ok ? [] : verdict.problems;
  const html = renderToString(<FormFields form={form} data={verdict.data} problems={problems} />);
  return {
    html,
    problems,
    summary: renderToString(<ErrorSummary problems={problems} title="Er ging iets mis" />),
  };
}

/** The start tag of the element with this id. */
function tagOf(html: string, id: string): string {
  return new RegExp(`<[a-z]+[^>]*\\sid="${id}"[^>]*>`).exec(html)?.[0] ?? '';
}

/** Whether each row that can be closed is, the row to come left out. */
const statesOf = (html: string) =>
  all(html.replace(/<template>.*?<\/template>/g, ''), /<details[^>]*?( open)?>/g).map((open) =>
    open === '' ? 'closed' : 'open',
  );

const withRows = (form: FormDefinition): unknown =>
  Object.fromEntries(
    answerComponents(form).flatMap((component) =>
      component.type === 'datagrid' ? [[component.key, [{}, {}]]] : [],
    ),
  );

describe.each(shippedForms.map((form) => [form.key, form] as const))('%s', (_, form) => {
  test.each([
    ['empty', {}],
    ['with empty rows', withRows(form)],
  ])('holds together, %s', async (_name, data) => {
    const { html, problems, summary } = await pageOf(form, data);
    const known = ids(html);
    expect(new Set(known).size).toBe(known.length);
    for (const target of all(html, /<label[^>]*\sfor="([^"]+)"/g)) expect(known).toContain(target);
    for (const list of all(html, /aria-(?:describedby|labelledby)="([^"]+)"/g))
      for (const id of list.split(' ')) expect(known).toContain(id);
    expect(html).not.toMatch(/<fieldset(?![^>]*aria-labelledby)[^>]*>(?!<legend)/);
    expect(all(summary, /href="#([^"]+)"/g)).toHaveLength(problems.length);
    for (const target of all(summary, /href="#([^"]+)"/g)) expect(known).toContain(target);
  });

  test('every field to fill in has a label, and nothing runs code', async () => {
    const { html } = await pageOf(form, withRows(form));
    const labelled = new Set(all(html, /<label[^>]*\sfor="([^"]+)"/g));
    const fields = [...html.matchAll(/<(?:input(?![^>]*type="hidden")|textarea|select)[^>]*>/g)].map(
      ([tag]) => /\sid="([^"]+)"/.exec(tag)?.[1] ?? tag,
    );
    expect(fields.filter((id) => !labelled.has(id))).toEqual([]);
    expect(html).not.toMatch(/<script|\son[a-z]+=|style=/);
  });

  test('names are what the post is read by', async () => {
    const { html } = await pageOf(form, withRows(form));
    const rowed = answerComponents(form).flatMap((component) =>
      component.type === 'datagrid'
        ? rowQuestions(component)
            .filter(({ disabled }) => !disabled)
            .map(({ key }) => `data[${component.key}][1][${key}]`)
        : [],
    );
    const names = new Set(all(html, /\sname="([^"]+)"/g));
    for (const name of rowed) expect(names).toContain(name);
  });

  test('is light', async () => {
    expect((await pageOf(form, withRows(form))).html.length).toBeLessThan(30_000);
  });
});

describe('a field with a problem', () => {
  const form = shippedForm('planning');

  test('says it between label and input, and is tied to it', async () => {
    const { html } = await pageOf(form, {});
    const tag = tagOf(html, 'veld-startTime');
    expect(tag).toContain('aria-invalid="true"');
    expect(tag).toContain('aria-describedby="veld-startTime-uitleg veld-startTime-fout"');
    const order = [
      'for="veld-startTime"',
      'id="veld-startTime-uitleg"',
      'id="veld-startTime-fout"',
      'id="veld-startTime"',
    ].map((part) => html.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('keeps what was typed, also where a date field cannot show it', async () => {
    const { html } = await pageOf(form, {
      conversationDate: 'morgen',
      onLocation: 'regio',
      place: '<b>"x"</b>',
    });
    expect(tagOf(html, 'veld-conversationDate')).toMatch(/type="text".*value="morgen"/);
    expect(html).toContain('value="&lt;b>&quot;x&quot;&lt;/b>"');
  });

  test('a good field is not marked', async () => {
    const { html } = await pageOf(form, { startTime: '10:00' });
    expect(tagOf(html, 'veld-startTime')).not.toContain('aria-invalid');
    expect(tagOf(html, 'veld-startTime')).toMatch(/type="time".*value="10:00"/);
  });
});

test('radio buttons stand in a fieldset with their question as legend; the error link reaches the first', async () => {
  const { html, summary } = await pageOf(shippedForm('minutes-review'), {});
  expect(html).toMatch(
    /<fieldset[^>]*aria-describedby="veld-verdict-fout"[^>]*><legend[^>]*>Is het verslag zo goed\?<\/legend>/,
  );
  expect(tagOf(html, 'veld-verdict')).toContain('type="radio"');
  expect(summary).toContain('<a class="utrecht-link utrecht-link--html-a" href="#veld-verdict">');
});

test('only questions that may stay open are marked', async () => {
  const { html } = await pageOf(shippedForm('municipal-input'), { hasInput: 'ja' });
  expect(html).toMatch(/Signalen<span class="form-optional"> \(niet verplicht\)<\/span>/);
  expect(html).toMatch(/bespreken met deze aanbieder\?<\/legend>/);
});

describe('what depends on another answer', () => {
  const form = shippedForm('conversation');
  const part = (html: string, key: string) =>
    new RegExp(`<div[^>]*data-show-when="[^"]*"[^>]*>(?=<div[^>]*><label[^>]*for="veld-${key}")`).exec(
      html,
    )?.[0] ?? '';

  test.each([
    ['missing', {}],
    ['one that excludes it', { outcome: 'gehouden' }],
    ['one that asks for it', { outcome: 'verplaatst' }],
  ])('is visible with a hint when that answer is %s', async (_name, data) => {
    const { html } = await pageOf(form, data);
    expect(part(html, 'newDate')).not.toBe('');
    expect(part(html, 'newDate')).not.toContain(' hidden');
    expect(html).toContain(
      'Alleen nodig als het antwoord op ‘Is het gesprek gehouden?’ is: ‘Nee, het is verplaatst’.',
    );
    expect(html).toContain('is: ‘Nee, het is verplaatst’ of ‘Nee, het is afgezegd’.');
  });

  test('tells the script the name and the answer to look for', async () => {
    const { html } = await pageOf(form, {});
    const rule: unknown = JSON.parse(
      (/data-show-when="([^"]*)"/.exec(part(html, 'newDate'))?.[1] ?? '').replaceAll('&quot;', '"'),
    );
    expect(rule).toEqual({ show: true, any: false, tests: [['data[outcome]', true, 'verplaatst']] });
  });

  test('in a row looks at the same row', async () => {
    const { html } = await pageOf(shippedForm('fact-check'), {
      topics: [{ verdict: 'klopt' }, { verdict: 'correctie' }],
    });
    expect(part(html, 'topics-0-correction')).toContain('data[topics][0][verdict]');
    expect(part(html, 'topics-1-correction')).toContain('data[topics][1][verdict]');
  });

  test.each([[{}], [{ hasInput: 'ja' }], [{ hasInput: 'nee' }]])(
    'a panel and all that is in it can be reached without scripts, with %j',
    async (data) => {
      const { html } = await pageOf(shippedForm('municipal-input'), data);
      const panel = html.slice(html.indexOf('id="veld-inputPanel"'));
      expect(panel).toMatch(/^[^>]*data-show-when=/);
      expect(panel).toContain('Alleen nodig als het antwoord op ‘Wil uw gemeente');
      expect(panel).toContain('id="veld-concerns"');
      expect(panel).not.toMatch(/<(?:div|fieldset|textarea)[^>]*\shidden[\s>=]/);
    },
  );
});

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

test('fixed text is shown disarmed', () => {
  const form = formDefinitionSchema.parse({
    key: 'x',
    title: 'X',
    display: 'form',
    components: [{ type: 'content', key: 'c', html: '<p>a</p><script>x</script>' }],
  });
  expect(renderToString(<FormFields form={form} data={{}} problems={[]} />)).toContain(
    '<p>a</p>&lt;script&gt;x&lt;/script&gt;',
  );
});

test('the script is small and plain', () => {
  const script = readFileSync(enhanceFile, 'utf8');
  expect(Buffer.byteLength(script)).toBeLessThan(7000);
  expect(script).not.toMatch(/\beval\b|new Function|import\s|require\(/);
  expect(() => new Function(script)).not.toThrow();
});
