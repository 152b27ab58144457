import { randomUUID } from 'node:crypto';
import { paths } from '../../api/paths';
import { answerTo } from './answers';
import { type Client, createClient, expectOk } from './client';
import { type CaughtMail, invitationLinks, readMailbox } from './mailbox';
import { type Behaviour, incidents, inputOf } from './script';
import { type Task, tasksOf } from './tasks';

type Officer = { organisation: string; email: string };

/** Municipalities and providers: they do nothing until a mail comes, and then only what its link opens. */
export type Outside = {
  /** Reads the mail that came in since last time and acts on it; tells how many answers were given. */
  readMail(): Promise<number>;
  answers(): number;
};

/** A mail may be listed a moment after it was received. In milliseconds. */
const OVERLAP = 5000;

/** Whoever reads mail outside the office, from now on. */
export function createOutside(given: {
  baseUrl: string;
  mailboxUrl: string;
  municipalities: readonly Officer[];
  providerContacts: readonly Officer[];
  providers: readonly string[];
  quarter: string;
  /** How a municipality answers for the n-th provider. */
  behaviourOf: (municipality: string, provider: number) => Behaviour;
  tell: (what: string) => void;
}): Outside {
  const seen = new Set<string>();
  let readAt = Date.now();
  let answers = 0;

  const act = async (mail: CaughtMail): Promise<number> => {
    const [link] = invitationLinks(mail);
    if (!link) return 0;
    const reader = (list: readonly Officer[]) => list.find(({ email }) => mail.to.includes(email));
    const municipality = reader(given.municipalities);
    const contact = reader(given.providerContacts);
    const client = createClient(given.baseUrl);
    await expectOk(await client.get(link), `the link of "${mail.subject}"`);
    if (municipality) return answerAsMunicipality(client, { officer: municipality, mail });
    return contact ? checkFacts(client) : 0;
  };

  const answerAsMunicipality = async (
    client: Client,
    { officer, mail }: { officer: Officer; mail: CaughtMail },
  ): Promise<number> => {
    const reminded = /herinnering/i.test(mail.subject);
    let given_ = 0;
    for (const task of await tasksOf(client)) {
      if (task.step !== 'input') continue;
      const number = given.providers.indexOf(task.provider);
      const behaviour = given.behaviourOf(officer.organisation, number);
      if (behaviour === 'silent' || (behaviour === 'late' && !reminded)) continue;
      await submit(client, task, inputOf(officer.organisation, number));
      given_ += 1;
    }
    if (given_ > 0)
      given.tell(
        `${officer.organisation} answered for ${given_} provider(s)${reminded ? ' after a reminder' : ''}`,
      );
    return given_;
  };

  /** One provider proposes a correction; the others are silent, which is consent. */
  const checkFacts = async (client: Client): Promise<number> => {
    let given_ = 0;
    for (const task of await tasksOf(client)) {
      const number = given.providers.indexOf(task.provider);
      if (task.step !== 'fact-check' || number !== incidents.corrected) continue;
      const data = answerTo({ task, number, today: '', conversationOn: '', laterOn: '', before: 0 });
      await submit(client, task, data);
      given.tell(`${task.provider} proposed a correction`);
      given_ += 1;
    }
    return given_;
  };

  const submit = async (client: Client, task: Task, data: Record<string, unknown>): Promise<void> => {
    const submission = { data, metadata: { task: task.id, requestId: randomUUID() } };
    await expectOk(await client.postJson(paths.apiSubmission(task.form.key), submission), task.id);
    answers += 1;
  };

  return {
    async readMail() {
      const since = readAt - OVERLAP;
      readAt = Date.now();
      const mails = (await readMailbox(given.mailboxUrl, { since })).filter(({ id }) => !seen.has(id));
      let done = 0;
      for (const mail of mails) {
        seen.add(mail.id);
        done += await act(mail);
      }
      return done;
    },
    answers: () => answers,
  };
}
