import { ImapFlow } from 'imapflow';

/** One unread report in the mailbox. */
export type UnreadReport = {
  /** Its key in the mailbox. */
  uid: number;
  raw: Uint8Array;
};

/** The mailbox that reports about our mail come into. */
export type ReportsMailbox = {
  /** Reports that nobody read yet, oldest first; other mail is left alone. */
  unread(): Promise<UnreadReport[]>;
  /** Marks a report as read and puts it away. */
  putAway(uid: number): Promise<void>;
  close(): Promise<void>;
};

/** Where reports go that were read. */
const DONE = 'Verwerkt';

/** A report of a large mail that comes back whole begins with what matters; in bytes. */
const MOST_BYTES = 256 * 1024;

/** What is more comes with the next visit. */
const MOST_REPORTS = 100;

/** In milliseconds; a visit must end well within its activity. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Opens the mailbox of `imaps://user:password@host:port/INBOX`; throws when it cannot, without the password. */
export async function openReportsMailbox(url: string): Promise<ReportsMailbox> {
  const { hostname, port, protocol, username, password, pathname } = new URL(url);
  const secure = protocol === 'imaps:';
  const client = new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  });
  // Whatever breaks also rejects what is being waited for; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  await client.mailboxOpen(decodeURIComponent(pathname.slice(1)) || 'INBOX');
  return {
    async unread() {
      const found = await client.search(
        { seen: false, header: { 'content-type': 'multipart/report' } },
        { uid: true },
      );
      const reports: UnreadReport[] = [];
      for (const uid of (found || []).slice(0, MOST_REPORTS)) {
        const mail = await client.fetchOne(
          String(uid),
          { uid: true, source: { maxLength: MOST_BYTES } },
          { uid: true },
        );
        const raw = mail ? mail.source : undefined;
        // Somebody else may have taken it away meanwhile.
        if (raw) reports.push({ uid, raw });
      }
      return reports;
    },
    async putAway(uid) {
      await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
      await client.mailboxCreate([DONE]);
      await client.messageMove(String(uid), DONE, { uid: true });
    },
    close: () => client.logout(),
  };
}
