import type { Browser } from 'playwright-core';
import { paths } from '../../api/paths';
import { DELIVER_BY_SIGNAL, recipientMailId } from '../../workflows/contract';
import { newVisitor, type Visitor } from './browser';
import { runCommand, type Said } from './command';
import { pressMain } from './journey';
import { mailsTo, signInLink } from './mailbox';
import type { OwnProduct } from './own-product';

/** The people of a region that begins; none of them is in the demo. */
export const newRegion = {
  manager: { name: 'Marijke Postma', email: 'marijke.postma@regio.example' },
  team: [
    {
      name: 'Sander Wolff',
      functionTitle: 'Contractmanager forensische zorg',
      email: 'sander.wolff@regio.example',
      phone: '035-555 02 01',
      role: 'contractManager',
    },
    {
      name: 'Fenna de Boer',
      functionTitle: 'Beleidsadviseur',
      email: 'fenna.de.boer@regio.example',
      phone: '035-555 02 02',
      role: 'policyAdviser',
    },
  ],
  successor: {
    name: 'Olga Smit',
    functionTitle: 'Contractmanager',
    email: 'olga.smit@regio.example',
    phone: '035-555 02 03',
    role: 'contractManager',
  },
  officer: {
    name: 'Ria Kok',
    functionTitle: 'Beleidsmedewerker',
    email: 'ria.kok@huizen.example',
    phone: '035-555 03 01',
  },
  neighbour: {
    name: 'Bas Prins',
    functionTitle: 'Beleidsmedewerker',
    email: 'bas.prins@laren.example',
    phone: '035-555 03 02',
  },
  providerContact: {
    name: 'Joris Mulder',
    functionTitle: 'Manager zorg',
    email: 'joris.mulder@baken.example',
    phone: '035-555 04 01',
  },
} as const;

/** Runs the command for the first manager as `npm run first-manager` does, over the database that is named in `addresses`. */
export function firstManager(
  addresses: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<Said> {
  return runCommand('store/first-manager/main.ts', { args, env: { DEMO: 'false', ...addresses } });
}

/** Signs somebody in by the link in the mail that he asks for. */
export async function signInByMail(browser: Browser, email: string): Promise<Visitor> {
  const visitor = await newVisitor(browser);
  const before = (await mailsTo(email)).length;
  await visitor.page.goto(paths.signIn);
  await visitor.page.locator('[name="email"]').fill(email);
  await pressMain(visitor.page);
  await visitor.page.goto((await signInLink(email, before)).href);
  await pressMain(visitor.page);
  return visitor;
}

/**
 * Has the mail that waits for a person's morning leave now: outside the demo no clock can be moved, and a journey may not
 * wait for eight o'clock.
 */
export async function bringMailForward({ store, client }: OwnProduct, person: string): Promise<void> {
  const now = Date.now();
  await store.collections.notices.updateAll({ person, status: 'waiting' }, { $set: { deliverAt: now - 1 } });
  await client.workflow.getHandle(recipientMailId(person)).signal(DELIVER_BY_SIGNAL, now);
}
