import type { RegionGap } from '../../../domain/region/gaps';
import type { RequestActor } from '../../access/actor';
import { BulletList, TextLink } from '../../components';
import { gapInWords } from './gap-words';

/** What is missing, a line each, with where to fill it in. */
export function GapList({ gaps, actor }: { gaps: readonly RegionGap[]; actor: RequestActor }) {
  return (
    <BulletList
      items={gaps.map((gap) => {
        const { text, link } = gapInWords(gap, actor);
        return (
          <>
            {text}
            {link && (
              <>
                {' '}
                <TextLink href={link.href}>{link.label}</TextLink>
              </>
            )}
          </>
        );
      })}
    />
  );
}
