import { fc } from '../test/support/fast-check';
import { parseBody } from './body';
import { shippedForms } from './shipped';
import type { FormDefinition } from './types';
import { unknownKeys } from './unknown-keys';
import { validateSubmission } from './validate';
import { answerComponents, rowQuestions } from './walk';

const anyForm = fc.constantFrom(...shippedForms);

/** JSON whose keys are often the form's own, so that values land in every question and row. */
function anyAnswers(form: FormDefinition): fc.Arbitrary<unknown> {
  const keys = answerComponents(form).flatMap((component) => [
    component.key,
    ...(component.type === 'datagrid' ? rowQuestions(component).map(({ key }) => key) : []),
  ]);
  const options = JSON.stringify(form).match(/(?<="value":")[^"]+/g) ?? [];
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...keys) },
    fc.constantFrom('__proto__', 'constructor', 'toString', 'submit', ''),
    fc.string(),
  );
  const leaf = fc.oneof(
    fc.constantFrom(...options, 'x', '2027-01-27', '10:00', true, false, null, 5),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.date().map(String),
  );
  return fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(key, tie('value'), { maxKeys: 8 }),
  })).object;
}

const formAndAnswers = anyForm.chain((form) =>
  fc.record({ form: fc.constant(form), data: anyAnswers(form) }),
);

test('any JSON gets a verdict; what is accepted holds known keys only and is accepted again unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(formAndAnswers, async ({ form, data }) => {
      const verdict = await validateSubmission({ form, data });
      expect(unknownKeys(form, verdict.data)).toEqual([]);
      if (!verdict.ok) return expect(verdict.problems.length).toBeGreaterThan(0);
      expect(await validateSubmission({ form, data: JSON.parse(JSON.stringify(verdict.data)) })).toEqual(
        verdict,
      );
    }),
    { numRuns: 300 },
  );
});

test('every problem names a place in the form and says something', async () => {
  await fc.assert(
    fc.asyncProperty(formAndAnswers, async ({ form, data }) => {
      const verdict = await validateSubmission({ form, data });
      const known = answerComponents(form).map(({ key }) => key);
      for (const { path, message, label } of verdict.ok ? [] : verdict.problems) {
        expect(known).toContain(path.replace(/\[.*$/, ''));
        expect(message).toMatch(/^[‘A-Z].*\.$/);
        expect(label).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
});

test('any posted body can be read and judged, and names nothing unknown', async () => {
  await fc.assert(
    fc.asyncProperty(formAndAnswers, fc.boolean(), async ({ form, data }, pressed) => {
      const parsed = parseBody(form, { data, ...(pressed ? { _row: 'add:topics' } : {}) });
      expect(unknownKeys(form, parsed)).toEqual([]);
      await validateSubmission({ form, data: parsed });
    }),
    { numRuns: 200 },
  );
});

test('deep and wide JSON does not stop the check', async () => {
  const deep = JSON.parse(`${'{"topics":['.repeat(2000)}1${']}'.repeat(2000)}`);
  const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, index]));
  for (const form of shippedForms) {
    for (const data of [deep, wide]) expect((await validateSubmission({ form, data })).ok).toBe(false);
    expect(unknownKeys(form, wide).length).toBe(20);
  }
});
