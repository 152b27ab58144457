import type { Logger } from 'pino';
import type { Store } from '../store/store';
import type { Mailer } from './mail/mailer';
import type { Workflows } from './workflows';

/** All that activities need of the world. */
export type Dependencies = {
  store: Store;
  mailer: Mailer;
  workflows: Workflows;
  /** Where people reach the product, without a slash at the end. */
  baseUrl: string;
  /** Links in mails are made with it. */
  secret: string;
  /** Sender of all mail, as `Name <address>`. */
  mailFrom: string;
  /** Mailbox for reports about mail that did not arrive, with user and password; absent where there is none. */
  bounceImapUrl?: string;
  log: Log;
  /** Whom to call when something technical stands still, as the region says it; absent where it did not. */
  support?: string;
};

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
