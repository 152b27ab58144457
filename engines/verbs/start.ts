import { relative, resolve } from 'node:path';
import { endInOrder, whenEnding } from '../processes/ending';
import { isFree } from '../processes/free-port';
import { byRole, demoPeople } from '../product/people';
import { StartError } from '../start-error';
import { type RunningProduct, startProduct } from '../start-product';

const DEFAULT_PORT = 3000;

async function choosePort(env: NodeJS.ProcessEnv): Promise<number> {
  const port = Number(env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(
      `PORT=${env.PORT} is not a port number: give one from 1 to 65535, as in PORT=3001 npm start.`,
    );
  }
  if (await isFree(port, 'everywhere')) return port;
  throw new StartError(
    `Port ${port} is in use by another program: stop that one, or start on another port: PORT=${port + 1} npm start.`,
  );
}

/** The one screen that a person sees when all runs. */
function screenOf(
  product: Pick<RunningProduct, 'baseUrl' | 'mailboxUrl' | 'engines'>,
  rest: { people: readonly string[]; dataDir: string },
): string {
  const { temporalUiUrl } = product.engines;
  const lines = [
    '',
    'Kwartaalronde runs.',
    '',
    `  Open      ${product.baseUrl}`,
    ...(product.mailboxUrl ? [`  Mailbox   ${product.mailboxUrl}   (all mail that the product sends)`] : []),
    ...(temporalUiUrl ? [`  Temporal  ${temporalUiUrl}   (the processes themselves)`] : []),
    ...(rest.people.length > 0
      ? ['', '  Sign in from the start page as:', ...rest.people.map((line) => `    ${line}`)]
      : []),
    '',
    `  The data is kept in ${rest.dataDir}. Stop with Ctrl-C.`,
    '',
  ];
  return `${lines.join('\n')}\n`;
}

/** A folder inside this one by its short name. */
function shortly(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' || path.startsWith('..') ? folder : `./${path}`;
}

/** `npm start`: starts everything, says where it is, and stays until it is asked to stop. */
export async function start(): Promise<void> {
  endInOrder(0);
  const { env } = process;
  const port = await choosePort(env);
  const dataDir = resolve(env.DATA_DIR || 'data');
  process.stdout.write('Starting Kwartaalronde …\n');
  const product = await startProduct({ port, dataDir, env, familiarPorts: true });
  whenEnding(product.stop);
  const people = byRole(await demoPeople(`http://127.0.0.1:${port}`));
  process.stdout.write(screenOf(product, { people, dataDir: shortly(dataDir) }));
}
