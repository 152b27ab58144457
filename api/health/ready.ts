import type { Heartbeat } from '../../store/types';
import type { Services } from '../services';
import { mailHealth } from './mail-health';
import { workerHealth } from './worker-health';

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
  const [health, database, mail] = await Promise.all([
    processes.health(),
    databaseHealth(store),
    mailHealth(config.smtpUrl),
  ]);
  const beat = database.said === 'ok' ? database.beat : undefined;
  const worker = workerHealth({ processes: health, beat, now: Date.now() });
  return { temporal: health.temporal, worker, database: database.said, mail };
}

type DatabaseHealth = { said: string; beat: Heartbeat | null };

/** The heartbeat of the worker is read anyway, and tells as well as a ping whether the database answers. */
async function databaseHealth(store: Given['store']): Promise<DatabaseHealth> {
  const silent: DatabaseHealth = { said: 'the database does not answer', beat: null };
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<DatabaseHealth>((resolve) => {
    timer = setTimeout(() => resolve(silent), TIMEOUT);
  });
  const asked = store.heartbeat('worker').then(
    (beat): DatabaseHealth => ({ said: 'ok', beat }),
    () => silent,
  );
  const said = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return said;
}
