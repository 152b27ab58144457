import { judge } from './judge';
import { type FormData, type FormDefinition, formDefinitionSchema } from './types';
import { validateSubmission } from './validate';

const formOf = (...components: unknown[]): FormDefinition =>
  formDefinitionSchema.parse({ key: 'proef', title: 'Proef', display: 'form', components });
const text = (key: string, more: object = {}) => ({
  type: 'textfield',
  key,
  label: key,
  validate: { maxLength: 10, required: true },
  ...more,
});
const choice = (key: string, more: object = {}) => ({
  type: 'radio',
  key,
  label: key,
  values: [
    { label: 'Ja', value: 'ja' },
    { label: 'Nee', value: 'nee' },
  ],
  ...more,
});
const rows = (key: string, components: unknown[], more: object = {}) => ({
  type: 'datagrid',
  key,
  label: key,
  addAnother: 'Erbij',
  components,
  ...more,
});

async function pathsOf(form: FormDefinition, data: FormData) {
  return (await judge({ form, data })).breaches.map(({ path, rule }) => `${path}: ${rule}`);
}

describe('Form.io itself sees to', () => {
  test('a required question, not where it is hidden', async () => {
    const form = formOf(choice('more'), text('why', { conditional: { show: true, when: 'more', eq: 'ja' } }));
    expect(await pathsOf(form, { more: 'ja' })).toEqual(['why: required']);
    expect(await pathsOf(form, { more: 'nee' })).toEqual([]);
    expect(await pathsOf(form, {})).toEqual([]);
  });

  test('dropping what is hidden, before it is checked', async () => {
    const form = formOf(choice('more'), text('why', { conditional: { show: true, when: 'more', eq: 'ja' } }));
    const judgement = await judge({ form, data: { more: 'nee', why: 'veel te lang voor dit veld' } });
    expect(judgement.breaches).toEqual([]);
    expect(judgement.data).toEqual({ more: 'nee' });
    expect(judgement.isHidden('why')).toBe(true);
  });

  test('everything inside a hidden panel, rows too', async () => {
    const panel = {
      type: 'panel',
      key: 'part',
      title: 'Deel',
      conditional: { show: true, when: 'more', eq: 'ja' },
      components: [text('a'), rows('r', [text('b')])],
    };
    const form = formOf(choice('more'), panel);
    const judgement = await judge({ form, data: { more: 'nee', a: 'x', r: [{}] } });
    expect(judgement.breaches).toEqual([]);
    expect(judgement.data).toEqual({ more: 'nee' });
    expect(judgement.isHidden('r[0].b')).toBe(true);
    expect(await pathsOf(form, { more: 'ja', r: [{}] })).toEqual(['a: required', 'r[0].b: required']);
  });

  test('a condition inside each row for itself', async () => {
    const form = formOf(
      rows('r', [choice('ok'), text('why', { conditional: { show: true, when: 'r.ok', eq: 'nee' } })]),
    );
    const judgement = await judge({ form, data: { r: [{ ok: 'ja', why: 'x' }, { ok: 'nee' }] } });
    expect(judgement.breaches.map(({ path }) => path)).toEqual(['r[1].why']);
    expect(judgement.isHidden('r[0].why')).toBe(true);
    expect(judgement.isHidden('r[1].why')).toBe(false);
  });

  test.each([
    [
      'any of two answers',
      {
        show: true,
        conjunction: 'any',
        conditions: [
          { component: 'one', operator: 'isEqual', value: 'ja' },
          { component: 'two', operator: 'isEqual', value: 'ja' },
        ],
      },
      true,
    ],
    [
      'all of two answers',
      {
        show: true,
        conjunction: 'all',
        conditions: [
          { component: 'one', operator: 'isEqual', value: 'ja' },
          { component: 'two', operator: 'isEqual', value: 'ja' },
        ],
      },
      false,
    ],
    [
      'an answer that is another',
      {
        show: true,
        conjunction: 'all',
        conditions: [{ component: 'two', operator: 'isNotEqual', value: 'ja' }],
      },
      true,
    ],
    ['a condition that hides', { show: false, when: 'one', eq: 'ja' }, false],
    ['JSON Logic', { json: { '==': [{ var: 'data.one' }, 'ja'] } }, true],
  ])('%s', async (_, conditional, visible) => {
    const form = formOf(choice('one'), choice('two'), text('why', { conditional }));
    expect(await pathsOf(form, { one: 'ja', two: 'nee' })).toEqual(visible ? ['why: required'] : []);
  });

  test('a chain of conditions: what depends on something hidden is hidden', async () => {
    const form = formOf(
      choice('one'),
      choice('two', { conditional: { show: true, when: 'one', eq: 'ja' } }),
      text('three', { conditional: { show: true, when: 'two', eq: 'ja' } }),
    );
    const judgement = await judge({ form, data: { one: 'nee', two: 'ja', three: 'x' } });
    expect(judgement.data).toEqual({ one: 'nee' });
  });

  test('JSON Logic with a sentence of the form', async () => {
    const json = {
      if: [{ '==': [{ var: 'data.a' }, { var: 'data.b' }] }, true, 'De twee moeten gelijk zijn.'],
    };
    const form = formOf(text('a'), text('b', { validate: { json, maxLength: 10 } }));
    expect((await judge({ form, data: { a: 'x', b: 'y' } })).breaches).toEqual([
      { path: 'b', rule: 'json', text: 'De twee moeten gelijk zijn.' },
    ]);
    expect(await pathsOf(form, { a: 'x', b: 'x' })).toEqual([]);
  });

  test.each([
    ['a length', text('a'), { a: 'elf letters' }, 'a: maxLength'],
    ['a shortest length', text('a', { validate: { minLength: 3 } }), { a: 'ab' }, 'a: minLength'],
    ['a pattern', text('a', { validate: { pattern: '[0-9]+' } }), { a: 'ab' }, 'a: pattern'],
    ['a mail address', { type: 'email', key: 'a', label: 'a' }, { a: 'ab' }, 'a: email'],
    [
      'a required tick',
      { type: 'checkbox', key: 'a', label: 'a', validate: { required: true } },
      { a: false },
      'a: required',
    ],
    [
      'an option, where the form asks for that',
      choice('a', { validate: { onlyAvailableItems: true } }),
      { a: 'x' },
      'a: onlyAvailableItems',
    ],
  ])('%s', async (_, component, data, breach) => {
    expect(await pathsOf(formOf(component), data)).toEqual([breach]);
  });

  test('default values', async () => {
    const form = formOf(choice('a', { defaultValue: 'nee' }), rows('r', [text('b', { defaultValue: 'x' })]));
    expect((await judge({ form, data: { r: [{}] } })).data).toEqual({ a: 'nee', r: [{ b: 'x' }] });
  });
});

describe('our own reading is there because Form.io lets pass', () => {
  const gaps: [string, unknown, FormData, string][] = [
    [
      'a day that does not exist',
      { type: 'datetime', key: 'a', label: 'a', enableTime: false },
      { a: '2027-02-30' },
      'invalid-date',
    ],
    ['an option that does not exist', choice('a'), { a: 'x' }, 'invalid-option'],
    ['control characters', text('a'), { a: 'a\u0000b' }, 'control-characters'],
    ['a script', text('a', { validate: {} }), { a: 'Let op <script>alert(1)</script>' }, 'markup'],
    ['a tag of a web page', text('a', { validate: {} }), { a: 'x <img src=x onerror=alert(1)>' }, 'markup'],
    ['a text without a limit of its own', text('a', { validate: {} }), { a: 'x'.repeat(2001) }, 'too-long'],
    [
      'too many rows',
      rows('a', [text('b')], { validate: { maxLength: 1 } }),
      { a: [{ b: 'x' }, { b: 'x' }] },
      'too-many-rows',
    ],
    [
      'too few rows',
      rows('a', [text('b')], { validate: { minLength: 2 } }),
      { a: [{ b: 'x' }] },
      'too-few-rows',
    ],
    ['text for a tick', { type: 'checkbox', key: 'a', label: 'a' }, { a: 'x' }, 'wrong-type'],
  ];

  test.each(gaps)('%s', async (_, component, data, code) => {
    const form = formOf(component);
    expect(await pathsOf(form, data)).toEqual([]);
    expect(await validateSubmission({ form, data })).toMatchObject({
      ok: false,
      problems: [{ path: 'a', code }],
    });
  });
});

test.each(['minder dan <5', 'a < b en c > d', '3<4', 'x <- y', '1 <= 2 => 3'])(
  '%s is plain text',
  async (typed) => {
    expect(
      await validateSubmission({ form: formOf(text('a', { validate: {} })), data: { a: typed } }),
    ).toMatchObject({
      ok: true,
    });
  },
);

test('no text of a form is run as code', async () => {
  const script = 'globalThis.ranAScript = true; valid = true; value = 1; show = true';
  const form = formOf(
    text('a', {
      calculateValue: script,
      customDefaultValue: script,
      customConditional: script,
      validate: { custom: script },
    }),
  );
  const quiet = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  await validateSubmission({ form, data: { a: 'x' } });
  quiet.mockRestore();
  expect(Object.hasOwn(globalThis, 'ranAScript')).toBe(false);
});

test('a form is left as it was, so that requests side by side do not meet', async () => {
  const form = formOf(choice('more'), text('why', { conditional: { show: true, when: 'more', eq: 'ja' } }));
  const before = JSON.stringify(form);
  const verdicts = await Promise.all(
    ['ja', 'nee', 'ja', 'nee'].map((more) => validateSubmission({ form, data: { more } })),
  );
  expect(verdicts.map((verdict) => verdict.ok)).toEqual([false, true, false, true]);
  expect(JSON.stringify(form)).toBe(before);
});
