import { render } from 'preact-render-to-string';
import { paths } from '../paths';
import { SignInPage } from './pages';

const HINT = 'Open die link dan opnieuw';

test.each([
  [paths.inputFor('de-oever'), true],
  [paths.factCheck, true],
  [paths.question('cycle:de-oever:2027-Q1:extra:1'), true],
  [paths.tasks, false],
  [null, false],
])('whoever wanted to go to %s hears that the link of the mail opens it: %s', (next, isTold) => {
  const html = render(<SignInPage email="" demo={false} next={next} />);
  expect(html.includes(HINT)).toBe(isTold);
});
