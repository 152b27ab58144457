import { parseBody } from './body';
import { shippedForm } from './shipped';

const input = shippedForm('municipal-input');
const minutes = shippedForm('minutes');

test('text, radio and rows become answers', () => {
  const body = {
    _csrf: 'x',
    data: {
      hasInput: 'ja',
      topics: [{ subject: 'Uitstroom', explanation: '', urgency: 'hoog' }],
      concerns: 'Zorg',
      goesWell: '',
    },
  };
  expect(parseBody(input, body)).toEqual({
    hasInput: 'ja',
    topics: [{ subject: 'Uitstroom', urgency: 'hoog' }],
    concerns: 'Zorg',
  });
});

test('rows with gaps keep their order, also when they arrive as an object', () => {
  const rows = {
    '10': { subject: 'c' },
    '2': { subject: 'b' },
    '0': { subject: 'a' },
    x: { subject: 'nee' },
  };
  expect(parseBody(input, { data: { topics: rows } }).topics).toEqual([
    { subject: 'a' },
    { subject: 'b' },
    { subject: 'c' },
  ]);
});

test('a row that nobody filled in is dropped, even when a default choice came along', () => {
  const rows = [
    { subject: 'a', urgency: 'normaal' },
    { subject: '', explanation: '', urgency: 'normaal' },
  ];
  expect(parseBody(input, { data: { topics: rows } }).topics).toEqual([{ subject: 'a', urgency: 'normaal' }]);
  expect(
    parseBody(shippedForm('agenda'), { data: { items: [{ title: '', source: 'eigen punt', minutes: '' }] } }),
  ).toEqual({});
});

test('a row with only another choice is kept', () => {
  expect(parseBody(input, { data: { topics: [{ subject: '', urgency: 'hoog' }] } }).topics).toEqual([
    { urgency: 'hoog' },
  ]);
});

test('when a row button was pressed, empty rows stay, because the button counted them', () => {
  const body = { _row: 'remove:topics:1', data: { topics: [{ subject: '' }, { subject: 'b' }] } };
  expect(parseBody(input, body).topics).toEqual([{}, { subject: 'b' }]);
});

test('fixed rows stay, also when empty', () => {
  const body = {
    data: {
      topics: [
        { title: 'A', correction: '' },
        { title: 'B', verdict: 'klopt' },
      ],
    },
  };
  expect(parseBody(shippedForm('fact-check'), body).topics).toEqual([
    { title: 'A' },
    { title: 'B', verdict: 'klopt' },
  ]);
});

test('ticks', () => {
  const parsed = parseBody(minutes, { data: { themes: ['outflow', 'quality'] } }).themes;
  expect(parsed).toMatchObject({ outflow: true, quality: true, safety: false });
  expect(parseBody(minutes, { data: { themes: 'outflow' } }).themes).toMatchObject({
    outflow: true,
    quality: false,
  });
  expect(parseBody(minutes, { data: {} }).themes).toMatchObject({ outflow: false });
  expect(parseBody(shippedForm('agency-points'), { data: { none: 'true' } })).toEqual({ none: true });
  expect(parseBody(shippedForm('agency-points'), { data: {} })).toEqual({ none: false });
});

test('numbers as the Dutch type them; what is none stays text', () => {
  const items = (minutes: string) =>
    parseBody(shippedForm('agenda'), { data: { items: [{ title: 'a', minutes }] } }).items;
  expect(items('15')).toEqual([{ title: 'a', minutes: 15 }]);
  expect(items('7,5')).toEqual([{ title: 'a', minutes: 7.5 }]);
  expect(items('kwartier')).toEqual([{ title: 'a', minutes: 'kwartier' }]);
});

test('a name that was posted twice counts once: the last', () => {
  expect(parseBody(input, { data: { hasInput: ['nee', 'ja'] } })).toEqual({ hasInput: 'ja' });
});

test.each([
  [{}],
  [{ data: null }],
  [{ data: 'x' }],
  [{ data: ['x'] }],
  [{ data: { topics: 'x', hasInput: { a: 'b' } } }],
])('nothing usable in %j gives no answers', (body) => {
  expect(parseBody(input, body)).toEqual({});
});

test('what a body inherits does not count', () => {
  const body = Object.create({ data: { hasInput: 'ja' } });
  expect(parseBody(input, body)).toEqual({});
});
