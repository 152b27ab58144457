import { ConfigError, loadConfig } from '../../config';
import { createStore } from '../store';
import { addFirstManager, type Outcome } from './add-first-manager';
import { type FirstManager, readGiven } from './read-given';

const USAGE = `Adds the first manager of a region, so that somebody can sign in. All others are added on pages.

  npm run first-manager -- --name "Carlijn Westra" --email carlijn.westra@regio.example
      [--phone "035-555 01 00"] [--function "Manager Inkoop & Contractbeheer"]
      [--correct]   writes this over the details of the only manager there is, when the address was wrong
`;

/** Exits with 0 when the manager is there, with 1 when he could not be added, and with 2 when something is missing in the command. */
async function main(args: readonly string[]): Promise<number> {
  const given = readGiven(args);
  if (!given.ok) {
    process.stderr.write(`${given.problems.map((problem) => `- ${problem}`).join('\n')}\n\n${USAGE}`);
    return 2;
  }
  const config = loadConfig(process.env);
  if (config.demo) {
    process.stderr.write('This is the demo: it has people of its own, and real ones do not belong in it.\n');
    return 1;
  }
  const store = await createStore(config.mongodbUri);
  try {
    const outcome = await addFirstManager(store, { ...given, now: Date.now() });
    const said = sentenceOf(outcome, { baseUrl: config.baseUrl, manager: given.manager });
    const good = outcome.kind !== 'another-manager' && outcome.kind !== 'address-taken';
    (good ? process.stdout : process.stderr).write(`${said}\n`);
    return good ? 0 : 1;
  } finally {
    await store.close();
  }
}

function sentenceOf(
  outcome: Outcome,
  { baseUrl, manager }: { baseUrl: string; manager: FirstManager },
): string {
  const signsIn = `sign in at ${baseUrl}/aanmelden with ${manager.email}: a link comes by mail`;
  switch (outcome.kind) {
    case 'added':
      return `${manager.name} was added as manager, and can now ${signsIn}.`;
    case 'corrected':
      return `The details of the manager were corrected. ${manager.name} can now ${signsIn}.`;
    case 'there':
      return `${outcome.person.name} is there already as manager; nothing was changed. One can ${signsIn}.`;
    case 'another-manager':
      return 'There is a manager already, and this command only adds the first: a manager adds the next one at Team, Collega toevoegen. Was the address of the only manager wrong? Then the same command with --correct mends it.';
    case 'address-taken':
      return `${manager.email} belongs to somebody else in the region: give another address.`;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return String(error);
  return error.name === 'MongooseServerSelectionError'
    ? `the database of MONGODB_URI does not answer (${error.message}). Start it, or give its address.`
    : error.message;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`The first manager cannot be added: ${reasonOf(error)}\n`);
    process.exit(1);
  },
);
