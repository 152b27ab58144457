import type { RunningEngines } from '../start-engines';
import { sessionSecretOf } from './session-secret';

/** From what the environment of the product's own processes is made. */
export interface ProductSurroundings {
  readonly engines: RunningEngines;
  readonly port: number;
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The names of engines.md and `.env.example` that tell where the product and its engines are. */
export function addressesOf({ engines, port, env }: ProductSurroundings): Record<string, string> {
  return {
    PORT: String(port),
    BASE_URL: env.BASE_URL || `http://localhost:${port}`,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    TEMPORAL_NAMESPACE: engines.temporalNamespace,
    MONGODB_URI: engines.mongodbUri,
    SMTP_URL: engines.smtpUrl,
    ...(engines.mailboxUrl ? { MAILBOX_URL: engines.mailboxUrl } : {}),
  };
}

/**
 * The whole environment for the product's processes. Outside production it becomes a demo with a secret of its own where
 * nothing else is said; in production nothing is made up, and the product itself says what is missing.
 */
export function productEnvironment(surroundings: ProductSurroundings): NodeJS.ProcessEnv {
  const { env, dataDir } = surroundings;
  const made =
    env.NODE_ENV === 'production'
      ? {}
      : { DEMO: env.DEMO || 'true', SESSION_SECRET: env.SESSION_SECRET || sessionSecretOf(dataDir) };
  return { ...env, ...made, ...addressesOf(surroundings) };
}
