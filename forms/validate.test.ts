import { shippedForm } from './shipped';
import { validateSubmission } from './validate';
import { planning } from './validate.fixture';

test('what was typed comes back, right or wrong, but nothing unknown or unreadable', async () => {
  const data = {
    hasInput: 'ja',
    concerns: 'a\u0007b',
    evil: 1,
    topics: [{ explanation: 'b', evil: 1 }],
    goesWell: { x: 1 },
  };
  const verdict = await validateSubmission({ form: shippedForm('municipal-input'), data });
  expect(verdict).toMatchObject({ ok: false });
  expect(verdict.data).toEqual({ hasInput: 'ja', concerns: 'ab', topics: [{ explanation: 'b' }] });
});

test('a wrong date or number comes back as it was typed', async () => {
  const wrongDate = await validateSubmission({
    form: shippedForm('planning'),
    data: { ...planning, conversationDate: 'morgen' },
  });
  expect(wrongDate.data.conversationDate).toBe('morgen');
  const wrongNumber = await validateSubmission({
    form: shippedForm('agenda'),
    data: { items: [{ title: 'a', minutes: 'kwartier' }] },
  });
  expect(wrongNumber.data.items).toEqual([{ title: 'a', minutes: 'kwartier' }]);
});

test('a text of megabytes is refused and not sent back whole', async () => {
  const verdict = await validateSubmission({
    form: shippedForm('minutes-review'),
    data: { verdict: 'terug', remarks: 'x'.repeat(5_000_000) },
  });
  expect(verdict).toMatchObject({ ok: false, problems: [{ path: 'remarks', code: 'too-long' }] });
  expect(String(verdict.data.remarks)).toHaveLength(4000);
});

test.each([[null], ['x'], [[1]], [7], [undefined]])(
  'answers that are no object (%j) are refused',
  async (data) => {
    const verdict = await validateSubmission({ form: shippedForm('municipal-input'), data });
    expect(verdict).toMatchObject({
      ok: false,
      problems: [{ path: '', code: 'wrong-type' }, { path: 'hasInput' }],
    });
  },
);

test('what the server put into read-only questions and fixed rows cannot be changed by the sender', async () => {
  const prefill = {
    topics: [
      { title: 'Strategie', discussed: 'Plan A' },
      { title: 'Kwaliteit', discussed: 'Goed' },
    ],
  };
  const data = {
    topics: [
      { title: 'Vals', discussed: 'Plan B', verdict: 'klopt' },
      { verdict: 'klopt' },
      { title: 'Extra', verdict: 'klopt' },
    ],
  };
  const verdict = await validateSubmission({ form: shippedForm('fact-check'), data, prefill });
  const topics = [
    { title: 'Strategie', discussed: 'Plan A', verdict: 'klopt' },
    { title: 'Kwaliteit', discussed: 'Goed', verdict: 'klopt' },
  ];
  expect(verdict).toEqual({ ok: true, data: { topics } });
});

test('a fixed row that the sender left out still has to be answered', async () => {
  const prefill = { topics: [{ title: 'A' }, { title: 'B' }] };
  const verdict = await validateSubmission({
    form: shippedForm('fact-check'),
    data: { topics: [{ verdict: 'klopt' }] },
    prefill,
  });
  expect(verdict).toMatchObject({ ok: false, problems: [{ path: 'topics[1].verdict', code: 'required' }] });
});

test('keys that reach into objects do nothing', async () => {
  const data: unknown = JSON.parse(
    '{"verdict":"akkoord","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  );
  const verdict = await validateSubmission({ form: shippedForm('minutes-review'), data });
  expect(verdict).toEqual({ ok: true, data: { verdict: 'akkoord' } });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
