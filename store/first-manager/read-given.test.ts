import { readGiven } from './read-given';

const whole = ['--name', ' Carlijn Westra ', '--email', 'Carlijn.Westra@Regio.example'];

test('name and address are enough; the address is written as people sign in with it', () => {
  expect(readGiven(whole)).toEqual({
    ok: true,
    correct: false,
    manager: {
      name: 'Carlijn Westra',
      email: 'carlijn.westra@regio.example',
      phone: '',
      functionTitle: 'Manager',
    },
  });
});

test('a number, a function and a correction can be given', () => {
  const given = readGiven([...whole, '--phone=035-555 01 00', '--function', 'Manager I&C', '--correct']);
  expect(given).toMatchObject({
    ok: true,
    correct: true,
    manager: { phone: '035-555 01 00', functionTitle: 'Manager I&C' },
  });
});

test('everything that is wrong is named at once', () => {
  const given = readGiven(['Carlijn', '--email', 'carlijn', '--phone', '1'.repeat(31), '--rol', 'manager']);
  expect(given.ok ? [] : given.problems.join('\n')).toMatch(
    /--name is missing[\s\S]*--email must be a mail address[\s\S]*--phone is too long[\s\S]*--rol is not known[\s\S]*"Carlijn" stands alone/,
  );
});

test.each([
  [['--email', 'a@b.nl', '--name'], /--name is missing/],
  [['--name', '', '--email', 'a@b.nl'], /--name is missing/],
  [['--name', 'x'.repeat(81), '--email', 'a@b.nl'], /--name is too long/],
  [['--name', 'A\nB', '--email', 'a@b.nl'], /--name must be one line/],
  [['--name', 'A', '--email', `${'a'.repeat(250)}@b.nl`], /--email/],
  [['--name', 'A', '--email', 'a@b.nl', '--correct=ja'], /--correct takes no value/],
])('%j is refused', (args, problem) => {
  const given = readGiven(args);
  expect(given.ok ? '' : given.problems.join('\n')).toMatch(problem);
});
