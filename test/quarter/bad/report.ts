import type { Store } from '../../../store/store';
import { countBadFigures, judgeBadFigures } from './figures';
import { isAbout, mailsSince } from './mails';
import type { Played } from './play';
import { tellWhoHeard } from './told';

/** Prints who was told what and when, and the figures of the bad quarter; gives what is not as it should be. */
export async function reportBadQuarter(given: {
  store: Store;
  mailboxUrl: string;
  played: Played;
}): Promise<string[]> {
  const { store, played } = given;
  const mails = await mailsSince(store, played.since);
  const organisations = await store.listOrganisations();
  const names = new Map(organisations.map(({ _id, name }) => [_id, name]));
  const about = mails.filter((mail) => isAbout(mail, played.quarter));
  const { figures, open } = await countBadFigures({ ...given, mails });
  const lines = [
    '',
    ...tellWhoHeard(about, (key) => names.get(key) ?? key),
    '',
    ...Object.entries(figures).map(([name, value]) => `${name}: ${value}`),
    ...open,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return judgeBadFigures(figures, played);
}
