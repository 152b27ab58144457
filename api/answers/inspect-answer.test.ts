import { shippedForm } from '../../forms/shipped';
import { confirmableFindings, inspectAnswer, refusedFindings } from './inspect-answer';

const ADDRESS = 'Voorbeeldstraat 1, Hilversum';
const inspect = (key: string, data: Record<string, string>) =>
  inspectAnswer({ form: shippedForm(key), data, organisationNames: [] });

describe('personal data in an answer', () => {
  it('lets an address stand where the form asks for one, and points at it elsewhere', () => {
    expect(inspect('planning', { place: ADDRESS })).toEqual([]);
    expect(confirmableFindings(inspect('planning', { note: ADDRESS }))).toMatchObject([
      { kind: 'address', path: 'note' },
    ]);
  });

  it('refuses a citizen service number anywhere, also where an address is asked', () => {
    const findings = inspect('planning', { place: 'Kamer 111222333' });
    expect(refusedFindings(findings)).toMatchObject([{ path: 'place', code: 'rule' }]);
  });
});
