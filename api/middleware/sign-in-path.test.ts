import { paths } from '../paths';
import { signInPath } from './sign-in-path';

test.each([
  ['GET', `${paths.rounds}?gemeente=laren`, '/aanmelden?verder=%2Fronde%3Fgemeente%3Dlaren'],
  ['GET', paths.home, '/aanmelden'],
  ['POST', paths.inputSend('de-oever'), '/aanmelden?verder=%2Finbreng'],
  ['POST', paths.factCheck, '/aanmelden?verder=%2Fverslag'],
  ['POST', paths.taskSend('cycle:de-oever:2027-Q1:plan:1'), '/aanmelden'],
])('%s %s leads by way of %s', (method, originalUrl, expected) => {
  const [path = ''] = originalUrl.split('?');
  expect(signInPath({ method, path, originalUrl })).toBe(expected);
});
