import { paths } from '../../api/paths';
import { createBrowserless } from '../support/browserless';
import { demoPerson } from '../support/demo';
import { mailsTo, signInLink } from '../support/mailbox';

jest.setTimeout(60_000);

test('signing in by mail: a scanner uses nothing up, the link works once, and signing out ends it for good', async () => {
  const person = await demoPerson({ role: 'formDesigner' });
  const before = (await mailsTo(person.email)).length;
  const visitor = createBrowserless();

  const asked = await visitor.ask(paths.signIn, {
    form: { email: `  ${person.email.toUpperCase()} `, verder: paths.rounds },
  });
  expect(asked.status).toBe(303);
  const { pathname: link } = await signInLink(person.email, before);

  const scanner = createBrowserless();
  for (const method of ['GET', 'HEAD', 'GET', 'GET']) {
    const seen = await scanner.ask(link, { method });
    expect(seen.status).toBe(200);
    expect(seen.headers.getSetCookie()).toEqual([]);
  }

  const stranger = createBrowserless();
  const [first, second] = await Promise.all([
    visitor.ask(link, { form: {} }),
    stranger.ask(link, { form: {} }),
  ]);
  expect([first.status, second.status].sort()).toEqual([303, 410]);
  const winner = first.status === 303 ? visitor : stranger;
  if (winner === visitor) expect(first.headers.get('location')).toBe(paths.rounds);
  expect((await winner.ask(paths.tasks)).status).toBe(200);
  expect((await createBrowserless().ask(link)).status).toBe(410);

  const session = winner.cookies();
  const out = await winner.ask(paths.signOut, { form: {} });
  expect(out.status).toBe(303);
  // Somebody kept the cookie: it opens nothing any more.
  expect((await createBrowserless(session).ask(paths.tasks)).headers.get('location')).toContain(paths.signIn);
});

test('nobody learns from the answer who is known', async () => {
  const person = await demoPerson({ role: 'manager' });
  const answers = [];
  for (const email of [person.email, 'niemand@elders.example']) {
    const reply = await createBrowserless().ask(paths.signIn, { form: { email } });
    answers.push([reply.status, reply.headers.get('location'), reply.headers.getSetCookie()]);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test.each([
  ['nothing', {}],
  ['no address', { email: 'niemand' }],
  ['a line break', { email: 'a@b.example\r\nBcc: c@d.example' }],
  ['a list', { 'email[]': 'a@b.example' }],
  ['a very long one', { email: `${'a'.repeat(300)}@b.example` }],
])('%s as mail address: the page says what is wrong and keeps what was typed', async (_what, form) => {
  const reply = await createBrowserless().ask(paths.signIn, { form });
  expect(reply.status).toBe(422);
  expect(await reply.text()).toContain('data-error-summary');
});

test('a mistyped mail address does not lose where somebody wanted to go', async () => {
  const form = { email: 'niemand', verder: paths.rounds };
  const page = await (await createBrowserless().ask(paths.signIn, { form })).text();
  expect(page).toContain(`name="verder" value="${paths.rounds}"`);
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  'nobody is sent on to %s',
  async (verder) => {
    const { ask, cookies } = createBrowserless();
    const page = await (await ask(`${paths.signIn}?${new URLSearchParams({ verder })}`)).text();
    expect(page).not.toContain('evil');
    expect(page).not.toContain('javascript:');
    await ask(paths.signIn, { form: { email: 'niemand@elders.example', verder } });
    expect(cookies()).toBe('');
  },
);

test.each([
  '/uitnodiging/input:huizen:2027-Q1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '/uitnodiging/x',
  '/uitnodiging/..%2F..%2Fetc',
  '/aanmelden/4f1c.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
])('%s is no link of ours: the page says what to do', async (address) => {
  const reply = await createBrowserless().ask(address);
  expect(reply.status).toBe(410);
  expect(reply.headers.getSetCookie()).toEqual([]);
  expect(await reply.text()).toContain('Deze link werkt niet meer');
});
