import { BulletList, TextLink } from '../../components';
import type { GapInWords } from './gap-words';

/** What is missing, a line each, with where to fill it in. */
export function GapList({ gaps }: { gaps: readonly GapInWords[] }) {
  return (
    <BulletList
      items={gaps.map(({ text, link }) => (
        <>
          {text}
          {link && (
            <>
              {' '}
              <TextLink href={link.href}>{link.label}</TextLink>
            </>
          )}
        </>
      ))}
    />
  );
}
