import { createTransport } from 'nodemailer';

/** In milliseconds: the whole answer of /health/ready must come within five seconds. */
const TIMEOUT = 3000;

/** Greets the mail server as a mail would; 'ok', or in a few words why not. Never throws. */
export async function mailHealth(smtpUrl: string): Promise<string> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
  });
  try {
    await transport.verify();
    return 'ok';
  } catch {
    return 'the mail server does not answer';
  } finally {
    transport.close();
  }
}
