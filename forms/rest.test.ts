import { fromFormio, toFormio, toFormioDetails } from './rest';
import { shippedForm, shippedForms } from './shipped';

const version = { id: '65f000000000000000000001', number: 3, publishedAt: '2026-11-23T09:00:00.000Z' };

test('a form in the shape of Form.io’s REST interface', () => {
  expect(toFormio(shippedForm('minutes-review'), version)).toMatchObject({
    _id: '65f000000000000000000001',
    _vid: 3,
    title: 'Verslag meelezen',
    name: 'minutes-review',
    path: 'minutes-review',
    type: 'form',
    display: 'form',
    modified: '2026-11-23T09:00:00.000Z',
  });
});

test('the Form.io client gets a button to send with', () => {
  expect(toFormio(shippedForm('minutes-review'), version).components.at(-1)).toMatchObject({
    type: 'button',
    action: 'submit',
    key: 'submit',
  });
});

test.each(shippedForms.map((form) => [form.key, form] as const))(
  '%s comes back from Form.io as it went',
  (_, form) => {
    expect(fromFormio(JSON.parse(JSON.stringify(toFormio(form, version))))).toEqual(form);
  },
);

test('what is no form of ours is refused', () => {
  expect(() => fromFormio({ path: 'x', title: 'x', display: 'wizard', components: [] })).toThrow();
  expect(() => fromFormio(null)).toThrow();
});

test('problems become details that the Form.io client shows at the fields', () => {
  const problem = {
    path: 'topics[1].subject',
    code: 'required',
    message: 'Vul iets in.',
    label: 'Onderwerp',
  } as const;
  expect(toFormioDetails([problem])).toEqual([
    {
      message: 'Vul iets in.',
      level: 'error',
      path: ['topics', 1, 'subject'],
      context: { validator: 'required', key: 'subject', label: 'Onderwerp', path: 'topics[1].subject' },
    },
  ]);
});
