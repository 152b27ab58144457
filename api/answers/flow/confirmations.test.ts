import { missingConfirmations, readConfirmations } from './confirmations';

const finding = {
  path: 'signals',
  label: 'Signalen',
  text: 'Jan de Vries',
  kind: 'person-name',
  severity: 'confirm',
  start: 0,
  end: 12,
  message: 'naam',
} as const;
const warning = { key: 'vrije-dag', text: 'Dit is een vrije dag.', confirm: 'Toch plannen' };

function missing(body: Record<string, unknown>) {
  const given = readConfirmations(body);
  return missingConfirmations({ findings: [finding], warnings: [warning], given, address: 'u' }).map(
    ({ field }) => field,
  );
}

test('everything that is missing is told at once', () => {
  expect(missing({})).toEqual(['privacy-akkoord', 'privacy-reden', 'let-op-vrije-dag']);
});

test('complete is complete', () => {
  const body = { 'privacy-akkoord': 'ja', 'privacy-reden': 'een straat', 'let-op-vrije-dag': 'ja' };
  expect(missing(body)).toEqual([]);
});

test.each([
  ['spaces are no reason', '   '],
  ['a reason may not bring in what was kept out', 'het is 111222333'],
  ['nor be endless', 'x'.repeat(501)],
  ['nor be a list', ['een', 'twee']],
])('%s', (_, reason) => {
  const body = { 'privacy-akkoord': 'ja', 'privacy-reden': reason, 'let-op-vrije-dag': 'ja' };
  expect(missing(body)).toEqual(['privacy-reden']);
});

test('where nothing was found nothing is asked', () => {
  expect(
    missingConfirmations({ findings: [], warnings: [], given: readConfirmations({}), address: 'je' }),
  ).toEqual([]);
});
