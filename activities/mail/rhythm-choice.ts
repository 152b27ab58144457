import { paths } from '../../api/paths';
import type { LinkTarget } from '../../store/types';
import type { Block } from './document';
import type { Facts } from './facts';
import type { Section } from './section';

const LINK = 'mail-rhythm';

/**
 * The line at the end of a mail to an organisation: where its reader says when he wants mail. Through the invitation
 * that the mail carries anyway; without one he signs in by mail first.
 */
export function rhythmChoice(
  { reader }: Facts,
  sections: readonly Section[],
): { blocks: Block[]; links: Record<string, LinkTarget> } {
  if (reader.audience !== 'municipality' && reader.audience !== 'provider') return { blocks: [], links: {} };
  const path = paths.mailRhythmOf(reader.id);
  const carried = sections
    .flatMap(({ links }) => Object.values(links))
    .find((link) => link.kind === 'invitation');
  const target: LinkTarget =
    carried?.kind === 'invitation'
      ? { kind: 'invitation', invitation: carried.invitation, path }
      : { kind: 'page', path };
  return {
    blocks: [
      {
        kind: 'aside',
        text: 'Liever meteen mail, of minder mail?',
        label: 'Kies wanneer u mail krijgt',
        link: LINK,
      },
    ],
    links: { [LINK]: target },
  };
}
