import { at } from '../../test/examples/processes';
import { readerOf } from '../fixture';
import { renderText } from './render-text';
import { signInMail } from './sign-in-mail';

const signIn = {
  _id: 's1',
  person: 'noor',
  createdAt: at('2027-01-12 10:00'),
  expiresAt: at('2027-01-12 10:15'),
  usedAt: null,
};

test.each([
  ['noor', 'Wil je je aanmelden?', 'hoef je niets te doen'],
  ['wilma', 'Wilt u zich aanmelden?', 'hoeft u niets te doen'],
])('%s signs in by one button that works for a quarter of an hour', (reader, question, nothing) => {
  const document = signInMail({ reader: readerOf(reader), signIn });
  const text = renderText(document.blocks);
  expect(document.subject).toBe('Aanmelden bij Kwartaalronde, kan tot 10.15 uur');
  expect(text).toContain(`${question} Klik dan op de knop. Dat kan één keer, tot 10.15 uur (15 minuten).`);
  expect(text).toContain(nothing);
  expect(document.links).toEqual({ 'sign-in': { kind: 'sign-in', signIn: 's1' } });
});
