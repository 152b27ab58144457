import { parseArgs } from 'node:util';
import { type Fault, noFault } from './faults';
import { openMailStore } from './mail-store';
import { createSmtpServer } from './smtp';
import { createMailbox } from './web';

/** Catches all mail of the product on this machine and shows it; see engines/README.md. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'smtp-port': { type: 'string' }, 'http-port': { type: 'string' }, folder: { type: 'string' } },
  });
  const store = await openMailStore(values.folder ?? 'data/mail');
  let fault: Fault = noFault;
  const smtp = createSmtpServer(store, () => fault);
  const mailbox = createMailbox({
    store,
    setFault: (next) => {
      fault = next;
    },
  });
  // A sender that hangs up half way is its own trouble.
  smtp.on('error', (error) => process.stderr.write(`${error.message}\n`));
  smtp.listen(Number(values['smtp-port'] ?? 1025), '127.0.0.1');
  mailbox.listen(Number(values['http-port'] ?? 8025), '127.0.0.1');
  process.once('SIGTERM', () => {
    smtp.close(() => process.exit(0));
    mailbox.close();
    mailbox.closeAllConnections();
    setTimeout(() => process.exit(0), 1000).unref();
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
