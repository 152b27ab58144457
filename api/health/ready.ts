import type { Services } from '../services';
import { mailHealth } from './mail-health';

/** Each part that the product cannot work without: 'ok', or in a few words why not. */
export type Readiness = { temporal: string; worker: string; database: string; mail: string };

/** How long an answer serves the next who asks, in milliseconds: nobody can make us hammer the engines. */
const FRESH = 1000;
const TIMEOUT = 4000;

type Given = Pick<Services, 'store' | 'processes' | 'config'>;
type Kept = { at: number; answer: Promise<Readiness> };
const kept = new WeakMap<object, Kept>();

/** Asks all four parts at once; takes at most some four seconds and never throws. */
export function readiness(services: Given): Promise<Readiness> {
  const known = kept.get(services.store);
  if (known && known.at > Date.now() - FRESH) return known.answer;
  const answer = ask(services);
  kept.set(services.store, { at: Date.now(), answer });
  return answer;
}

async function ask({ store, processes, config }: Given): Promise<Readiness> {
  const [{ temporal, worker }, database, mail] = await Promise.all([
    processes.health(),
    databaseHealth(store),
    mailHealth(config.smtpUrl),
  ]);
  return { temporal, worker, database, mail };
}

async function databaseHealth(store: Given['store']): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('the database does not answer'), TIMEOUT);
  });
  const ping = store.ping().then(
    () => 'ok',
    () => 'the database does not answer',
  );
  const said = await Promise.race([ping, tooLate]);
  clearTimeout(timer);
  return said;
}
