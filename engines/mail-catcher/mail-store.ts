import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CaughtMail, fromFile, toFile } from './mail';

/** The mails that were caught, each in a file of its own. */
export interface MailStore {
  /** Keeps a mail; fulfilled when it is on the disk, so that it may be acknowledged. */
  add(recipients: readonly string[], source: Buffer): Promise<CaughtMail>;
  /** The mails, newest first; only those for one recipient, or received at or after an instant (ISO 8601). */
  list(filter?: { to?: string | undefined; since?: string | undefined }): CaughtMail[];
  find(id: string): CaughtMail | undefined;
  /** The file of a mail as it was received, behind our own headers. */
  source(id: string): Promise<Buffer>;
  /** Every address that mail came for, in order of the alphabet. */
  recipients(): string[];
  clear(): Promise<void>;
}

const SUFFIX = '.eml';

/** Writes a file so that it is there whole after a power cut, or not at all. */
async function writeDurably(folder: string, name: string, content: Buffer): Promise<void> {
  const partial = join(folder, `.${name}`);
  const file = await open(partial, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, join(folder, name));
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Opens the folder of caught mails, making it where needed. */
export async function openMailStore(folder: string, now: () => number = Date.now): Promise<MailStore> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX) && !name.startsWith('.'));
  // Names start with the time of receipt, so that their order is the order in which mails came in.
  const mails: CaughtMail[] = [];
  for (const name of names.sort()) {
    mails.push(await fromFile(name.slice(0, -SUFFIX.length), await readFile(join(folder, name))));
  }
  let lastStamp = 0;

  function nextId(): string {
    lastStamp = Math.max(now() * 1000, lastStamp + 1, Number(mails.at(-1)?.id ?? 0) + 1);
    return String(lastStamp).padStart(17, '0');
  }

  return {
    add: async (recipients, source) => {
      const id = nextId();
      const content = toFile({ receivedAt: new Date(now()).toISOString(), recipients }, source);
      await writeDurably(folder, `${id}${SUFFIX}`, content);
      const mail = await fromFile(id, content);
      mails.push(mail);
      return mail;
    },
    list: ({ to, since } = {}) => {
      const wanted = to?.toLowerCase();
      const from = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since);
      return mails
        .filter((mail) => wanted === undefined || mail.recipients.includes(wanted))
        .filter((mail) => Date.parse(mail.receivedAt) >= from)
        .reverse();
    },
    find: (id) => mails.find((mail) => mail.id === id),
    source: (id) => readFile(join(folder, `${id}${SUFFIX}`)),
    recipients: () => [...new Set(mails.flatMap((mail) => mail.recipients))].sort(),
    clear: async () => {
      const gone = mails.splice(0);
      for (const { id } of gone) await rm(join(folder, `${id}${SUFFIX}`), { force: true });
    },
  };
}
