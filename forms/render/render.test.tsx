import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { shippedForm, shippedForms } from '../shipped';
import type { FormDefinition } from '../types';
import { formDefinitionSchema } from '../types';
import { answerComponents, rowQuestions } from '../walk';
import { FormFields } from '.';
import { enhanceFile } from './enhance-file';
import { all, pageOf } from './rendered.fixture';

const ids = (html: string) => all(html, /\sid="([^"]+)"/g);

/** The start tag of the element with this id. */
function tagOf(html: string, id: string): string {
  return new RegExp(`<[a-z]+[^>]*\\sid="${id}"[^>]*>`).exec(html)?.[0] ?? '';
}

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
