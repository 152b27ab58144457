import { paths } from '../../api/paths';
import { type Client, expectOk } from '../quarter/client';
import { tasksOf } from '../quarter/tasks';
import { clientAs, demoPerson } from '../support/demo';

jest.setTimeout(60_000);

let client: Client;
let task: string;

beforeAll(async () => {
  client = await clientAs(await demoPerson({ role: 'contractManager' }));
  const followUp = (await tasksOf(client)).find(({ step }) => step === 'follow-up');
  if (!followUp) throw new Error('the demo begins with open actions');
  task = followUp.id;
});

const typed = (explanation: string, seen: string) => ({
  'data[status]': 'afgerond',
  'data[explanation]': explanation,
  _draftAt: seen,
});

/** Which draft a page says its reader has before him. */
async function draftSeenIn(page: Response): Promise<string> {
  const html = await page.text();
  return /name="_draftAt" value="(\d*)"/.exec(html)?.[1] ?? '';
}

test('a draft that a colleague kept is not overwritten unseen, and what was typed stays', async () => {
  const before = await draftSeenIn(await client.get(paths.task(task)));
  await expectOk(
    await client.postForm(paths.taskDraft(task), typed('Eerste tekst.', before)),
    'the first draft',
  );

  const late = await client.postForm(paths.taskDraft(task), typed('Tweede tekst.', before));
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain('Iemand anders werkt ook aan dit formulier');
  expect(page).toContain('Tweede tekst.');
  expect(await (await client.get(paths.task(task))).text()).toContain('Eerste tekst.');

  const toCheck = await client.postForm(paths.task(task), typed('Tweede tekst.', before));
  expect(toCheck.status).toBe(409);
  const seen = await draftSeenIn(toCheck);
  await expectOk(await client.postForm(paths.taskDraft(task), typed('Tweede tekst.', seen)), 'on purpose');
  expect(await (await client.get(paths.task(task))).text()).toContain('Tweede tekst.');
});
