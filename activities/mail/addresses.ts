import { paths } from '../../api/paths';
import { makeToken } from '../../store/links';
import type { Store } from '../../store/store';
import type { LinkTarget, OutboxMail } from '../../store/types';
import type { Dependencies } from '../dependencies';

type Given = Pick<Dependencies, 'baseUrl' | 'secret'> & { store: Pick<Store, 'invitation'> };

/** The address of every link in a mail. Tokens are made here, at sending, so that none lies in the database. */
export async function addressesOf(given: Given, links: OutboxMail['links']): Promise<Map<string, string>> {
  const made = await Promise.all(
    Object.entries(links).map(async ([name, target]): Promise<[string, string]> => {
      return [name, `${given.baseUrl}${await pathOf(given, target)}`];
    }),
  );
  return new Map(made);
}

async function pathOf({ store, secret }: Given, target: LinkTarget): Promise<string> {
  switch (target.kind) {
    case 'page':
      return target.path;
    case 'sign-in': {
      const document = { _id: target.signIn };
      return paths.signInToken(makeToken({ purpose: 'sign-in', document, secret }));
    }
    case 'invitation': {
      const document = await store.invitation(target.invitation);
      if (!document) throw new Error(`no invitation ${target.invitation}`);
      const path = paths.invitation(makeToken({ purpose: 'invitation', document, secret }));
      return target.path === undefined
        ? path
        : `${path}?${new URLSearchParams({ naar: target.path }).toString()}`;
    }
  }
}
