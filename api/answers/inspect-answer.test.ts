import { shippedForm } from '../../forms/shipped';
import { confirmableFindings, inspectAnswer, refusedFindings } from './inspect-answer';

const form = shippedForm('municipal-input');

function inspect(data: Parameters<typeof inspectAnswer>[0]['data'], organisationNames: string[] = []) {
  return inspectAnswer({ form, data, organisationNames });
}

test('points at the field, also in rows, in the order of the page', () => {
  const findings = inspect({
    hasInput: 'ja',
    signals: 'Mail naar piet.jansen@mail.example.',
    topics: [{ subject: 'Overlast' }, { subject: 'Zaak', explanation: 'Vraag het Jan de Vries.' }],
  });
  expect(findings.map(({ path, kind }) => [path, kind])).toEqual([
    ['topics[1].explanation', 'person-name'],
    ['signals', 'email'],
  ]);
});

test('one problem for each kind in a field, however often it stands there', () => {
  const findings = inspect({
    hasInput: 'ja',
    signals: '111222333 en nog eens 111222333',
    concerns: '111222333',
  });
  expect(refusedFindings(findings).map(({ path }) => path)).toEqual(['concerns', 'signals']);
  expect(confirmableFindings(findings)).toEqual([]);
});

test('names of organisations are no persons', () => {
  const data = { hasInput: 'ja', signals: 'Wij spraken Jan de Vries.' };
  expect(inspect(data)).toHaveLength(1);
  expect(inspect(data, ['Jan de Vries'])).toEqual([]);
});

test('what the server gave itself is left alone', () => {
  const minutes = shippedForm('fact-check');
  const data = { topics: [{ title: 'Zaak', discussed: 'Jan de Vries was erbij.', verdict: 'klopt' }] };
  expect(inspectAnswer({ form: minutes, data, organisationNames: [] })).toEqual([]);
});
