import { obtainDatabase } from '../obtain/database';
import { obtainTemporal } from '../obtain/temporal';
import { engineCacheFolder } from '../paths';
import { endInOrder } from '../processes/ending';

/** `npm run engines`: obtains the engines that the environment does not give, and starts nothing. */
export async function engines(): Promise<void> {
  endInOrder();
  const { env } = process;
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const context = { cacheFolder: engineCacheFolder(env), env, say };
  if (!env.TEMPORAL_ADDRESS) say(`Temporal: ${await obtainTemporal(context)}`);
  if (!env.MONGODB_URI) {
    const database = await obtainDatabase(context);
    say(
      `Database: ${database.kind === 'mongod' ? database.mongod : `${database.ferretdb} over ${database.postgresqlRoot}`}`,
    );
  }
  process.exit(0);
}
